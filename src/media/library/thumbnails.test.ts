import { beforeAll, expect, test, vi } from 'vitest';
import { createMemoryBlobCache } from '../../repository/blob-cache/memory-blob-cache';
import type { Repository } from '../../repository/repository';
import type { Pictures } from '../pictures';
import { createThumbnails } from './thumbnails';

beforeAll(() => {
  let count = 0;
  URL.createObjectURL = () => `blob:${++count}`;
});

const wanted = new AbortController().signal;

/** A repository whose blobs arrive when they are let through. */
function bench() {
  const asked: (readonly string[])[] = [];
  const open: (() => void)[] = [];
  const blobs: Repository['blobs'] = async (oids) => {
    asked.push(oids);
    await new Promise<void>((resolve) => open.push(resolve));
    return new Map(oids.map((oid) => [oid, new TextEncoder().encode(oid)]));
  };
  const kept = createMemoryBlobCache();
  const make = vi.fn<Pictures['thumbnail']>(async (bytes) => ({
    bytes,
    type: 'image/webp',
    size: { width: 40, height: 30 },
  }));
  const thumbnails = createThumbnails({
    repository: { blobs } as unknown as Repository,
    kept,
    make,
    painted: () => Promise.resolve(),
  });
  const get = (name: string, signal = wanted) => thumbnails.get({ path: `images/${name}`, oid: name }, signal);
  return { asked, kept, make, thumbnails, get, arrive: () => open.shift()?.() };
}

test('the first comes alone, then two, then four at a time, each in a request of its own', async () => {
  const { asked, get, arrive } = bench();
  const names = Array.from({ length: 12 }, (_, index) => `${index}.jpg`);
  const all = names.map((name) => get(name));
  await vi.waitFor(() => expect(asked).toHaveLength(1));
  arrive();
  expect(await all[0]).toMatchObject({ size: { width: 40, height: 30 } });
  await vi.waitFor(() => expect(asked).toHaveLength(3));
  arrive();
  await vi.waitFor(() => expect(asked.length).toBeGreaterThan(4));
  let isDone = false;
  void Promise.all(all).then(() => (isDone = true));
  await vi.waitFor(() => {
    arrive();
    expect(isDone).toBe(true);
  });
  expect(asked.flat()).toEqual(names);
});

test('drawings come together in one request', async () => {
  const { asked, get, arrive, make } = bench();
  const all = Promise.all([get('a.svg'), get('b.svg')]);
  await vi.waitFor(() => expect(asked).toEqual([['a.svg', 'b.svg']]));
  arrive();
  expect(await all).toMatchObject([{ size: null }, { size: null }]);
  expect(make).not.toHaveBeenCalled();
});

test('what went out of sight before its turn is not asked for', async () => {
  const { asked, get, arrive } = bench();
  const first = get('first.jpg');
  await vi.waitFor(() => expect(asked).toHaveLength(1));
  const gone = new AbortController();
  const passed = get('passed.jpg', gone.signal);
  gone.abort();
  arrive();
  await first;
  await expect(passed).rejects.toThrow(/abort/i);
  expect(asked).toEqual([['first.jpg']]);
});

test('a picture that is kept on the device is not asked for again, with its size', async () => {
  const first = bench();
  const made = first.get('a.jpg');
  await vi.waitFor(() => expect(first.asked).toHaveLength(1));
  first.arrive();
  await made;
  const later = createThumbnails({
    repository: { blobs: () => Promise.reject(new Error('no request')) } as unknown as Repository,
    kept: first.kept,
    make: first.make,
  });
  const again = await later.get({ path: 'moved/a.jpg', oid: 'a.jpg' }, wanted);
  expect(again).toMatchObject({ size: { width: 40, height: 30 } });
});

test('a file that lies elsewhere (Git LFS) has none', async () => {
  const repository = {
    blobs: async (oids: readonly string[]) =>
      new Map(oids.map((oid) => [oid, new TextEncoder().encode('version https://git-lfs.github.com/spec/v1\n')])),
  } as unknown as Repository;
  const { get } = createThumbnails({
    repository,
    kept: createMemoryBlobCache(),
    make: bench().make,
    painted: async () => undefined,
  });
  expect(await get({ path: 'a.jpg', oid: 'a' }, wanted)).toBeNull();
});
