import { expect, test } from 'vitest';
import type { Frontmatter } from '../../frontmatter';
import { json } from './json';

test('a change keeps indentation and everything else', () => {
  const source = '{\n\t"title": "A",\n\t"tags": ["x"]\n}';
  expect(read(source).set(['title'], 'B')?.source).toBe('{\n\t"title": "B",\n\t"tags": ["x"]\n}');
  expect(read(source).set(['draft'], true)?.source).toBe('{\n\t"title": "A",\n\t"tags": ["x"],\n\t"draft": true\n}');
  expect(read(source).remove(['title'])?.source).toBe('{\n\t"tags": ["x"]\n}');
});

test('a date is text', () => {
  expect(read('{"date": "2026-01-01"}').set(['date'], { date: '2026-02-02' })?.source).toBe('{"date": "2026-02-02"}');
});

test.each([
  ['{"a": 1,}', 'frontmatter-invalid'],
  ['[1]', 'frontmatter-not-a-map'],
  [`{"a": ${'['.repeat(40)}${']'.repeat(40)}}`, 'frontmatter-too-deep'],
])('%s is a problem', (source, code) => {
  expect(read(source).problems.map((problem) => problem.code)).toContain(code);
  expect(read(source).set(['a'], 1)).toBeNull();
});

const lines = '{\n  "a": 1,\n  "b": [\n    "x",\n    "y"\n  ],\n  "c": {"d": 1, "e": 2}\n}';

test.each<[string, (from: Frontmatter) => Frontmatter | null, string]>([
  ['a name', (f) => f.rename(['a'], 'z"'), lines.replace('"a"', '"z\\""')],
  ['a nested name', (f) => f.rename(['c', 'd'], 'z'), lines.replace('"d"', '"z"')],
  ['a place', (f) => f.move(['b'], 0), '{\n  "b": [\n    "x",\n    "y"\n  ],\n  "a": 1,\n  "c": {"d": 1, "e": 2}\n}'],
  ['a nested place', (f) => f.move(['c', 'e'], 0), lines.replace('"d": 1, "e": 2', '"e": 2, "d": 1')],
  ['an item', (f) => f.move(['b', 1], 0), lines.replace('"x",\n    "y"', '"y",\n    "x"')],
  ['an item more', (f) => f.set(['b'], ['x', 'y', 'z']), lines.replace('"y"', '"y",\n    "z"')],
  ['an item less', (f) => f.set(['b'], ['x']), lines.replace(',\n    "y"', '')],
  ['a value as text', (f) => f.setRaw(['a'], '1e3'), lines.replace('1,', '1e3,')],
])('%s is spliced', (_, change, expected) => {
  expect(change(read(lines))?.source).toBe(expected);
});

test('text that reaches beyond its key is refused', () => {
  for (const text of ['1, "z": 2', '', '}', '1 2']) expect(read(lines).setRaw(['a'], text)).toBeNull();
});

test('comments and numbers keep their text', () => {
  const source = '{\n  // one\n  "a": 1.50, // why\n  "b": 1E3\n}';
  expect(read(source).set(['b'], 2)?.source).toBe(source.replace('1E3', '2'));
  expect(read(source).move(['b'], 0)?.source).toBe('{\n  "b": 1E3,\n  // one\n  "a": 1.50 // why\n}');
});

test('a number that JavaScript cannot hold is locked', () => {
  const frontmatter = read('{"a": [12345678901234567890], "b": 1}');
  expect([...frontmatter.locked]).toEqual([['a', 'frontmatter-long-number']]);
  expect(frontmatter.set(['b'], 2)?.source).toBe('{"a": [12345678901234567890], "b": 2}');
  expect(frontmatter.set(['a'], [1])).toBeNull();
});

test('a key that is there twice is locked, the others are not', () => {
  const frontmatter = read('{"a": 1, "a": 2, "b": {"c": 1, "\\u0063": 2}, "d": 3}');
  expect([...frontmatter.locked.keys()]).toEqual(['a', 'b']);
  expect(frontmatter.set(['a'], 3)).toBeNull();
  expect(frontmatter.set(['d'], 4)?.source).toBe(frontmatter.source.replace('3}', '4}'));
});

function read(source: string): Frontmatter {
  return json.read({ open: '', source, close: '\n' });
}
