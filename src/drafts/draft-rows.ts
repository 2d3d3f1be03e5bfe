import type { DBSchema, IDBPDatabase, StoreNames } from 'idb';
import type { Draft, DraftImage, ListedDraft } from './draft';
import { draftId } from './draft-id';
import { createKnownFiles } from './known-files';
import { JournalError } from './journal';
import type { Operation } from './operation';

export interface JournalSchema extends DBSchema {
  drafts: { key: string; value: StoredDraft };
  /** By the draft's id and the file's own: written once, never changed, gone with its draft. */
  files: { key: string; value: Uint8Array };
  operations: { key: string; value: Operation };
}

/** A draft as it lies on the device. */
type StoredDraft = Omit<Draft, 'images'> & { readonly images: readonly StoredImage[] };

/** `file` is the id of the row with the bytes; older drafts hold the bytes themselves. */
type StoredImage = Omit<DraftImage, 'bytes'> & ({ readonly file: string } | { readonly bytes: Uint8Array });

export interface DraftRows {
  readonly get: (on: Database, id: string) => Promise<Draft | null>;
  /**
   * Runs to its last write without waiting: a page that is going away gets no second turn. Where the files have no room, the words
   * are written without them, and it throws `JournalError` ('files-full').
   */
  readonly put: (on: Database, draft: Draft, urgent: boolean) => Promise<void>;
  readonly remove: (on: Database, id: string) => Promise<void>;
  /** Drafts whose ids begin like this, newest first; reads no file. */
  readonly list: (on: Database, start: string) => Promise<readonly ListedDraft[]>;
}

type Database = Pick<IDBPDatabase<JournalSchema>, 'transaction'>;

/** Drafts and the bytes of their files, which lie apart: each file is written once, however often the words are. */
export function createDraftRows(): DraftRows {
  const known = createKnownFiles();

  async function get(on: Database, id: string): Promise<Draft | null> {
    const transaction = on.transaction(['drafts', 'files']);
    const stored = await transaction.objectStore('drafts').get(id);
    if (!stored) return null;
    const images = await Promise.all(stored.images.map((image) => withBytes(image)));
    return { ...stored, images: images.flatMap((image) => image ?? []) };

    async function withBytes(image: StoredImage): Promise<DraftImage | null> {
      const { path, type } = image;
      if ('bytes' in image) {
        known.metInside(image.bytes);
        return { path, type, bytes: image.bytes };
      }
      const bytes = await transaction.objectStore('files').get(rowOf(id, image.file));
      if (!bytes) return null;
      known.met(id, image.file, bytes);
      return { path, type, bytes };
    }
  }

  async function put(on: Database, draft: Draft, urgent: boolean): Promise<void> {
    const id = draftId(draft.key);
    const fresh = draft.images.filter(({ bytes }) => !known.isKept(id, bytes));
    if (fresh.length === 0) return write(on, draft, [], urgent);
    if (!urgent && fresh.some(({ bytes }) => known.isTooMuch(bytes))) return writeWords(on, draft, urgent);
    try {
      return await write(on, draft, fresh, urgent);
    } catch (error) {
      if (!isFull(error)) throw error;
      for (const { bytes } of fresh) known.tooMuch(bytes);
      return writeWords(on, draft, urgent);
    }
  }

  /** The words with the files that lie on the device already. */
  async function writeWords(on: Database, draft: Draft, urgent: boolean): Promise<void> {
    const id = draftId(draft.key);
    const images = draft.images.filter(({ bytes }) => known.isKept(id, bytes) || known.isInside(bytes));
    await write(on, { ...draft, images }, [], urgent);
    if (images.length < draft.images.length) throw new JournalError('files-full');
  }

  function write(on: Database, draft: Draft, fresh: readonly DraftImage[], urgent: boolean): Promise<void> {
    const id = draftId(draft.key);
    const stores: StoreNames<JournalSchema>[] = fresh.length > 0 ? ['drafts', 'files'] : ['drafts'];
    const transaction = on.transaction(stores, 'readwrite', { durability: urgent ? 'strict' : 'relaxed' });
    const isApart = ({ bytes }: DraftImage) => fresh.some((one) => one.bytes === bytes) || known.isKept(id, bytes);
    const images = draft.images.map((image) => {
      const { path, type, bytes } = image;
      return isApart(image) ? { path, type, file: known.idOf(bytes) } : { path, type, bytes };
    });
    const requests: Promise<unknown>[] = [transaction.objectStore('drafts').put({ ...draft, images }, id)];
    for (const { bytes } of fresh)
      requests.push(transaction.objectStore('files').put(bytes, rowOf(id, known.idOf(bytes))));
    transaction.commit();
    const hadFiles = known.hasAny(id);
    return Promise.all([...requests, transaction.done]).then(async () => {
      for (const { bytes } of fresh) known.met(id, known.idOf(bytes), bytes);
      if (hadFiles || draft.images.length > 0) await tidy(on, draft);
    });
  }

  /** Takes away the files that the draft has no more, and puts back those that another tab has taken away meanwhile. */
  async function tidy(on: Database, draft: Draft): Promise<void> {
    const id = draftId(draft.key);
    const transaction = on.transaction(['drafts', 'files'], 'readwrite', { durability: 'relaxed' });
    const files = transaction.objectStore('files');
    const there = new Set(await files.getAllKeys(rangeOf(`${id}\n`)));
    const own = draft.images.filter(({ bytes }) => known.isKept(id, bytes));
    const isWhole = own.length === there.size && own.every(({ bytes }) => there.has(rowOf(id, known.idOf(bytes))));
    if (!isWhole) await settle();
    await transaction.done;

    /** By the draft as it lies there now, whichever tab wrote it last. */
    async function settle(): Promise<void> {
      const newest = await transaction.objectStore('drafts').get(id);
      const wanted = new Set((newest?.images ?? []).flatMap((image) => ('file' in image ? [image.file] : [])));
      const gone = [...there].filter((row) => !wanted.has(row.slice(id.length + 1)));
      const lost = own.filter(({ bytes }) => wanted.has(known.idOf(bytes)) && !there.has(rowOf(id, known.idOf(bytes))));
      for (const row of gone) known.forget(id, row.slice(id.length + 1));
      await Promise.all([
        ...gone.map((row) => files.delete(row)),
        ...lost.map(({ bytes }) => files.put(bytes, rowOf(id, known.idOf(bytes)))),
      ]);
    }
  }

  async function remove(on: Database, id: string): Promise<void> {
    const transaction = on.transaction(['drafts', 'files'], 'readwrite');
    known.forgetAll(id);
    await Promise.all([
      transaction.objectStore('drafts').delete(id),
      transaction.objectStore('files').delete(rangeOf(`${id}\n`)),
      transaction.done,
    ]);
  }

  async function list(on: Database, start: string): Promise<readonly ListedDraft[]> {
    const stored = await on.transaction('drafts').store.getAll(rangeOf(start));
    return stored
      .map((draft) => ({ ...draft, images: draft.images.map(({ path, type }) => ({ path, type })) }))
      .toSorted((a, b) => b.changedAt - a.changedAt);
  }

  return { get, put, remove, list };
}

/** Whether a write failed because the device has no room. */
export function isFull(error: unknown): boolean {
  return error instanceof Error && error.name === 'QuotaExceededError';
}

function rowOf(id: string, file: string): string {
  return `${id}\n${file}`;
}

function rangeOf(start: string): IDBKeyRange {
  return IDBKeyRange.bound(start, `${start}\uffff`);
}
