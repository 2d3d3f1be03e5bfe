import { expect, test } from 'vitest';
import { linkedFile } from './linked-file';
import type { Site } from './site';

const site: Site = {
  generator: 'hugo',
  root: '',
  title: null,
  origin: 'https://a.example',
  media: [{ folder: 'static', address: '/' }],
  collections: [],
  syntax: { templateTags: true, kramdown: false, directives: false },
  addresses: { contentFolder: 'content', permalinks: {}, base: '' },
};
const sizes: Readonly<Record<string, number>> = { 'static/files/a.pdf': 5, 'content/posts/x/b.gpx': 7 };
const folders = new Set(['static', 'static/files', 'content']);
const behind = (href: string) =>
  linkedFile(site, 'content/posts/x/index.md', href, {
    sizeOf: (path) => sizes[path] ?? null,
    hasFolder: (folder) => folders.has(folder),
  });

test.each([
  ['/files/a.pdf', 'static/files/a.pdf'],
  ['https://a.example/files/a.pdf', 'static/files/a.pdf'],
  ['{{ site.baseurl }}/files/a.pdf', 'static/files/a.pdf'],
  ['b.gpx?raw#top', 'content/posts/x/b.gpx'],
])('%s leads to a file', (href, path) => {
  expect(behind(href)).toMatchObject({ kind: 'there', path, size: sizes[path] });
});

test.each(['/files/gone.pdf', 'gone.pdf', '../y/gone.zip'])('%s leads to none', (href) => {
  expect(behind(href)).toEqual({ kind: 'missing' });
});

test.each([
  '/other/app.pdf',
  'https://b.example/a.pdf',
  '/files/',
  '/posts/x/',
  'page.html',
  '{{ "/files/a.pdf" | f }}',
  '',
])('nothing is said of %s', (href) => {
  expect(behind(href)).toBeNull();
});
