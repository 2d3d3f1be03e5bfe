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
