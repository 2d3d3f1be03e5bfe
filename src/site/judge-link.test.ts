import { expect, test } from 'vitest';
import { isBrokenLink, type KnownPages } from './judge-link';

const files = new Set(['content/posts/tide.md', 'content/posts/mud.md', 'public/images/a.png']);
const known: KnownPages = {
  site: {
    generator: 'eleventy',
    root: '',
    title: null,
    origin: 'https://tide.example',
    media: [{ folder: 'public', address: '/' }],
    collections: [],
    syntax: { templateTags: false, kramdown: false, directives: false },
  },
  has: (path) => files.has(path),
  addresses: new Set(['/posts/tide/', '/posts/mud/']),
  names: new Set(['tide', 'mud', 'kept-name']),
};
const isBroken = (href: string, more: Partial<KnownPages> = {}) =>
  isBrokenLink(href, 'content/posts/tide.md', { ...known, ...more });

test.each([
  '/posts/gone/',
  '/posts/gone/#part',
  'https://tide.example/posts/gone',
  './gone.md',
  '../pages/gone.md#part',
])('%s leads nowhere', (href) => {
  expect(isBroken(href)).toBe(true);
});

test.each([
  '/posts/mud/',
  '/posts/MUD',
  '/posts/mud/index.html',
  '/posts/kept-name/',
  'https://tide.example/posts/mud/',
  'https://other.example/posts/gone/',
  '/images/a.png',
  '/about/',
  '/tags/gone/',
  'mud.md',
  'some/page',
  '#part',
  'mailto:a@b.example',
  '{{< ref "gone.md" >}}',
])('%s is fine, or nobody can tell', (href) => {
  expect(isBroken(href)).toBe(false);
});

test('while the posts’ addresses are not known, no address is called broken', () => {
  expect(isBroken('/posts/gone/', { addresses: null })).toBe(false);
});
