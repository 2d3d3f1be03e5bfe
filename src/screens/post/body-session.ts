import { Node as DocumentNode } from '@tiptap/pm/model';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { DraftBody } from '../../drafts/draft';
import { openBody, type OpenBody } from '../../editor/document/open';
import { saveBody } from '../../editor/document/save';
import { schema } from '../../editor/schema';
import type { Syntax } from '../../site/site';
import type { PostText } from './post-session';

/** Why the body is shown as its source. */
export type WhySource = 'chosen' | 'too-large' | 'too-hard' | 'refused' | 'draft-unreadable' | 'unclosed';

type BodyState =
  | { readonly kind: 'rich'; readonly opened: OpenBody; readonly initial: DocumentNode | null; readonly turn: number }
  | { readonly kind: 'source'; readonly text: string; readonly why: WhySource; readonly turn: number };

/** The body of an open post. The document itself lives in the editor; this holds its newest, immutable version. */
export interface BodySession extends StoreApi<BodyState> {
  readonly setDocument: (document: DocumentNode) => void;
  readonly setSource: (text: string) => void;
  readonly showSource: (why: WhySource) => void;
  /** Goes back to the rich text; answers false when this text is better left as it is. */
  readonly showRich: () => boolean;
  readonly document: () => DocumentNode | null;
  /** What the draft keeps of the body, made from the newest document. */
  readonly draftBody: () => DraftBody;
  /** The body's text, made from the newest document by a verified splice. */
  readonly text: () => PostText;
}

/** Characters; beyond it a body is edited as text. */
const largest = 2_000_000;

export function createBodySession({
  text: base,
  draft,
  syntax,
  sourceOnly,
  onChange,
}: {
  readonly text: string;
  readonly draft: DraftBody | null;
  readonly syntax: Syntax;
  /** This text must not be read as rich text. */
  readonly sourceOnly: WhySource | null;
  readonly onChange: (newest: () => DraftBody) => void;
}): BodySession {
  let newest: DocumentNode | null = null;
  let source = base;
  /** Whether a stored document can be read against the base; otherwise the draft keeps the text. */
  let isFromBase = true;
  const store = createStore<BodyState>(() => begin());
  const state = store.getState;

  function begin(): BodyState {
    if (draft?.kind === 'source') {
      source = draft.text;
      isFromBase = false;
    }
    if (sourceOnly) return asSource(sourceOnly, 0);
    if (source.length > largest) return asSource('too-large', 0);
    const opened = openBody(source, syntax);
    if (opened.tooHard) return asSource('too-hard', 0);
    if (draft?.kind !== 'rich') return { kind: 'rich', opened, initial: null, turn: 0 };
    try {
      newest = DocumentNode.fromJSON(schema, draft.document);
      newest.check();
      return { kind: 'rich', opened, initial: newest, turn: 0 };
    } catch {
      newest = null;
      source = wordsIn(draft.document);
      return asSource('draft-unreadable', 0);
    }
  }

  function asSource(why: WhySource, turn: number): BodyState {
    return { kind: 'source', text: source, why, turn };
  }

  function text(): PostText {
    const now = state();
    if (now.kind === 'source') return { kind: 'text', text: source };
    if (!newest) return { kind: 'text', text: now.opened.text };
    const saved = saveBody(now.opened, newest);
    return saved.kind === 'refused' ? saved : { kind: 'text', text: saved.text };
  }

  function draftBody(): DraftBody {
    if (state().kind === 'source' || !newest) return { kind: 'source', text: source };
    const made = isFromBase ? null : text();
    return made?.kind === 'text' ? { kind: 'source', text: made.text } : { kind: 'rich', document: newest.toJSON() };
  }

  return {
    ...store,
    setDocument: (document) => {
      newest = document;
      onChange(draftBody);
    },
    setSource: (next) => {
      source = next;
      onChange(draftBody);
    },
    showSource: (why) => {
      const now = state();
      if (now.kind === 'source') return;
      const made = text();
      source = made.kind === 'text' ? made.text : now.opened.text;
      store.setState(asSource(why, now.turn + 1), true);
    },
    showRich: () => {
      const now = state();
      if (now.kind === 'rich') return true;
      if (sourceOnly || source.length > largest) return false;
      const opened = openBody(source, syntax);
      if (opened.tooHard) return false;
      newest = null;
      isFromBase = false;
      store.setState({ kind: 'rich', opened, initial: null, turn: now.turn + 1 }, true);
      return true;
    },
    document: () => newest,
    draftBody,
    text,
  };
}

/** The words in a stored document that this version cannot read, a paragraph per text block. */
function wordsIn(stored: unknown): string {
  if (typeof stored !== 'object' || stored === null) return '';
  const { text, content } = stored as { text?: unknown; content?: unknown };
  if (typeof text === 'string') return text;
  if (!Array.isArray(content)) return '';
  const isTextBlock = content.every((child) => typeof (child as { text?: unknown })?.text === 'string');
  return content.map(wordsIn).join(isTextBlock ? '' : '\n\n');
}
