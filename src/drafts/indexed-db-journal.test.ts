import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { Draft } from './draft';
import { createIndexedDbJournal } from './indexed-db-journal';

const draftOf = (account: string, path: string, changedAt: number): Draft => ({
  key: { host: 'h', account, repository: 'o/n', branch: 'main', path },
  isNew: false,
  baseText: '',
  baseBlob: null,
  baseCommit: 'c',
  frontmatter: null,
  body: { kind: 'source', text: 'x' },
  images: [{ path: 'i.png', type: 'image/png', bytes: new Uint8Array([1, 2]) }],
  title: 'T',
  revision: 1,
  changedAt,
  intent: null,
});

test('keeps, lists newest first per account, and removes', async () => {
  const journal = createIndexedDbJournal('test');
  await journal.put(draftOf('mara', 'a.md', 1));
  await journal.put(draftOf('mara', 'b.md', 2), { urgent: true });
  await journal.put(draftOf('ana', 'a.md', 3));
  const of = { host: 'h', account: 'mara', repository: 'o/n' };
  expect((await journal.list(of)).map(({ key }) => key.path)).toEqual(['b.md', 'a.md']);
  expect((await journal.get(draftOf('mara', 'a.md', 0).key))?.images[0]?.bytes).toEqual(new Uint8Array([1, 2]));
  await journal.remove(draftOf('mara', 'a.md', 0).key);
  expect(await journal.list(of)).toHaveLength(1);
  expect(await journal.get(draftOf('mara', 'a.md', 0).key)).toBeNull();
});

test('keeps what was begun until it is forgotten, and the drafts of its first version', async () => {
  const old = indexedDB.open('older', 1);
  await new Promise<void>((resolve, reject) => {
    old.onupgradeneeded = () => void old.result.createObjectStore('drafts');
    old.onsuccess = () => resolve();
    old.onerror = () => reject(new Error('not opened'));
  });
  old.result.close();
  const journal = createIndexedDbJournal('older');
  const { key } = draftOf('mara', 'a.md', 1);
  const operation = { id: '1', key, after: { 'a.md': null }, startedAt: 1, revision: null, draft: null };
  await journal.begin(operation);
  await journal.begin({ ...operation, id: '2', key: { ...key, account: 'ana' } });
  expect(await journal.operations({ host: 'h', account: 'mara', repository: 'o/n' })).toEqual([operation]);
  await journal.forget('1');
  expect(await journal.operations({ host: 'h', account: 'mara', repository: 'o/n' })).toEqual([]);
  await journal.put(draftOf('mara', 'b.md', 1));
  expect((await journal.get({ ...key, path: 'b.md' }))?.title).toBe('T');
});
