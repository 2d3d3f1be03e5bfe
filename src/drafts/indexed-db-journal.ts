import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Draft } from './draft';
import { draftId } from './draft-id';
import { JournalError, type Journal } from './journal';
import type { Operation } from './operation';

interface Schema extends DBSchema {
  drafts: { key: string; value: Draft };
  operations: { key: string; value: Operation };
}

/** The journal on this device. */
export function createIndexedDbJournal(name = 'galley-drafts'): Journal {
  let opening: Promise<IDBPDatabase<Schema>> | null = null;
  let opened: IDBPDatabase<Schema> | null = null;

  function database(): Promise<IDBPDatabase<Schema>> {
    return (opening ??= openDB<Schema>(name, 2, {
      upgrade: (fresh, before) => {
        if (before < 1) fresh.createObjectStore('drafts');
        if (before < 2) fresh.createObjectStore('operations');
      },
      terminated: close,
      blocking: close,
    }).then((database) => (opened = database)));
  }

  function close(): void {
    opened?.close();
    opened = opening = null;
  }

  /** Runs to its `put` without waiting when the database is open: a page that is going away gets no second turn. */
  function write(on: IDBPDatabase<Schema>, draft: Draft, urgent: boolean): Promise<void> {
    const transaction = on.transaction('drafts', 'readwrite', { durability: urgent ? 'strict' : 'relaxed' });
    const stored = transaction.store.put(draft, draftId(draft.key));
    transaction.commit();
    return Promise.all([stored, transaction.done]).then(() => undefined);
  }

  return {
    get: (key) => told(async () => (await (await database()).get('drafts', draftId(key))) ?? null),
    put: (draft, { urgent = false } = {}) =>
      told(() => (opened ? write(opened, draft, urgent) : database().then((on) => write(on, draft, urgent)))),
    remove: (key) => told(async () => (await database()).delete('drafts', draftId(key))),
    list: ({ host, account, repository }) =>
      told(async () => {
        const start = `${host}\n${account}\n${repository}\n`;
        const drafts = await (await database()).getAll('drafts', IDBKeyRange.bound(start, `${start}\uffff`));
        return drafts.toSorted((a, b) => b.changedAt - a.changedAt);
      }),
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
      if (!(cause instanceof Error && cause.name === 'QuotaExceededError')) close();
      throw new JournalError(cause instanceof Error && cause.name === 'QuotaExceededError' ? 'full' : 'unavailable', {
        cause,
      });
    }
  }
}
