import type { Node as DocumentNode } from '@tiptap/pm/model';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { DraftBody } from '../../../drafts/draft';
import type { ReadBody } from '../../../editor/body-reader/body-reader';
import { documentJson } from '../../../editor/document/document-json';
import type { Spot } from '../../../editor/document/spot';
import { readStored } from '../../../editor/document/starting-document';
import type { TextView } from '../../../editor/text-view/text-view';
import type { PostText } from '../session/print-post';
import { beginBody, type BeginBodyOptions, largest } from './begin-body';
import { asRead, asSource, type BodyState, type WhySource } from './body-state';

/** The body of an open post. The document itself lives in the editor; this holds its newest, immutable version. */
export interface BodySession extends StoreApi<BodyState> {
  readonly setDocument: (document: DocumentNode) => void;
  readonly setSource: (text: string) => void;
  /** Never rejects; what is written while the text is made is in it. */
  readonly showSource: (why: WhySource, seen?: TextView<Spot> | null) => Promise<void>;
  /** Goes back to the rich text; answers false when this text is better left as it is. Never rejects. */
  readonly showRich: (seen?: TextView | null) => Promise<boolean>;
  /** What the draft keeps of the body, made from the newest document. */
  readonly draftBody: () => DraftBody;
  /** The text of the body as it is at the call, made by a verified splice. Never rejects. */
  readonly text: () => Promise<PostText>;
  /** Whether the text is more than the page could read or draw. */
  readonly isHard: () => boolean;
  readonly close: () => void;
}

export interface BodySessionOptions extends BeginBodyOptions {
  readonly onChange: (newest: () => DraftBody) => void;
}

/** Opens a body with its draft. Never rejects. */
export async function openBodySession({ onChange, ...options }: BodySessionOptions): Promise<BodySession> {
  const { text: base, syntax, reader, sourceOnly } = options;
  const begun = await beginBody(options);
  let { newest, source, aside } = begun;
  let made: { readonly of: DocumentNode; readonly by: ReadBody; readonly text: Promise<PostText> } | null = null;
  const store = createStore<BodyState>(() => begun.state);
  const state = store.getState;

  function text(): Promise<PostText> {
    const now = state();
    if (now.kind === 'source') return Promise.resolve({ kind: 'text', text: source });
    const { body } = now;
    if (!newest) return Promise.resolve({ kind: 'text', text: body.text });
    if (made?.of === newest && made.by === body) return made.text;
    const making = { of: newest, by: body, text: make(body, newest) };
    made = making;
    void making.text.then((result) => {
      if (result.kind === 'refused' && made === making) made = null;
    });
    return making.text;
  }

  async function make(body: ReadBody, document: DocumentNode): Promise<PostText> {
    const saved = await body.save(documentJson(document));
    return saved.kind === 'refused' ? saved : { kind: 'text', text: saved.text };
  }

  function draftBody(): DraftBody {
    const now = state();
    if (now.kind === 'source' && aside?.text === source) return asRich(aside.document, aside.from);
    if (now.kind === 'source' || !newest) return { kind: 'source', text: source };
    return asRich(documentJson(newest), now.body.text);
  }

  function asRich(document: unknown, from: string): DraftBody {
    return { kind: 'rich', document, ...(from !== base && { from }) };
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
    showSource: async (why, seen = null) => {
      const now = state();
      let shown: DocumentNode | null;
      let result: PostText;
      let start: TextView | null = null;
      do {
        shown = newest;
        result = await text();
        if (seen && now.kind === 'rich' && result.kind === 'text') start = await offsetsOf(now.body, result.text, seen);
      } while (shown !== newest && state() === now);
      if (now.kind === 'source' || state() !== now) return;
      source = result.kind === 'text' ? result.text : now.body.text;
      aside =
        result.kind === 'refused' && shown
          ? { text: source, from: now.body.text, document: documentJson(shown) }
          : null;
      now.body.close();
      store.setState(asSource(source, why, now.turn + 1, start), true);
    },
    showRich: async (seen = null) => {
      const now = state();
      if (now.kind === 'rich') return true;
      if (sourceOnly || source.length > largest) return false;
      let kept: DocumentNode | null;
      let shown: string;
      let body: ReadBody;
      let start: TextView<Spot> | null;
      do {
        shown = source;
        kept = aside?.text === source ? readStored(aside.document) : null;
        body = await reader.open((kept && aside?.from) ?? source, syntax);
        start = seen && (await spotsOf(body, seen));
      } while (shown !== source && state() === now);
      if (state() !== now) return state().kind === 'rich';
      const next = asRead(body, source, now.turn);
      if (next.kind === 'source') {
        store.setState({ ...now, why: next.why }, true);
        return false;
      }
      newest = kept;
      source = body.text;
      aside = null;
      store.setState({ ...next, initial: kept && documentJson(kept), start, turn: now.turn + 1 }, true);
      return true;
    },
    draftBody,
    text,
    isHard: () => {
      const now = state();
      return now.kind === 'source' && (now.why === 'too-hard' || now.why === 'too-large');
    },
    close: () => {
      const now = state();
      if (now.kind === 'rich') now.body.close();
    },
  };
}

async function offsetsOf(body: ReadBody, text: string, { places, top }: TextView<Spot>): Promise<TextView | null> {
  const found = await body.locate(text, { spots: places });
  return found && 'offsets' in found ? { places: found.offsets, top } : null;
}

async function spotsOf(body: ReadBody, { places, top }: TextView): Promise<TextView<Spot> | null> {
  const found = await body.locate(body.text, { offsets: places });
  return found && 'spots' in found ? { places: found.spots, top } : null;
}
