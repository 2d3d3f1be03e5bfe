import { expect, test } from 'vitest';
import { isWholeAddress, linkAddress } from './link-address';

test.each([
  ['https://example.org/a b', 'https://example.org/a b'],
  [' example.org/path?x=1 ', 'https://example.org/path?x=1'],
  ['www.bücher.example', 'https://www.bücher.example'],
  ['mara@example.org', 'mailto:mara@example.org'],
  ['mailto:mara@example.org', 'mailto:mara@example.org'],
  ['tel:+49123', 'tel:+49123'],
  ['/maps/harbour/', '/maps/harbour/'],
  ['../soups.md', '../soups.md'],
  ['#tides', '#tides'],
  ['soups.html', 'soups.html'],
  ['example.org/soups.html', 'https://example.org/soups.html'],
  ['a page', 'a page'],
])('%s is %s', (typed, address) => {
  expect(linkAddress(typed)).toBe(address);
});

test.each([
  '',
  '  ',
  'javascript:alert(1)',
  ' JaVaScRiPt:alert(1)',
  'java\tscript:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  'blob:x',
  'file:///etc/passwd',
])('refuses %j', (typed) => {
  expect(linkAddress(typed)).toBeNull();
});

test('a pasted address links the selected words, a pasted sentence does not', () => {
  expect(isWholeAddress('https://example.org/a?b=c#d')).toBe(true);
  expect(isWholeAddress('see https://example.org')).toBe(false);
  expect(isWholeAddress('https://example.org and more')).toBe(false);
  expect(isWholeAddress('javascript:alert(1)')).toBe(false);
  expect(isWholeAddress('word')).toBe(false);
});
