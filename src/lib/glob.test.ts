import { expect, test } from 'vitest';
import { processorTime } from '../../tests/processor-time';
import { matchesGlob } from './glob';

test.each([
  ['a.md', '*.md', true],
  ['b/a.md', '*.md', false],
  ['b/a.md', '**/*.md', true],
  ['a.md', '**/*.md', true],
  ['b/c/a.md', '**', true],
  ['b/c/a.md', 'b/**/a.md', true],
  ['b/a.md', 'b/**/a.md', true],
  ['a.mdx', '*.{md,mdx}', true],
  ['a.txt', '*.{md,mdx}', false],
  ['post-1.md', 'post-?.md', true],
  ['_index.md', '_index.md', true],
  ['a+b.md', 'a+b.md', true],
  ['aXb.md', 'a.b.md', false],
  ['ab*c', 'ab*c', true],
  ['posts/a/index.md', 'posts/*/index.md', true],
  ['xay', 'x*a*y', true],
  ['', '*', true],
])('%s against %s: %s', (path, glob, expected) => {
  expect(matchesGlob(path, glob)).toBe(expected);
});

test('a glob made to go back and forth takes no time to speak of', () => {
  const start = processorTime();
  expect(matchesGlob(`${'a/'.repeat(200)}b`, `${'**/a/'.repeat(60)}c`)).toBe(false);
  expect(matchesGlob('a'.repeat(5000), `${'*a'.repeat(500)}b`)).toBe(false);
  expect(matchesGlob('a', '{a,b}'.repeat(40))).toBe(false);
  expect(processorTime() - start).toBeLessThan(500);
});
