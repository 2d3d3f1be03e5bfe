import { createStore, type StoreApi } from 'zustand/vanilla';
import { formatNamed } from '../../content/formats/index';
import type { FormatName, Frontmatter } from '../../content/frontmatter';
import { printPostFile, type PostFile } from '../../content/post-file';
import { readPostFile } from '../../content/read-post-file';
import { isDateText, type Value } from '../../content/value';
import type { Draft, DraftImage } from '../../drafts/draft';
import { createDraftStore, type DraftChange, type DraftStore } from '../../drafts/draft-store';
import type { Journal } from '../../drafts/journal';
import type { Syntax } from '../../site/site';
import { createBodySession, type BodySession } from './body-session';
import { createDetailEdits, type DetailEdits } from './detail-edits';
import type { PostBase } from './load-post';
import { findTitleHeading, printTitleHeading, withTitle, type TitleHeading } from './title-heading';

interface PostState {
  readonly base: PostBase;
  readonly title: string;
  readonly frontmatter: Frontmatter | null;
  /** The details as fields, or as their text when a field could not be changed without touching others. */
  readonly details: 'fields' | 'text';
  /** The field that could not be changed alone, where all details are text. */
  readonly stuckField: string | null;
  /** The one field that is edited as text: it was stuck, or the person chose so. */
  readonly fieldText: { readonly name: string; readonly isStuck: boolean } | null;
  readonly drafts: DraftStore;
  readonly body: BodySession;
  /** Counts the times that everything was replaced: discarded, restored, another version taken. */
  readonly turn: number;
}

export type PostText =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'refused'; readonly reason: string };

/** One post while it is open: its parts, the draft that keeps them, and the text that would be published. */
export interface PostSession extends StoreApi<PostState> {
  readonly setTitle: (title: string) => void;
  /** `order` is that of the site's keys: a new field goes where the other posts have it. */
  readonly setField: (name: string, value: Value, order?: readonly string[]) => void;
  /** The field's own text. False when it cannot be read or would change other details: then nothing changes. */
  readonly setFieldText: (name: string, text: string) => boolean;
  readonly editFieldAsText: (name: string | null) => void;
  readonly removeField: (name: string) => void;
  readonly setDetailsText: (source: string) => void;
  readonly showDetailsAs: (kind: PostState['details']) => void;
  readonly addImage: (image: DraftImage) => Promise<void>;
  /** The whole file as it would be published: a splice of the base. */
  readonly text: () => PostText;
  /** Another path for a new post: its draft moves there. */
  readonly moveTo: (path: string) => Promise<void>;
  readonly discard: () => Promise<Draft>;
  readonly restore: (draft: Draft) => Promise<void>;
  /** The draft, unchanged, on another version of the file: what is published next replaces that version. */
  readonly rebase: (base: PostBase) => Promise<void>;
  /** The revision with this text is in the site. */
  readonly published: (
    base: Omit<PostBase, 'key' | 'isNew' | 'blob'> & { blob: string; revision: number },
  ) => Promise<void>;
  /** Leaves the draft and shows this version. Answers the draft, for undo. */
  readonly take: (base: PostBase) => Promise<Draft>;
}

export interface PostSessionOptions {
  readonly base: PostBase;
  readonly draft: Draft | null;
  readonly journal: Journal;
  readonly syntax: Syntax;
  /** For a post that has no details yet. */
  readonly format: FormatName;
  /** The details that a new post starts with. */
  readonly begin?: Frontmatter | null;
}

