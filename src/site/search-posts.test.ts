import { expect, test } from 'vitest';
import { matchesSearch, searchPosts } from './search-posts';

const summary = {
  path: 'a.md',
  title: 'Crème brûlée',
  titleIsFallback: false,
  scheduled: false,
  date: null,
  draft: false,
  tags: ['Kitchen'],
  image: null,
  words: 'Sugar and a torch',
};

test.each([
  ['creme', true],
  ['BRÛLÉE kitchen', true],
  ['torch sugar', true],
  ['torch salt', false],
  ['  ', true],
])('%j finds it: %s', (search, found) => {
  expect(matchesSearch(summary, search)).toBe(found);
});

test('rows that are not read yet are not found by words', () => {
  const rows = [{ summary }, { summary: null }];
  expect(searchPosts(rows, 'sugar')).toEqual([{ summary }]);
  expect(searchPosts(rows, ' ')).toBe(rows);
});
