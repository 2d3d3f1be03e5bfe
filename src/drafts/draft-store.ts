import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ObjectId } from '../repository/repository';
import type { Draft, DraftBody, PublishIntent } from './draft';
import { JournalError, type Journal } from './journal';

/** What is true of the newest words: on the device, on their way there, or only in this tab. */
type Saving =
  | { readonly kind: 'untouched' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved' }
  | { readonly kind: 'failed'; readonly code: JournalError['code'] };

/** A change of the draft. The body comes as a function, called when the draft is written and not while one types. */
export type DraftChange = Partial<Pick<Draft, 'frontmatter' | 'images' | 'decorative' | 'title'>> & {
  readonly body?: () => DraftBody;
};

interface DraftState {
  readonly saving: Saving;
  readonly revision: number;
  readonly images: Draft['images'];
  readonly decorative: Draft['decorative'];
  readonly frontmatter: Draft['frontmatter'];
}

export interface DraftStore extends StoreApi<DraftState> {
  /** The draft as it is now, its body made from the newest document. */
  current(): Draft;
  change(change: DraftChange): void;
  /** Writes what is unwritten. Resolves when it is on the device or has failed (see `saving`). */
  flush(options?: { urgent?: boolean }): Promise<void>;
  /** Starts the last write synchronously, for `pagehide`. */
  flushOnExit(): void;
  setIntent(intent: PublishIntent | null): void;
  /** The revision is in the repository now: the draft ends, or goes on from the new base if it was changed meanwhile. */
  published(base: { text: string; blob: ObjectId; commit: ObjectId; revision: number }): Promise<void>;
  /** Takes the draft off the device. Answers it, so that discarding can be undone with `restore`. */
  discard(): Promise<Draft>;
  restore(draft: Draft): Promise<void>;
}

/** A draft reaches the device this long after a pause in typing, and at the latest so long after the first unsaved change: milliseconds. */
const PAUSE = 300;
const LATEST = 1000;

/** The same at every key, so that who shows it is not drawn again. */
const SAVING: Saving = { kind: 'saving' };

/** Keeps one post's draft in the journal as it is written. `kept` says that the draft came from the journal. */
export function createDraftStore({
  journal,
  draft: initial,
  kept,
}: {
  journal: Journal;
  draft: Draft;
  kept: boolean;
}): DraftStore {
  let draft = initial;
  let body: (() => DraftBody) | null = null;
  let written = initial.revision;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let unsavedSince: number | null = null;
  let writing: Promise<void> = Promise.resolve();

  const store = createStore<DraftState>(() => stateOf(kept ? { kind: 'saved' } : { kind: 'untouched' }));
  const show = (saving: Saving) => store.setState(stateOf(saving));

  function stateOf(saving: Saving): DraftState {
    const { revision, images, decorative, frontmatter } = draft;
    return { saving, revision, images, decorative, frontmatter };
  }

  function current(): Draft {
    if (body) {
      draft = { ...draft, body: body() };
      body = null;
    }
    return draft;
  }

  function change({ body: newBody, ...rest }: DraftChange): void {
    const now = Date.now();
    body = newBody ?? body;
    draft = { ...draft, ...rest, revision: draft.revision + 1, changedAt: now };
    show(SAVING);
    unsavedSince ??= now;
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), Math.max(0, Math.min(PAUSE, unsavedSince + LATEST - now)));
  }

  async function write(options: { urgent?: boolean }): Promise<void> {
    const writable = current();
    try {
      await journal.put(writable, options);
      written = Math.max(written, writable.revision);
      if (draft.revision === writable.revision) show({ kind: 'saved' });
    } catch (error) {
      show({ kind: 'failed', code: error instanceof JournalError ? error.code : 'unavailable' });
    }
  }

  function flush(options: { urgent?: boolean } = {}): Promise<void> {
    clearTimeout(timer);
    unsavedSince = null;
    if (written === draft.revision && store.getState().saving.kind !== 'failed') return writing;
    writing = writing.then(() => (written === draft.revision ? undefined : write(options)));
    return writing;
  }

  async function put(next: Draft): Promise<void> {
    draft = next;
    body = null;
    written = -1;
    await flush({ urgent: true });
  }

  return {
    ...store,
    current,
    change,
    flush,
    flushOnExit: () => {
      clearTimeout(timer);
      if (written !== draft.revision) void journal.put(current()).catch(() => undefined);
    },
    setIntent: (intent) => void (draft = { ...current(), intent }),
    published: async ({ text, blob, commit, revision }) => {
      await writing;
      if (draft.revision === revision) {
        clearTimeout(timer);
        await journal.remove(draft.key);
        draft = {
          ...current(),
          isNew: false,
          baseText: text,
          baseBlob: blob,
          baseCommit: commit,
          images: [],
          intent: null,
        };
        written = draft.revision;
        show({ kind: 'untouched' });
      } else {
        await put({ ...current(), isNew: false, baseText: text, baseBlob: blob, baseCommit: commit, intent: null });
      }
    },
    discard: async () => {
      clearTimeout(timer);
      await writing;
      const discarded = current();
      await journal.remove(discarded.key);
      written = discarded.revision;
      show({ kind: 'untouched' });
      return discarded;
    },
    restore: put,
  };
}
