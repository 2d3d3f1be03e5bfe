import { expect, test } from 'vitest';
import { filePattern, fillPattern } from './file-pattern';

test.each([
  [['p/a.md', 'p/b.md', 'p/2024-01-01-c.md'], '.md', 'slug.md'],
  [['p/2024-01-01-a.md', 'p/sub/2024-01-01-b.md'], '.md', 'YYYY-MM-DD-slug.md'],
  [['p/2024-01-01_a.markdown'], '.markdown', 'YYYY-MM-DD_slug.markdown'],
  [['p/a/index.mdx', 'p/b/index.mdx'], '.mdx', 'slug/index.mdx'],
  [['p/2024-01-01-a/index.md'], '.md', 'YYYY-MM-DD-slug/index.md'],
  [['p/a/2024-01-01-index.md'], '.md', 'slug/YYYY-MM-DD-index.md'],
  [['p/2024/a.md', 'p/2025/b.md'], '.md', 'YYYY/slug.md'],
  [['p/2024/01/02/a.md'], '.md', 'YYYY/MM/DD/slug.md'],
  [[], '.md', 'slug.md'],
])('%j', (paths, extension, pattern) => {
  expect(filePattern({ name: 'p', folder: 'p', paths }, extension)).toBe(pattern);
});

test('a pattern is filled with the title and the day', () => {
  expect(fillPattern('YYYY/MM/YYYY-MM-DD-slug/index.md', 'A slug, YYYY', new Date(2026, 2, 4))).toBe(
    '2026/03/2026-03-04-a-slug-yyyy/index.md',
  );
});

test('a configuration may name the time and fields', () => {
  const now = new Date(2026, 2, 4, 5, 6, 7);
  expect(fillPattern('{author}/YYYY{HH}{mm}{ss}-slug.md', 'Title', now, { author: 'Ann B.' })).toBe(
    'ann-b/2026050607-title.md',
  );
  expect(fillPattern('{constructor}.md', 'Title', now)).toBe('title.md');
});
