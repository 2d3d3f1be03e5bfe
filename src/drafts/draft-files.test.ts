import 'fake-indexeddb/auto';
import { afterEach, expect, test, vi } from 'vitest';
import type { Draft, DraftImage } from './draft';
import { draftId } from './draft-id';
import { createDraftStore } from './draft-store';
import { createIndexedDbJournal } from './indexed-db-journal';

const megabyte = 1024 * 1024;
const large = (path = 'files/tides.pdf', bytes = 20_000): DraftImage => ({
  path,
  type: 'application/pdf',
  bytes: new Uint8Array(bytes).fill(7),
});
const draftOf = (images: readonly DraftImage[], text = 'x', path = 'a.md'): Draft => ({
  key: { host: 'h', account: 'mara', repository: 'o/n', branch: 'main', path },
  isNew: false,
  baseText: '',
  baseBlob: null,
  baseCommit: 'c',
  frontmatter: null,
  body: { kind: 'source', text },
  images,
  title: 'T',
  revision: 1,
  changedAt: 1,
  intent: null,
});

afterEach(() => void vi.restoreAllMocks());

/** Counts what is handed to the database: bytes of arrays, letters of all else. */
function countWrites(): { readonly taken: () => number } {
  const put = vi.spyOn(IDBObjectStore.prototype, 'put');
  return {
    taken: () => {
      const written = put.mock.calls.reduce((sum, [value]) => sum + sizeOf(value), 0);
      put.mockClear();
      return written;
    },
  };
}

/** From now on, what is larger finds no room: in bytes, and in the store alone that is named. */
function leaveRoom(bytes: number, store?: string): void {
  const real: unknown = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'put')?.value;
  if (typeof real !== 'function') throw new Error('There is no put.');
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function put(this: IDBObjectStore, value, key) {
    if (sizeOf(value) > bytes && (store ?? this.name) === this.name)
      throw new DOMException('No room', 'QuotaExceededError');
    return Reflect.apply(real, this, [value, key]);
  });
}

function sizeOf(value: unknown): number {
  if (ArrayBuffer.isView(value)) return value.byteLength;
  if (typeof value !== 'object' || value === null) return String(value).length;
  return Object.entries(value).reduce((sum, [key, part]) => sum + key.length + sizeOf(part), 0);
}

/** The keys of the rows that hold files. */
async function filesIn(name: string): Promise<readonly string[]> {
  return (await inDatabase(name, ['files'], (on) => on.objectStore('files').getAllKeys())).map(String);
}

async function inDatabase<T>(
  name: string,
  stores: readonly string[],
  work: (on: IDBTransaction) => IDBRequest<T>,
  version?: number,
): Promise<T> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open(name, version);
    opening.onupgradeneeded = () => stores.forEach((store) => opening.result.createObjectStore(store));
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(new Error('not opened'));
  });
  const answer = await new Promise<T>((resolve, reject) => {
    const asked = work(database.transaction(stores, 'readwrite'));
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(new Error('not done'));
  });
  database.close();
  return answer;
}

test('a file of 25 MB is written once, and every save after it writes the words alone', async () => {
  const journal = createIndexedDbJournal('once');
  const store = createDraftStore({ journal, draft: draftOf([]), kept: false });
  const writes = countWrites();
  store.change({
    images: [large('tides.pdf', 25 * megabyte)],
    body: () => ({ kind: 'source', text: 'See the tables.' }),
  });
  await store.flush({ urgent: true });
  expect(writes.taken()).toBeGreaterThan(25 * megabyte);
  for (let save = 0; save < 5; save++) {
    store.change({ body: () => ({ kind: 'source', text: `See the tables. ${save}` }) });
    await store.flush();
    expect(writes.taken()).toBeLessThan(500);
  }
  const found = await createIndexedDbJournal('once').get(draftOf([]).key);
  expect(found?.body).toEqual({ kind: 'source', text: 'See the tables. 4' });
  expect(found?.images[0]?.bytes).toHaveLength(25 * megabyte);
});

test('another visit writes the words alone, too', async () => {
  await createIndexedDbJournal('again').put(draftOf([large()]));
  const journal = createIndexedDbJournal('again');
  const found = await journal.get(draftOf([]).key);
  const writes = countWrites();
  if (found) await journal.put({ ...found, body: { kind: 'source', text: 'More.' } });
  expect(writes.taken()).toBeLessThan(500);
  expect((await createIndexedDbJournal('again').get(draftOf([]).key))?.images).toEqual([large()]);
});

test('a list reads no file', async () => {
  const journal = createIndexedDbJournal('list');
  await journal.put(draftOf([large()]));
  const read = vi.spyOn(IDBObjectStore.prototype, 'get');
  const [listed] = await journal.list({ host: 'h', account: 'mara', repository: 'o/n' });
  expect(listed?.images).toEqual([{ path: 'files/tides.pdf', type: 'application/pdf' }]);
  expect(read).not.toHaveBeenCalled();
});

