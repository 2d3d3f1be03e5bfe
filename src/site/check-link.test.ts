import { expect, test } from 'vitest';
import { createLinkChecker } from './check-link';
import type { Site } from './site';

const files: Readonly<Record<string, string>> = {
  'content/posts/tide.md': '---\ntitle: Tide\n---\n',
  'content/posts/gull.md': '---\ntitle: Gull\nslug: the-gull\naliases: [/old-gull/]\n---\n',
  'static/maps/harbour.pdf': '',
  'layouts/about.html': '',
  'hugo.toml': '',
};
const site: Site = {
  generator: 'hugo',
  root: '',
  title: null,
  origin: 'https://tide.example',
  media: [{ folder: 'static', address: '/' }],
  collections: [{ name: 'posts', folder: 'content/posts', paths: ['content/posts/tide.md', 'content/posts/gull.md'] }],
  syntax: { templateTags: true, kramdown: false, directives: false },
  addresses: { contentFolder: 'content', permalinks: {}, base: '' },
};
const checker = createLinkChecker(site, {
  paths: Object.keys(files),
  read: async (paths) => new Map(paths.flatMap((path) => (path in files ? [[path, files[path] ?? '']] : []))),
});

test.each([
  ['/posts/tide/', 'found'],
  ['/posts/tide', 'found'],
  ['https://tide.example/posts/tide/?a=1#b', 'found'],
  ['/posts/the-gull/', 'found'],
  ['/posts/gull/', 'missing'],
  ['/old-gull/', 'found'],
  ['gull.md', 'found'],
  ['gul.md', 'missing'],
  ['../the-gull/', 'found'],
  ['../nobody/', 'missing'],
  ['/maps/harbour.pdf', 'found'],
  ['/maps/nothing.pdf', 'missing'],
  ['/about/', 'found'],
  ['/posts/', 'found'],
  ['/', 'found'],
  ['/tags/mud/', 'found'],
  ['/posts/page/2/', 'found'],
  ['/index.xml', 'found'],
  ['#tides', 'found'],
  ['{{< ref "posts/tide.md" >}}', 'found'],
  ['{{< relref "tide" >}}', 'found'],
  ['{{< ref "posts/gone.md" >}}', 'missing'],
  ['{{ .Site.BaseURL }}x', 'unknown'],
  ['https://elsewhere.example/posts/gone', 'elsewhere'],
  ['mailto:a@b.example', 'elsewhere'],
] as const)('%s is %s', async (href, verdict) => {
  expect(await checker.check('content/posts/tide.md', href)).toBe(verdict);
});

test('names the post that a link leads to', async () => {
  expect(await checker.postAt('content/posts/tide.md', '/posts/the-gull/')).toBe('content/posts/gull.md');
  expect(await checker.postAt('content/posts/tide.md', '/maps/harbour.pdf')).toBeNull();
});

test('where the addresses of posts are not known, nothing is called missing', async () => {
  const unknown = createLinkChecker(
    { ...site, generator: 'plain' },
    { paths: Object.keys(files), read: async () => new Map() },
  );
  expect(await unknown.check('content/posts/tide.md', '/anything/')).toBe('unknown');
});
