import { expect, test } from 'vitest';
import { openBody } from './open';
import { countWords } from './words';

const syntax = { templateTags: true, kramdown: false, directives: false };

test.each([
  ['', 0],
  ['One two, three.', 3],
  ["It's a well-known 1,000.5 – fact", 5],
  ['**bold**er *words*{{< tag >}}', 2],
  ['- a\n- b\n\n> c\n\n| d | e |\n|---|---|\n| f g | h |', 8],
  ['```js\nconst not = counted;\n```\n\n<p>nor this</p>\n\nbut `this` is', 3],
  ['漢字と text', 4],
])('%j has %i words', (text, count) => {
  expect(countWords(openBody(text, syntax).document)).toBe(count);
});

test('of a stretch, only the words in it count', () => {
  const { document } = openBody('One two three.\n\nFour five.\n\n```\ncode\n```\n', syntax);
  expect(countWords(document, 5, 8)).toBe(1);
  expect(countWords(document, 5, 22)).toBe(3);
  expect(countWords(document, 0, document.content.size)).toBe(5);
});
