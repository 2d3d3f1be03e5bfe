import { expect, test } from 'vitest';
import type { PreparedImage } from '../../media/prepare-image';
import type { SiteChange } from '../../site/post-change';
import { createUploads } from './uploads-store';

const file = (name: string, size = 3) =>
  new File([new Uint8Array(size).fill(name.length)], name, { type: 'image/png' });

async function prepare(given: File): Promise<PreparedImage> {
  if (given.name.endsWith('.pdf')) return { kind: 'refused', reason: 'not-an-image' };
  const bytes = new Uint8Array(await given.arrayBuffer());
  return { kind: 'ready', name: given.name, type: 'image/png', bytes, originalSize: given.size, original: null };
}

/** A site that takes what it is sent, but for the calls that fail. */
function desk(failing: readonly number[] = []) {
  const sent: (readonly SiteChange[])[] = [];
  let calls = 0;
  const uploads = createUploads<string>({
    prepare,
    files: async () => [
      { path: 'images/A.png', oid: 'x' },
      { path: 'images/drafted.png', oid: null },
    ],
    send: async (changes) => {
      if (failing.includes(calls++)) return 'offline';
      sent.push(changes);
      return null;
    },
  });
  const steps = () => uploads.getState().items.map(({ name, step }) => `${name} ${step.kind}`);
  return { uploads, sent: () => sent.map((changes) => changes.map(({ path }) => path)), steps };
}

test('files go in their order, in one step, under names that nothing else has in any case, nor a draft', async () => {
  const { uploads, sent, steps } = desk();
  await uploads.add([file('a.png'), file('drafted.png'), file('c.pdf'), file('b.png'), file('e.png')], 'images');
  expect(sent()).toEqual([['images/a-2.png', 'images/drafted-2.png']]);
  expect(steps()).toEqual(['a-2.png sent', 'drafted-2.png sent', 'c.pdf refused', 'b.png known', 'e.png known']);
  expect(uploads.getState().state).toBe('done');
});

test('what could not be sent is kept, and goes on where it stopped', async () => {
  const { uploads, sent, steps } = desk([1]);
  const large = 12_000_000;
  await uploads.add([file('one.png', large), file('three.png', large), file('fourth.png', large)], 'images');
  expect(uploads.getState()).toMatchObject({ state: 'stopped', problem: 'offline' });
  expect(steps()).toEqual(['one.png sent', 'three.png ready', 'fourth.png ready']);
  await uploads.again();
  expect(sent()).toEqual([['images/one.png'], ['images/three.png'], ['images/fourth.png']]);
  expect(uploads.getState()).toMatchObject({ state: 'done', problem: null });
});

test('files that come while others are on their way come after them', async () => {
  const { uploads, sent, steps } = desk();
  const first = uploads.add([file('one.png')], 'images');
  await Promise.all([first, uploads.add([file('second.png')], 'other')]);
  expect(sent().flat()).toEqual(['images/one.png', 'other/second.png']);
  expect(steps()).toEqual(['one.png sent', 'second.png sent']);
});
