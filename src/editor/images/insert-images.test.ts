// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { createLiveEditor } from '../../../tests/live-editor';
import { openBody } from '../document/open';
import { insertImages } from './insert-images';

const syntax = { templateTags: false, kramdown: false, directives: false };
const files = ['one', 'two', 'three'].map((name) => new File([''], `${name}.png`, { type: 'image/png' }));

/** Adds three images behind some words of a post, or in its first block; they are ready in the order of `ready`. */
async function add(text: string, words: string, ready: readonly string[], failed = ''): Promise<string> {
  const live = createLiveEditor(syntax);
  live.open(openBody(text, syntax));
  let at = 1;
  live.document.descendants((node, from) => {
    if (node.text === words) at = from + words.length;
  });
  live.select(at);
  const waiting = new Map<string, () => void>();
  insertImages(live.editor, files, async ({ name }) => {
    await new Promise<void>((resolve) => waiting.set(name, resolve));
    return name === failed ? null : { src: name, alt: '' };
  });
  for (const name of ready) {
    waiting.get(`${name}.png`)?.();
    await new Promise((turn) => setImmediate(turn));
  }
  const count = failed ? 2 : 3;
  await vi.waitFor(() => expect(JSON.stringify(live.document.toJSON()).match(/"type":"image"/g)).toHaveLength(count));
  return live.saved();
}

const orders = [
  ['one', 'two', 'three'],
  ['three', 'two', 'one'],
  ['two', 'three', 'one'],
] as const;

test.each(orders)('several keep their order in an empty post, ready as %s, %s, %s', async (...ready) => {
  expect(await add('', '', ready)).toBe('![](one.png)\n\n![](two.png)\n\n![](three.png)\n');
});

test.each(orders)('several keep their order behind words, ready as %s, %s, %s', async (...ready) => {
  expect(await add('Before.\n\nAfter.\n', 'Before.', ready)).toBe(
    'Before.\n\n![](one.png)\n\n![](two.png)\n\n![](three.png)\n\nAfter.\n',
  );
});

test.each(orders)('several keep their order in a cell, ready as %s, %s, %s', async (...ready) => {
  expect(await add('| a |\n| - |\n| b |\n', 'b', ready)).toBe(
    '| a |\n| - |\n| b![](one.png)![](two.png)![](three.png) |\n',
  );
});

test('one that cannot be taken stops none of the others', async () => {
  expect(await add('', '', ['three', 'one', 'two'], 'one.png')).toBe('![](two.png)\n\n![](three.png)\n');
});

test('whoever writes on while an image is on its way keeps the caret', async () => {
  const live = createLiveEditor(syntax);
  live.open(openBody('One.\n\nTwo.\n', syntax));
  live.select(5);
  let arrive = () => {};
  const arriving = new Promise<void>((resolve) => (arrive = resolve));
  insertImages(live.editor, files.slice(0, 1), async ({ name }) => arriving.then(() => ({ src: name, alt: '' })));
  live.type(' And');
  arrive();
  await vi.waitFor(() => expect(live.document.childCount).toBe(3));
  live.type(' more.');
  expect(live.document.textBetween(0, live.document.content.size, '/')).toBe('One. And more.//Two.');
});
