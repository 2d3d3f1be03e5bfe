import { expect, test } from 'vitest';
import { imageWay, pathInWay, referInWay } from './image-way';
import type { Site } from './site';

const site: Site = {
  generator: 'hugo',
  root: '',
  title: null,
  media: [{ folder: 'static', address: '/' }],
  collections: [{ name: 'posts', folder: 'content/posts', paths: [] }],
  syntax: { templateTags: true, kramdown: false, directives: false },
};
const paths = [
  'static/images/tub.png',
  'static/images/2026/frog.png',
  'assets/img/owl.png',
  'assets/img/vole.png',
  'assets/other/shrew.png',
  'content/posts/pond/reed.png',
  'same/one.png',
  'other/one.png',
];
const way = (references: readonly string[], images?: string) =>
  imageWay(references, { site, paths, habits: images === undefined ? null : { images } });

test('a name that only the block knows the folder of leads to the file that has it', () => {
  const found = way(['owl.png', 'vole.png', 'gone.png']);
  expect(found).toEqual({ place: { folder: 'assets/img', address: '' }, base: 'assets/img' });
  if (!found) return;
  expect(referInWay(found, 'assets/img/vole.png')).toBe('vole.png');
  expect(referInWay(found, 'static/images/tub.png')).toBeNull();
  expect(pathInWay(found, 'owl.png')).toBe('assets/img/owl.png');
});

test('names from a folder below reach all that lies there', () => {
  const found = way(['img/owl.png', 'img/vole.png', 'other/shrew.png']);
  expect(found).toEqual({ place: { folder: 'assets/img', address: 'img/' }, base: 'assets' });
  if (!found) return;
  expect(referInWay(found, 'assets/other/shrew.png')).toBe('other/shrew.png');
  expect(pathInWay(found, 'other/shrew.png')).toBe('assets/other/shrew.png');
});

test('from the top of the site new ones go to where the images of most posts are', () => {
  const found = way(['/images/2026/frog.png'], '/images/');
  expect(found?.place).toEqual({ folder: 'static/images', address: '/images/' });
  expect(way(['/images/2026/frog.png'], './')?.place).toEqual({
    folder: 'static/images/2026',
    address: '/images/2026/',
  });
  expect(found && referInWay(found, 'static/images/2026/frog.png')).toBe('/images/2026/frog.png');
});

test('beside the post, elsewhere, in code, in two places: the rest of the post tells', () => {
  expect(way(['reed.png', './reed.png', '../pond/reed.png'])).toBeNull();
  expect(way(['https://x.example/owl.png', '//x.example/owl.png', '{{ owl }}.png', '@/owl.png', ''])).toBeNull();
  expect(way(['one.png'])).toBeNull();
  expect(way([])).toBeNull();
});
