import { expect, test } from 'vitest';
import { unwrapText } from './wrapped-lines';

test('the lines of a page’s paragraphs become one, divided words whole', () => {
  const page =
    'The tide is the rise and fall of the sea, and it is caused by the com-\nbined pull of the moon and of the sun, while the earth turns below\nthem. Twice a day it comes.\nThe second paragraph begins here and goes on as far as the edge of the\npage, and then on the next line.';
  expect(unwrapText(page)).toBe(
    'The tide is the rise and fall of the sea, and it is caused by the combined pull of the moon and of the sun, while the earth turns below them. Twice a day it comes.\nThe second paragraph begins here and goes on as far as the edge of the page, and then on the next line.',
  );
});

test('a sentence that was copied from the end of a line', () => {
  expect(unwrapText('It is caused by the combined pull of the moon and\nof the sun.')).toBe(
    'It is caused by the combined pull of the moon and of the sun.',
  );
});

test.each([
  ['an address', 'Ana Boot\nDike 1, behind the church on the left side\nPort'],
  [
    'a poem',
    'The sea is calm tonight.\nThe tide is full, the moon lies fair\nUpon the straits; on the French coast the light\nGleams and is gone',
  ],
  ['paragraphs on lines of their own', `${'One long paragraph. '.repeat(20)}\n${'And another long one. '.repeat(15)}`],
  [
    'a list',
    '- the first item is so long that it reaches the edge\n- the second item is as long as the first one was\n- and the third',
  ],
  ['one line', 'One line of text that is longer than forty letters are.'],
])('%s stays as it is', (_what, text) => {
  expect(unwrapText(text)).toBe(text);
});
