import { expect, test } from 'vitest';
import { imagesInText } from './images-in-text';

const file = { path: 'static/files/a.pdf', type: 'application/pdf', bytes: new Uint8Array([1]) };
const inText = (text: string) => imagesInText([file], text).length === 1;

test.each([
  '[The tables](/files/a.pdf)',
  '[The tables](a.pdf)',
  '[The tables](<a.pdf>)',
  '[The tables][t]\n\n[t]: a.pdf',
  '<audio src="a.pdf"></audio>',
  '{{< file a.pdf >}}',
  '{% pdf a.pdf %}',
  '[[a.pdf]]',
  '---\ntitle: A\npaper: a.pdf\n---\nWords',
])('a file is published with what links to it: %j', (text) => {
  expect(inText(text)).toBe(true);
});

test.each(['a.pdf was here', 'Look ([data.pdf](/files/data.pdf)) or a.pdf', '[a.pdf](/files/a.pd)'])(
  'a name among the words is no link: %j',
  (text) => {
    expect(inText(text)).toBe(false);
  },
);
