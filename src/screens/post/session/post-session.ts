import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Frontmatter } from '../../../content/frontmatter';
import { isDataFile } from '../../../content/read-file';
import type { Value } from '../../../content/value';
import type { ValueEdit } from '../../../content/value-edit';
import type { Draft, DraftImage } from '../../../drafts/draft';
import { createDraftStore, type DraftChange } from '../../../drafts/draft-store';
import { swallowJournalError } from '../../../drafts/journal';
import { createDetailEdits, hasOwnText, type OtherPosts } from '../details/detail-edits';
import { baseOf, titleIn, titleKey, withSource } from './draft-parts';
import type { PostBase } from '../opening/load-post';
import { type PostText, printPost } from './print-post';
import { type OpenedPost, type PostState, type PostSurroundings, readPost } from './read-post';
import { withTitle } from '../title/title-heading';

/** One post while it is open: its parts, the draft that keeps them, and the text to publish. */
export interface PostSession extends StoreApi<PostState> {
  readonly setTitle: (title: string) => void;
  /** A new field goes where the `others` have it, and is written as theirs. */
  readonly setField: (name: string, value: Value, others?: OtherPosts) => void;
  /** Changes a value inside a field, and nothing else of it. The path begins with the field's name. */
  readonly editField: (edit: ValueEdit, others?: OtherPosts) => void;
  /** The field's own text. False when it cannot be read or would change other details: then nothing changes. */
  readonly setFieldText: (name: string, text: string) => boolean;
  readonly editFieldAsText: (name: string | null) => void;
  readonly setDetailsText: (source: string) => void;
  readonly showDetailsAs: (kind: PostState['details']) => void;
  readonly addImage: (image: DraftImage) => Promise<void>;
  readonly setDecorative: (decorative: readonly string[]) => void;
  /** The whole file as it would be published at the call: a splice of the base. Never rejects. */
  readonly text: () => Promise<PostText>;
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
  /** Frees what is held of it elsewhere; it can still be used. */
  readonly close: () => void;
}

export interface PostSessionOptions extends PostSurroundings {
  readonly base: PostBase;
  readonly draft: Draft | null;
}

export async function openPostSession(options: PostSessionOptions): Promise<PostSession> {
  const { journal, format } = options;
  let { open, shown } = await read(options.base, options.draft, 0);
  const store = createStore<PostState>(() => shown);
  const state = store.getState;

  function read(base: PostBase, draft: Draft | null, turn: number): Promise<OpenedPost> {
    return readPost(options, { base, draft, turn }, (body) => state().drafts.change({ body }));
  }

  function change(part: Omit<DraftChange, 'body'>): void {
    state().drafts.change({ ...part, body: state().body.draftBody });
  }

  function changeDetails(frontmatter: Frontmatter | null, field: string): boolean {
    if (!frontmatter) {
      if (hasOwnText(state().frontmatter, field)) store.setState({ fieldText: { name: field, isStuck: true } });
      else store.setState({ details: 'text', stuckField: field, fieldText: null });
      return false;
    }
    const title = open.heading?.title ?? titleIn(state().base.key.path, frontmatter);
    store.setState({ frontmatter, title, stuckField: null });
    const { open: fence, source, close } = frontmatter;
    change({ title, frontmatter: { open: fence, source, close } });
    return true;
  }

  function setTitle(title: string): void {
    if (isDataFile(state().base.key.path)) return;
    const line = title.replaceAll(/\s*\n\s*/g, ' ');
    if (open.heading) {
      open = { ...open, heading: withTitle(open.heading, line) };
      store.setState({ title: line });
      change({ title: line });
      return;
    }
    const key = titleKey(state().frontmatter) ?? 'title';
    setField(key, line);
  }

  function setField(name: string, value: Value, others?: OtherPosts): void {
    editField({ kind: 'set', path: [name], value }, others);
  }

  function editField(edit: ValueEdit, others?: OtherPosts): void {
    changeDetails(open.edits.edit(edit, others), String(edit.path[0]));
  }

  async function text(): Promise<PostText> {
    const parts = { ...open, frontmatter: state().frontmatter };
    const body = await state().body.text();
    if (body.kind === 'refused') return body;
    return printPost({ ...parts, body: body.text, path: state().base.key.path });
  }

  function replace(next: OpenedPost): void {
    state().body.close();
    ({ open, shown } = next);
    store.setState(shown, true);
  }

  /** The next one is read first, so that nothing can be written between a draft's end and it. */
  async function leave(base: PostBase): Promise<Draft> {
    const next = await read(base, null, state().turn + 1);
    const draft = await state().drafts.discard();
    replace(next);
    return draft;
  }

  return {
    ...store,
    setTitle,
    setField,
    editField,
    setFieldText: (name, text) => {
      const made = open.edits.setText(name, text);
      return made !== null && changeDetails(made, name);
    },
    editFieldAsText: (name) => {
      if (name === null || hasOwnText(state().frontmatter, name))
        store.setState({ fieldText: name === null ? null : { name, isStuck: false } });
      else store.setState({ details: 'text', stuckField: name, fieldText: null });
    },
    setDetailsText: (source) => {
      const { frontmatter } = state();
      if (!frontmatter) return;
      const details = withSource(frontmatter, source);
      open = { ...open, edits: createDetailEdits(details, format) };
      changeDetails(details, '');
    },
    showDetailsAs: (details) => store.setState({ details, stuckField: null, fieldText: null }),
    addImage: async (image) => {
      const images = state()
        .drafts.getState()
        .images.filter(({ path }) => path !== image.path);
      change({ images: [...images, image] });
      await state().drafts.flush({ urgent: true });
    },
    setDecorative: (decorative) => change({ decorative }),
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
    discard: async () => leave(state().base),
    restore: async (draft) => {
      await journal.put(draft, { urgent: true }).catch(swallowJournalError);
      replace(await read(baseOf(draft), draft, state().turn + 1));
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
    take: leave,
    close: () => state().body.close(),
  };
}
