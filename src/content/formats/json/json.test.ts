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
  ['{"a": 1, "a": 2}', 'frontmatter-duplicate-key'],
  ['[1]', 'frontmatter-not-a-map'],
  [`{"a": ${'['.repeat(40)}${']'.repeat(40)}}`, 'frontmatter-too-deep'],
])('%s is a problem', (source, code) => {
  expect(read(source).problems.map((problem) => problem.code)).toContain(code);
  expect(read(source).set(['a'], 1)).toBeNull();
});

function read(source: string): Frontmatter {
  return json.read({ open: '', source, close: '\n' });
}
