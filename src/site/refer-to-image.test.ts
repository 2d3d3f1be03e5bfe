import { expect, test } from 'vitest';
import { referToImage } from './refer-to-image';
import type { Collection, Site } from './site';

const site: Site = {
  generator: 'eleventy',
  root: '',
  title: null,
  media: [
    { folder: 'public', address: '/' },
    { folder: 'static/media', address: '/media' },
  ],
  collections: [],
  syntax: { templateTags: true, kramdown: false, directives: false },
};
const collection: Collection = { name: 'posts', folder: 'posts', paths: [] };

test.each([
  ['a file that is served from the top', 'public/images/a.jpg', {}, '/images/a.jpg'],
  ['a file of a folder with its own address', 'static/media/2026/a.jpg', {}, '/media/2026/a.jpg'],
  ['a file beside the post', 'posts/tide/a.jpg', {}, 'a.jpg'],
  ['a file beside the post, in the others’ way', 'posts/tide/a.jpg', { besidePrefix: './' as const }, './a.jpg'],
  ['a file among the sources', 'src/assets/a.jpg', {}, '../../src/assets/a.jpg'],
  ['a name with spaces', 'public/images/low tide (1).jpg', {}, '/images/low%20tide%20%281%29.jpg'],
])('%s', (_words, path, habits, reference) => {
  expect(referToImage(site, collection, habits, 'posts/tide/index.md', path, (one) => one === path)).toBe(reference);
});

test('the collection’s own place comes first', () => {
  const own = { ...collection, media: { folder: 'public/images', address: '/images' } };
  const path = 'public/images/a.jpg';
  expect(referToImage(site, own, { images: '/pictures/' }, 'posts/a.md', path, (one) => one === path)).toBe(
    '/images/a.jpg',
  );
});

test('what no reference reaches is null', () => {
  expect(
    referToImage({ ...site, root: 'web' }, collection, {}, 'web/posts/a.md', 'other/a.jpg', () => true),
  ).toBeNull();
});