test('files go with their draft, and no other draft’s do', async () => {
  const journal = createIndexedDbJournal('gone');
  const both = [large('a.pdf', 10), large('b.pdf', 20)];
  await journal.put(draftOf(both));
  await journal.put(draftOf([large('c.pdf', 30)], 'x', 'a.md2'));
  expect(await filesIn('gone')).toHaveLength(3);
  await journal.put(draftOf(both.slice(1)));
  expect(await filesIn('gone')).toHaveLength(2);
  const kept = both.slice(1);
  await journal.remove(draftOf([]).key);
  expect(await filesIn('gone')).toHaveLength(1);
  await journal.put(draftOf(kept));
  expect((await createIndexedDbJournal('gone').get(draftOf([]).key))?.images).toEqual(kept);
  expect((await journal.get(draftOf([], '', 'a.md2').key))?.images).toEqual([large('c.pdf', 30)]);
});

test('other bytes of the same name take the place of the first', async () => {
  const journal = createIndexedDbJournal('replaced');
  await journal.put(draftOf([large('a.jpg', 10)]));
  await journal.put(draftOf([large('a.jpg', 20)]));
  expect(await filesIn('replaced')).toHaveLength(1);
  expect((await createIndexedDbJournal('replaced').get(draftOf([]).key))?.images[0]?.bytes).toHaveLength(20);
});

test('a draft that holds its files itself opens, and is parted by its next save', async () => {
  const before = draftOf([large()], 'As it was.');
  const id = draftId(before.key);
  await inDatabase('older', ['drafts', 'operations'], (on) => on.objectStore('drafts').put(before, id), 2);
  const journal = createIndexedDbJournal('older');
  const found = await journal.get(before.key);
  expect(found).toEqual(before);
  const writes = countWrites();
  if (found) await journal.put({ ...found, body: { kind: 'source', text: 'Now.' } });
  expect(writes.taken()).toBeGreaterThan(20_000);
  if (found) await journal.put({ ...found, body: { kind: 'source', text: 'And now.' } });
  expect(writes.taken()).toBeLessThan(500);
  const again = await createIndexedDbJournal('older').get(before.key);
  expect(again?.images).toEqual(before.images);
  expect(again?.body).toEqual({ kind: 'source', text: 'And now.' });
});

test('without room to part an older draft, it goes on holding its files', async () => {
  const before = draftOf([large('a.pdf', 5000)]);
  const id = draftId(before.key);
  await inDatabase('tight', ['drafts', 'operations'], (on) => on.objectStore('drafts').put(before, id), 2);
  const journal = createIndexedDbJournal('tight');
  const found = await journal.get(before.key);
  leaveRoom(0, 'files');
  if (found) await journal.put({ ...found, body: { kind: 'source', text: 'Now.' } });
  const again = await createIndexedDbJournal('tight').get(before.key);
  expect(again).toMatchObject({ body: { text: 'Now.' }, images: before.images });
});

test('where a file has no room, the words are saved, and it is told', async () => {
  const journal = createIndexedDbJournal('full');
  const store = createDraftStore({ journal, draft: draftOf([large('small.pdf', 100)]), kept: true });
  await store.restore(store.current());
  leaveRoom(10_000);
  store.change({ images: [...store.current().images, large()], body: () => ({ kind: 'source', text: 'Words.' }) });
  await store.flush({ urgent: true });
  expect(store.getState().saving).toEqual({ kind: 'failed', code: 'files-full' });
  store.change({ body: () => ({ kind: 'source', text: 'More words.' }) });
  await store.flush();
  expect(store.getState().saving).toEqual({ kind: 'failed', code: 'files-full' });
  const found = await createIndexedDbJournal('full').get(draftOf([]).key);
  expect(found).toMatchObject({ body: { text: 'More words.' }, images: [{ path: 'small.pdf' }] });
  vi.restoreAllMocks();
  await store.flush({ urgent: true });
  expect(store.getState().saving).toEqual({ kind: 'saved' });
  expect((await createIndexedDbJournal('full').get(draftOf([]).key))?.images).toHaveLength(2);
});

test('a tab whose file another tab has taken away puts it back with its words', async () => {
  const [one, other] = [createIndexedDbJournal('tabs'), createIndexedDbJournal('tabs')];
  const own = draftOf([large('a.pdf', 10), large('b.pdf', 20)]);
  await one.put(own);
  const theirs = await other.get(own.key);
  if (theirs) await other.put({ ...theirs, images: [large('c.pdf', 30)] });
  await one.put({ ...own, body: { kind: 'source', text: 'Mine.' } });
  expect((await createIndexedDbJournal('tabs').get(own.key))?.images).toEqual(own.images);
  expect(await filesIn('tabs')).toHaveLength(2);
  await other.remove(own.key);
  await one.put(own);
  expect((await createIndexedDbJournal('tabs').get(own.key))?.images).toEqual(own.images);
});

test('two tabs that write at the same moment leave one whole draft', async () => {
  const [one, other] = [createIndexedDbJournal('race'), createIndexedDbJournal('race')];
  const [mine, theirs] = [draftOf([large('a.pdf', 10)]), draftOf([large('b.pdf', 20)])];
  await Promise.all([one.put(mine), other.put(theirs), one.put(mine), other.put(theirs)]);
  const found = await createIndexedDbJournal('race').get(mine.key);
  expect([mine.images, theirs.images]).toContainEqual(found?.images);
  expect(await filesIn('race')).toHaveLength(1);
});
