import { expect, test } from 'vitest';
import { addressOf, type Place, placeAt } from './address';

const places: Place[] = [
  { kind: 'sites' },
  { kind: 'posts', repository: 'mara/almanac' },
  { kind: 'posts', repository: 'mara/almanac', collection: 'content/field notes' },
  { kind: 'posts', repository: 'mara/almanac', collection: '' },
  { kind: 'new-post', repository: 'mara/almanac.github.io' },
  { kind: 'new-post', repository: 'mara/almanac', collection: 'docs' },
  { kind: 'new-post', repository: 'mara/almanac', collection: '' },
  { kind: 'settings', repository: 'mara/almanac' },
  { kind: 'post', repository: 'mara/almanac', path: 'content/posts/tide.md' },
  { kind: 'post', repository: 'mara/almanac', path: 'posts/100% new? #1 – één.md' },
  { kind: 'post', repository: 'mara/almanac', path: 'new/posts/%2F.md' },
];

test.each(places)('an address leads back to its place: $kind $path', (place) => {
  expect(placeAt(addressOf(place))).toEqual(place);
  expect(placeAt(new URL(addressOf(place), 'https://galley.example').pathname)).toEqual(place);
});

test.each(['/mara', '/mara/almanac/elsewhere', '/mara/almanac/posts', '/mara/almanac/new/post', '/%E0%A4%A/x'])(
  'there is nothing at %s',
  (address) => {
    expect(placeAt(address)).toBeNull();
  },
);

test('a slash at the end changes nothing', () => {
  expect(placeAt('/mara/almanac/')).toEqual({ kind: 'posts', repository: 'mara/almanac' });
});
