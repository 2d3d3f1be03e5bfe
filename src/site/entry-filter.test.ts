import { expect, test } from 'vitest';
import { entryFilter } from './entry-filter';

const post = { layout: 'post', lang: 'en', draft: true, tags: ['sea', 'mud'], year: 2026, day: { date: '2026-01-02' } };
const fits = async (filter: Parameters<typeof entryFilter>[0]) => (await entryFilter(filter))(post);

test('a value, any of several, and any of a post’s own', async () => {
  expect(await fits({ field: 'layout', value: 'post' })).toBe(true);
  expect(await fits({ field: 'layout', value: 'page' })).toBe(false);
  expect(await fits({ field: 'lang', value: ['de', 'en'] })).toBe(true);
  expect(await fits({ field: 'lang', value: ['de', 'fr'] })).toBe(false);
  expect(await fits({ field: 'tags', value: 'mud' })).toBe(true);
  expect(await fits({ field: 'draft', value: true })).toBe(true);
  expect(await fits({ field: 'draft', value: 'true' })).toBe(false);
});

test('a field that the post has not, and names that every object has', async () => {
  expect(await fits({ field: 'category', value: 'x' })).toBe(false);
  expect(await fits({ field: 'constructor', value: 'x' })).toBe(false);
  expect(await fits({ field: 'category', pattern: '.' })).toBe(false);
});

test('a pattern finds its text in a value, a number, a day, or one of several', async () => {
  expect(await fits({ field: 'lang', pattern: '^e' })).toBe(true);
  expect(await fits({ field: 'year', pattern: '^20' })).toBe(true);
  expect(await fits({ field: 'day', pattern: '^2026-01' })).toBe(true);
  expect(await fits({ field: 'tags', pattern: '^mu' })).toBe(true);
  expect(await fits({ field: 'tags', pattern: '^x' })).toBe(false);
});

test('a pattern that the engine does not run holds nothing back, and a hostile one takes no time', async () => {
  expect(await fits({ field: 'lang', pattern: '(?=e)' })).toBe(true);
  const test = await entryFilter({ field: 'a', pattern: '^(a+)+$' });
  expect(test({ a: `${'a'.repeat(4000)}b` })).toBe(false);
});
