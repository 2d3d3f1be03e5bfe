import { expect, test } from 'vitest';
import { altsOf, countItems, foldersOf, itemsOf, listItems } from './list-items';

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
const images = listItems({ root: '' }, entries, { uses, others, dates });
const all = { filter: 'all', folder: null, search: '', order: 'name' } as const;
const names = (found: typeof images) => found.map(({ path }) => path.split('/').pop());

test('the site’s own images, in the order in which people count', () => {
  expect(names(images)).toEqual(['bank.webp', 'creek-2.jpg', 'creek-10.jpg', 'logo.svg']);
  expect(foldersOf(images)).toEqual(['posts/mud', 'public/images']);
});

test('narrowed down by use, folder, words and order', () => {
  expect(names(itemsOf(images, { ...all, filter: 'unused' }))).toEqual(['creek-10.jpg']);
  expect(names(itemsOf(images, { ...all, filter: 'undescribed' }))).toEqual(['creek-2.jpg']);
  expect(names(itemsOf(images, { ...all, folder: 'posts' }))).toEqual(['bank.webp']);
  expect(names(itemsOf(images, { ...all, search: ' REEDS creek' }))).toEqual(['creek-2.jpg']);
  expect(names(itemsOf(images, { ...all, order: 'size' }))).toEqual([
    'creek-2.jpg',
    'bank.webp',
    'logo.svg',
    'creek-10.jpg',
  ]);
  expect(names(itemsOf(images, { ...all, order: 'newest' }))[0]).toBe('bank.webp');
});

test('what is not known yet is not counted', () => {
  expect(countItems(images, true)).toEqual({ all: 4, images: 4, files: 0, unused: 1, undescribed: 1 });
  expect(countItems(images, false)).toEqual({ all: 4, images: 4, files: 0, unused: null, undescribed: 1 });
  const unknown = listItems({ root: '' }, entries, null);
  expect(countItems(unknown, true)).toEqual({ all: 4, images: 4, files: 0, unused: null, undescribed: null });
});

test('the most frequent description comes first', () => {
  expect(altsOf(images[1] ?? { uses: null })).toEqual(['Reeds']);
});

test('files for readers lie beside them, without what pages are made of', () => {
  const files = ['public/files/Tides.pdf', 'posts/mud/walk.gpx', 'fonts/a.woff2', '_data/birds.csv', 'tests/a.zip'];
  const items = listItems({ root: '' }, [...entries, ...files.map((path) => entry(path))], { uses, others, dates });
  expect(names(itemsOf(items, { ...all, filter: 'files' }))).toEqual(['Tides.pdf', 'walk.gpx']);
  expect(names(itemsOf(items, { ...all, filter: 'images' }))).toEqual(names(images));
  expect(names(itemsOf(items, { ...all, filter: 'unused' }))).toEqual(['creek-10.jpg', 'Tides.pdf', 'walk.gpx']);
  expect(countItems(items, true)).toEqual({ all: 6, images: 4, files: 2, unused: 3, undescribed: 1 });
});
