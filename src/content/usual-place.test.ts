import { expect, test } from 'vitest';
import { readPostFile } from './read-post-file';
import { inUsualPlace } from './usual-place';

const order = ['title', 'description', 'date', 'tags'];

test.each<[string, string, string, string]>([
  [
    'behind the nearest before it',
    'title: A\ndate: 2026-01-01\n',
    'description',
    'title: A\ndescription: x\ndate: 2026-01-01\n',
  ],
  [
    'before the nearest behind it',
    '# own\n\ndate: 2026-01-01\nextra: 1\n',
    'title',
    '# own\n\ntitle: x\ndate: 2026-01-01\nextra: 1\n',
  ],
  ['at the end, where nothing tells', 'extra: 1\n', 'tags', 'extra: 1\ntags: x\n'],
  [
    'at the end, where it is not usual',
    'title: A\ndate: 2026-01-01\n',
    'other',
    'title: A\ndate: 2026-01-01\nother: x\n',
  ],
])('a new key goes %s', (_, source, key, expected) => {
  const added = readPostFile(`---\n${source}---\n`).frontmatter?.set([key], 'x');
  expect(added && inUsualPlace(added, key, order).source).toBe(expected);
});
