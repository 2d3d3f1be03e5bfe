import { expect, test } from 'vitest';
import { findPosts } from './find-posts';

const row = (path: string, title: string | null) => ({
  path,
  summary:
    title === null
      ? null
      : {
          path,
          title,
          titleIsFallback: false,
          date: null,
          draft: false,
          scheduled: false,
          tags: [],
          image: null,
          words: '',
        },
});
const rows = [
  row('a/low-tide.md', 'Low tide, high hopes'),
  row('a/harbour.md', 'What the tide leaves behind'),
  row('a/2020-01-02-soup.md', null),
  row('a/cafe.md', 'Café Zürich'),
];
const titles = (words: string) => findPosts(rows, words, 3).map(({ title }) => title);

test('the first ones when nothing is typed', () => {
  expect(titles('')).toEqual(['Low tide, high hopes', 'What the tide leaves behind', 'Soup']);
});

test('titles that begin so come first, then words that do, then files', () => {
  expect(titles('what the t')).toEqual(['What the tide leaves behind']);
  expect(titles('tide')).toEqual(['Low tide, high hopes', 'What the tide leaves behind']);
  expect(titles('harb')).toEqual(['What the tide leaves behind']);
  expect(titles('cafe zur')).toEqual(['Café Zürich']);
  expect(titles('low tide, hi')).toEqual(['Low tide, high hopes']);
  expect(titles('nobody')).toEqual([]);
});

test('a post that is not read yet has the name of its file', () => {
  expect(titles('soup')).toEqual(['Soup']);
});
