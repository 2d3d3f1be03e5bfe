import { expect, test } from 'vitest';
import { imageName } from './image-name';
import { mayBeImage } from './may-be-image';

const now = new Date(2026, 10, 20, 9, 30);

test.each([
  ['Creek Bend (1).JPG', 'image/jpeg', 'creek-bend-1.jpg'],
  ['Größe & Maß.png', 'image/png', 'groesse-and-mass.png'],
  ['image.png', 'image/png', 'pasted-image-2026-11-20.png'],
  ['', 'image/webp', 'pasted-image-2026-11-20.webp'],
  ['照片.jpg', 'image/jpeg', 'pasted-image-2026-11-20.jpg'],
  ['C:\\fakepath\\map.old.svg', 'image/svg+xml', 'map-old.svg'],
  ['IMG_2041.jpeg', 'image/jpeg', 'img-2041.jpg'],
  ['../../evil.png', 'image/png', 'evil.png'],
])('%s becomes %s %s', (original, type, name) => {
  expect(imageName(original, type, now)).toBe(name);
});

test('a long name is cut, and never ends in a hyphen', () => {
  const name = imageName(`${'tide '.repeat(40)}.png`, 'image/png', now);
  expect(name.length).toBeLessThanOrEqual(84);
  expect(name).toMatch(/[a-z]\.png$/);
});

test('an image is what says so, or is called so', () => {
  expect(mayBeImage({ name: 'a.png', type: 'image/webp' })).toBe(true);
  expect(mayBeImage({ name: 'a.JPEG', type: '' })).toBe(true);
  expect(mayBeImage({ name: 'a.heic', type: 'image/heic' })).toBe(true);
  expect(mayBeImage({ name: 'a.pdf', type: 'application/pdf' })).toBe(false);
  expect(mayBeImage({ name: 'notes', type: '' })).toBe(false);
});