export function createPostSession(options: PostSessionOptions): PostSession {
  const { journal, syntax, format } = options;
  let file: PostFile;
  let heading: TitleHeading | null;
  let isFromNothing: boolean;
  let edits: DetailEdits;
  const store = createStore<PostState>(() => opened(options.base, options.draft, 0));
  const state = store.getState;

  function opened(base: PostBase, draft: Draft | null, turn: number): PostState {
    file = readPostFile(base.text);
    const frontmatter = draft ? frontmatterOf(draft) : (file.frontmatter ?? options.begin ?? null);
    heading = titleKey(file.frontmatter) === null ? findTitleHeading(file.body) : null;
    if (heading && draft) heading = withTitle(heading, draft.title);
    isFromNothing = base.text === '';
    edits = createDetailEdits(frontmatter, format);
    const text = heading?.rest ?? file.body;
    const first = draft ?? firstDraft(base, frontmatter, text);
    const drafts = createDraftStore({ journal, draft: first, kept: draft !== null });
    const body = createBodySession({
      text,
      draft: draft?.body ?? null,
      syntax,
      sourceOnly: file.problems.some(({ code }) => code === 'frontmatter-unclosed') ? 'unclosed' : null,
      onChange: (newest) => state().drafts.change({ body: newest }),
    });
    const isBroken = (frontmatter?.problems.length ?? 0) > 0;
    const title = heading?.title ?? titleOf(frontmatter);
    return {
      base,
      title,
      frontmatter,
      details: isBroken ? 'text' : 'fields',
      stuckField: null,
      fieldText: null,
      drafts,
      body,
      turn,
    };
  }

  function change(part: Omit<DraftChange, 'body'>): void {
    const { drafts, body } = state();
    drafts.change({ ...part, body: body.draftBody });
  }

  function changeDetails(frontmatter: Frontmatter | null, field: string): boolean {
    if (!frontmatter) {
      if (hasOwnText(state().frontmatter, field)) store.setState({ fieldText: { name: field, isStuck: true } });
      else store.setState({ details: 'text', stuckField: field, fieldText: null });
      return false;
    }
    const title = heading?.title ?? titleOf(frontmatter);
    store.setState({ frontmatter, title, stuckField: null });
    const { open, source, close } = frontmatter;
    change({ title, frontmatter: { open, source, close } });
    return true;
  }

  function setTitle(title: string): void {
    const line = title.replaceAll(/\s*\n\s*/g, ' ');
    if (heading) {
      heading = withTitle(heading, line);
      store.setState({ title: line });
      change({ title: line });
      return;
    }
    const key = titleKey(state().frontmatter) ?? 'title';
    changeDetails(edits.set(key, line), key);
  }

  function text(): PostText {
    const body = state().body.text();
    if (body.kind === 'refused') return body;
    const { frontmatter } = state();
    const gap = isFromNothing && frontmatter && !/^(?:\r?\n|$)/.test(body.text) ? '\n' : '';
    const wholeBody = gap + (heading ? printTitleHeading(heading) : '') + body.text;
    const whole = printPostFile({ ...file, frontmatter, body: wholeBody });
    const reread = readPostFile(whole);
    const isSame = reread.body === wholeBody && (reread.frontmatter?.source ?? null) === (frontmatter?.source ?? null);
    return isSame ? { kind: 'text', text: whole } : { kind: 'refused', reason: 'fence' };
  }

  function replace(base: PostBase, draft: Draft | null): void {
    store.setState(opened(base, draft, state().turn + 1));
  }

  return {
    ...store,
    setTitle,
    setField: (name, value, order) => void changeDetails(edits.set(name, value, order), name),
    setFieldText: (name, text) => {
      const made = edits.setText(name, text);
      return made !== null && changeDetails(made, name);
    },
    editFieldAsText: (name) => {
      if (name === null || hasOwnText(state().frontmatter, name))
        store.setState({ fieldText: name === null ? null : { name, isStuck: false } });
      else store.setState({ details: 'text', stuckField: name, fieldText: null });
    },
    removeField: (name) => void changeDetails(edits.remove(name), name),
    setDetailsText: (source) => {
      const { frontmatter } = state();
      if (!frontmatter) return;
      const { open, close } = frontmatter;
      const ended = source === '' || source.endsWith('\n') || open === '' ? source : `${source}\n`;
      const read = formatNamed(frontmatter.format).read({ open, source: ended, close });
      edits = createDetailEdits(read, format);
      changeDetails(read, '');
    },
    showDetailsAs: (details) => store.setState({ details, stuckField: null, fieldText: null }),
    addImage: async (image) => {
      const { drafts } = state();
      change({ images: [...drafts.getState().images.filter(({ path }) => path !== image.path), image] });
      await drafts.flush({ urgent: true });
    },
    text,
    moveTo: async (path) => {
      const { base, drafts } = state();
      if (base.key.path === path) return;
      await drafts.flush({ urgent: true });
      const draft = { ...drafts.current(), key: { ...base.key, path } };
      const moved = createDraftStore({ journal, draft, kept: true });
      await moved.restore(draft);
      await journal.remove(base.key).catch(() => undefined);
      store.setState({ base: { ...base, key: draft.key }, drafts: moved });
    },
    discard: async () => {
      const draft = await state().drafts.discard();
      replace(state().base, null);
      return draft;
    },
    restore: async (draft) => {
      replace(baseOf(draft), draft);
      await state().drafts.restore(draft);
    },
    rebase: async (base) => {
      const { drafts } = state();
      const { isNew, text: baseText, blob: baseBlob, commit: baseCommit } = base;
      await drafts.restore({ ...drafts.current(), isNew, baseText, baseBlob, baseCommit, intent: null });
      store.setState({ base });
    },
    published: async ({ text: published, blob, commit, revision }) => {
      const { drafts, base } = state();
      await drafts.published({ text: published, blob, commit, revision });
      store.setState({ base: { ...base, isNew: false, text: published, blob, commit } });
    },
    take: async (base) => {
      const draft = await state().drafts.discard();
      replace(base, null);
      return draft;
    },
  };
}

function firstDraft(base: PostBase, frontmatter: Frontmatter | null, body: string): Draft {
  const { key, isNew, text, blob, commit } = base;
  return {
    key,
    isNew,
    baseText: text,
    baseBlob: blob,
    baseCommit: commit,
    frontmatter: frontmatter && { open: frontmatter.open, source: frontmatter.source, close: frontmatter.close },
    body: { kind: 'source', text: body },
    images: [],
    title: titleOf(frontmatter),
    revision: 0,
    changedAt: 0,
    intent: null,
  };
}

function frontmatterOf({ frontmatter }: Draft): Frontmatter | null {
  return frontmatter && readPostFile(frontmatter.open + frontmatter.source + frontmatter.close).frontmatter;
}

function baseOf({ key, isNew, baseText, baseBlob, baseCommit }: Draft): PostBase {
  return { key, isNew, text: baseText, blob: baseBlob, commit: baseCommit };
}

/** Whether a field can be edited as text alone; the title is shown elsewhere, and of a key that is there twice no text is the one. */
function hasOwnText(frontmatter: Frontmatter | null, name: string): boolean {
  if (!frontmatter || name === titleKey(frontmatter)) return false;
  return frontmatter.raw([name]) !== null && frontmatter.locked.get(name) !== 'frontmatter-duplicate-key';
}

function titleKey(frontmatter: Frontmatter | null): string | null {
  return frontmatter?.keys.find((key) => key.toLowerCase() === 'title') ?? null;
}

function titleOf(frontmatter: Frontmatter | null): string {
  const value = frontmatter?.values[titleKey(frontmatter) ?? ''];
  if (isDateText(value)) return value.date;
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}
