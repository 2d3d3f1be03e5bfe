import { expect, test } from 'vitest';
import { openBody } from '../document/open';
import { depthsOf, headingsOf, sectionAt } from './headings';

const syntax = { templateTags: false, kramdown: false, directives: false };
const { document } = openBody('Before.\n\n## One *two*\n\nText.\n\n> ### In a quote\n\n##\n\n#### Deep\n', syntax);
const headings = headingsOf(document);

test('headings come with their words and levels, from quotes too', () => {
  expect(headings.map(({ level, text }) => [level, text])).toEqual([
    [2, 'One two'],
    [3, 'In a quote'],
    [2, ''],
    [4, 'Deep'],
  ]);
  for (const { at, text } of headings) expect(document.nodeAt(at)?.textContent).toBe(text);
});

test('a position is in the section of the heading above it, and in none before the first', () => {
  expect(sectionAt(headings, 2)).toBe(-1);
  const [one, quoted] = headings;
  expect(sectionAt(headings, (one?.at ?? 0) + 1)).toBe(0);
  expect(sectionAt(headings, (quoted?.at ?? 0) - 2)).toBe(0);
  expect(sectionAt(headings, document.content.size)).toBe(3);
});

test('headings are indented by the levels that there are', () => {
  expect(depthsOf(headings)).toEqual([0, 1, 0, 2]);
});
