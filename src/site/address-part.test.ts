import { expect, test } from 'vitest';
import { addressPart, isReservedPart } from './address-part';

test.each([
  ['tide-tables', 'tide-tables'],
  [' Tide-Tables ', 'Tide-Tables'],
  ['über_uns', 'über_uns'],
  ['潮汐', '潮汐'],
  ['The tide, again!', 'the-tide-again'],
  ['../../.github', 'github'],
  ['a/b\\c', 'a-b-c'],
  ['tide.md', 'tide-md'],
  ['-tide-', 'tide'],
  ['?!', ''],
  ['  ', ''],
])('%j → %j', (typed, part) => {
  expect(addressPart(typed)).toBe(part);
});

test('names that mean something else are reserved', () => {
  expect(['index', '_index', 'README', 'page'].every(isReservedPart)).toBe(true);
  expect(['indexes', 'pages', 'tide'].some(isReservedPart)).toBe(false);
});
