import { expect, test } from 'vitest';
import { englishDesk } from '../../i18n/en/desk';
import { apart, parameterLabel } from './parameter-label';

const labelOf = (name: string | null, value = '', block = 'figure', kind: 'text' | 'image' | 'address' = 'text') =>
  parameterLabel({ name, value, block, kind }, englishDesk.siteBlocks);

test.each([
  ['src', '/a.png', 'figure', 'Image'],
  ['src', '/a.mp4', 'player', 'Video'],
  ['src', '/a.mp3', 'player', 'Sound'],
  ['src', '/a.pdf', 'pdf', 'File'],
  ['id', 'w7Ft2ymGmfc', 'youtube', 'Video'],
  ['id', 'abc', 'section', 'Name or number'],
  ['url', 'https://a.example/', 'card', 'Link'],
  ['href', '/a/', 'button', 'Link'],
  ['alt', 'A boat', 'figure', 'Description of the image'],
  ['coverAlt', 'A boat', 'card', 'Cover description'],
  ['image_url', '', 'card', 'Image'],
  ['videoId', '', 'clip', 'Video'],
  ['bg-img', '', 'card', 'Background image'],
  ['tideTimes', '', 'card', 'Tide times'],
])('%s of %s in %s is called %s', (name, value, block, label) => expect(labelOf(name, value, block)).toBe(label));

test('what has no name is told by what it holds, or by its block', () => {
  expect(labelOf(null, '/a.png')).toBe('Image');
  expect(labelOf(null, 'w7Ft2ymGmfc', 'youtube')).toBe('Video');
  expect(labelOf(null, 'x')).toBeNull();
  expect(labelOf('src', 'https://a.example/', 'iframe', 'address')).toBe('Address');
});

test('two of one label are told apart', () =>
  expect(apart(['Image', 'Link', 'Image'])).toEqual(['Image', 'Link', 'Image 2']));
