import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createImageBatch } from './image-batch';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const bytes = (oid: string) => new TextEncoder().encode(oid);

test('images that come together are asked for together, each once', async () => {
  const asked: (readonly string[])[] = [];
  const read = createImageBatch(async (oids) => {
    asked.push(oids);
    return new Map(oids.map((oid) => [oid, bytes(oid)]));
  });
  const all = Promise.all([read('a'), read('b'), read('a')]);
  await vi.runAllTimersAsync();
  expect(await all).toEqual([bytes('a'), bytes('b'), bytes('a')]);
  expect(asked).toEqual([['a', 'b']]);
  await read('a');
  expect(asked).toHaveLength(1);
});

test('an image that cannot be had is null, and may be asked for again', async () => {
  let calls = 0;
  const read = createImageBatch((oids) =>
    calls++ === 0
      ? Promise.reject(new Error('offline'))
      : Promise.resolve(new Map(oids.map((oid) => [oid, bytes(oid)]))),
  );
  const first = read('a');
  await vi.runAllTimersAsync();
  expect(await first).toBeNull();
  const second = read('a');
  await vi.runAllTimersAsync();
  expect(await second).toEqual(bytes('a'));
});
