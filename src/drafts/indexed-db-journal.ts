import { openDB, type IDBPDatabase } from 'idb';
import { draftId } from './draft-id';
import { createDraftRows, isFull, type JournalSchema } from './draft-rows';
import { JournalError, type Journal } from './journal';

/** The journal on this device. The bytes of a draft's files lie apart from its words, so that a save writes words alone. */
export function createIndexedDbJournal(name = 'galley-drafts'): Journal {
  let opening: Promise<IDBPDatabase<JournalSchema>> | null = null;
  let opened: IDBPDatabase<JournalSchema> | null = null;
  const rows = createDraftRows();

  /** Drafts of the second version hold their files' bytes themselves: they are read as they are, and parted when they are next saved. */
  function database(): Promise<IDBPDatabase<JournalSchema>> {
    return (opening ??= openDB<JournalSchema>(name, 3, {
      upgrade: (fresh, before) => {
        if (before < 1) fresh.createObjectStore('drafts');
        if (before < 2) fresh.createObjectStore('operations');
        if (before < 3) fresh.createObjectStore('files');
      },
      terminated: close,
      blocking: close,
    }).then((database) => (opened = database)));
  }

  function close(): void {
    opened?.close();
    opened = opening = null;
  }

  return {
    get: (key) => told(async () => rows.get(await database(), draftId(key))),
    put: (draft, { urgent = false } = {}) =>
      told(() => (opened ? rows.put(opened, draft, urgent) : database().then((on) => rows.put(on, draft, urgent)))),
    remove: (key) => told(async () => rows.remove(await database(), draftId(key))),
    list: ({ host, account, repository }) =>
      told(async () => rows.list(await database(), `${host}\n${account}\n${repository}\n`)),
    begin: (operation) =>
      told(async () => {
        const transaction = (await database()).transaction('operations', 'readwrite', { durability: 'strict' });
        await Promise.all([transaction.store.put(operation, operation.id), transaction.done]);
      }),
    forget: (id) => told(async () => (await database()).delete('operations', id)),
    operations: ({ host, account, repository }) =>
      told(async () =>
        (await (await database()).getAll('operations'))
          .filter(({ key }) => key.host === host && key.account === account && key.repository === repository)
          .toSorted((a, b) => a.startedAt - b.startedAt),
      ),
  };

  async function told<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (cause) {
      if (cause instanceof JournalError) throw cause;
      if (isFull(cause)) throw new JournalError('full', { cause });
      close();
      throw new JournalError('unavailable', { cause });
    }
  }
}
