import { expect, test } from 'vitest';
import { altsOf, countImages, foldersOf, imagesOf, listImages } from './list-images';

const entry = (path: string, size = 1000) => ({ path, oid: path, size, mode: '100644' });
const entries = [
  entry('public/images/creek-10.jpg', 5),
  entry('public/images/creek-2.jpg', 9_000_000),
  entry('posts/mud/bank.webp'),
  entry('posts/mud/index.md'),
  entry('public/images/logo.svg', 20),
  entry('node_modules/x/a.png'),
  entry('.github/logo.png'),
];
const uses = new Map([
  ['public/images/creek-2.jpg', [{ post: 'posts/a.md', isPost: true, alts: ['Reeds', '', 'Reeds', null] }]],
  ['posts/mud/bank.webp', [{ post: 'posts/mud/index.md', isPost: true, alts: ['A bank'] }]],
]);
const others = new Map([['public/images/logo.svg', [{ kind: 'named', file: '_layouts/a.html' } as const]]]);
const dates = new Map([['posts/mud/index.md', '2026-11-14']]);
const images = listImages({ root: '' }, entries, { uses, others, dates });
const all = { filter: 'all', folder: null, search: '', order: 'name' } as const;
const names = (found: typeof images) => found.map(({ path }) => path.split('/').pop());

test('the site’s own images, in the order in which people count', () => {
  expect(names(images)).toEqual(['bank.webp', 'creek-2.jpg', 'creek-10.jpg', 'logo.svg']);
  expect(foldersOf(images)).toEqual(['posts/mud', 'public/images']);
});

test('narrowed down by use, folder, words and order', () => {
  expect(names(imagesOf(images, { ...all, filter: 'unused' }))).toEqual(['creek-10.jpg']);
  expect(names(imagesOf(images, { ...all, filter: 'undescribed' }))).toEqual(['creek-2.jpg']);
  expect(names(imagesOf(images, { ...all, folder: 'posts' }))).toEqual(['bank.webp']);
  expect(names(imagesOf(images, { ...all, search: ' REEDS creek' }))).toEqual(['creek-2.jpg']);
  expect(names(imagesOf(images, { ...all, order: 'size' }))).toEqual([
    'creek-2.jpg',
    'bank.webp',
    'logo.svg',
    'creek-10.jpg',
  ]);
  expect(names(imagesOf(images, { ...all, order: 'newest' }))[0]).toBe('bank.webp');
});

test('what is not known yet is not counted', () => {
  expect(countImages(images, true)).toEqual({ all: 4, unused: 1, undescribed: 1 });
  expect(countImages(images, false)).toEqual({ all: 4, unused: null, undescribed: 1 });
  const unknown = listImages({ root: '' }, entries, null);
  expect(countImages(unknown, true)).toEqual({ all: 4, unused: null, undescribed: null });
});

test('the most frequent description comes first', () => {
  expect(altsOf(images[1] ?? { uses: null })).toEqual(['Reeds']);
});
