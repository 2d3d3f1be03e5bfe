import { expect, test } from 'vitest';
import { createMemoryBlobCache } from '../repository/blob-cache/memory-blob-cache';
import { createOriginals } from './originals';

const smaller = (mark: number) => new Uint8Array([1, 2, mark]);
const original = (size: number) => ({ name: 'tide.jpg', type: 'image/jpeg', bytes: new Uint8Array(size).fill(7) });
const kept = (size: number, originalSrc: string | null = null) => ({
  src: '/images/tide.jpg',
  originalSrc,
  name: 'tide.jpg',
  type: 'image/jpeg',
  size,
});

test('an original is found again by the smaller one, after the page was left', async () => {
  const cache = createMemoryBlobCache();
  await createOriginals(cache).put(smaller(1), kept(900), original(900));
  const again = createOriginals(cache);
  const found = await again.find(smaller(1));
  expect(found).toEqual(kept(900));
  expect((await again.file(smaller(1), kept(900)))?.bytes).toEqual(original(900).bytes);
  expect(await again.find(smaller(2))).toBeNull();
  await again.put(smaller(1), kept(900, '/images/tide-2.jpg'), null);
  expect((await again.find(smaller(1)))?.originalSrc).toBe('/images/tide-2.jpg');
  expect((await again.file(smaller(1), kept(900)))?.bytes.length).toBe(900);
});

test('the oldest make room for new ones', async () => {
  const originals = createOriginals(createMemoryBlobCache());
  for (const mark of [1, 2, 3]) await originals.put(smaller(mark), kept(60_000_000), original(60_000_000));
  expect(await originals.find(smaller(1))).toBeNull();
  expect(await originals.file(smaller(1), kept(60_000_000))).toBeNull();
  expect(await originals.find(smaller(2))).not.toBeNull();
  expect(await originals.find(smaller(3))).not.toBeNull();
});
