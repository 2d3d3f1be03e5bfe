import { expect, test } from 'vitest';
import type { Value } from '../content/value';
import { guessField } from './guess-field';

test.each<[name: string, samples: Value[], kind: string]>([
  ['title', ['What the tide leaves behind', 'First frost'], 'text'],
  ['description', ['An hour on the harbour floor.'], 'long-text'],
  ['date', [{ date: '2026-11-14' }, { date: '2026-11-15' }], 'date'],
  ['date', ['2026-11-14', '2026-11-15'], 'date'],
  ['draft', [true, false], 'boolean'],
  ['weight', [1, 2.5], 'number'],
  ['tags', [['a'], ['b', 'c'], []], 'tags'],
  ['redirect_from', [['/an/old/address/that-is-rather-long/'], ['/another/old/address/of-this-post/']], 'list'],
  ['cover', ['/images/tide.jpg', '/images/b.webp'], 'image'],
  ['ogImage', ['./a.png'], 'image'],
  ['author', ['Mara', 'Ana'], 'text'],
  ['seo', [{ a: 1 }, { b: 2 }], 'object'],
  ['created', [1_691_240_936_258, 1_691_241_004_912], 'date'],
  ['date', [''], 'date'],
  ['tags', ['a', ['b', 'c'], ['d']], 'tags'],
  ['version', ['1.2.3', 2], 'text'],
  ['resources', [[{ src: 'a.png' }], [{ src: 'b.png', title: 'B' }]], 'list'],
  ['category', ['tide', 'tide', 'mud', 'tide'], 'choice'],
  ['body_note', ['See [the tables](/tides/).\n\nThen **wait**.'], 'markdown'],
  ['recording', ['/files/ep-1.mp3'], 'file'],
  ['canonical', ['https://example.org/a/'], 'link'],
  ['slug', ['what-the-tide-leaves'], 'slug'],
  ['background', ['#0b3d5c', '#fff'], 'colour'],
  ['next', ['content/posts/first-frost.md'], 'relation'],
  ['id', ['f3mlsbhfb0jfsgojodfxvr1'], 'hidden'],
  ['layout', ['post', 'post', 'post'], 'hidden'],
  ['layout', ['post', 'page', 'post'], 'text'],
  ['mixed', [[1, 'a'], [[2]]], 'raw'],
  ['anything', [], 'text'],
])('%s with %j is guessed as %s', (name, samples, kind) => expect(guessField(name, samples).kind).toBe(kind));

test('the vocabulary is ordered by use, and dates tell their form', () => {
  expect(guessField('tags', [['b', 'a'], ['a'], ['c', 'a']]).choices).toEqual(['a', 'b', 'c']);
  expect(guessField('date', [{ date: '2026-11-14 08:30' }]).dateForm).toBe('YYYY-MM-DD HH:mm');
  expect(guessField('created', [1_691_240_936_258]).dateForm).toBe('x');
  expect(guessField('author', ['Mara', 'Ana', 'Mara', 'Mara', 'Ana'])).toMatchObject({
    choices: ['Mara', 'Ana'],
    uses: { Mara: 3, Ana: 2 },
  });
  expect(guessField('tags', [['2024', 'b'], ['b']]).choices).toEqual(['b', '2024']);
});

test('an object tells its fields, and a list what its items are', () => {
  expect(guessField('author', [{ name: 'Mara', born: { date: '1980-01-02' } }, { name: 'Ana' }])).toEqual({
    kind: 'object',
    fields: [
      { name: 'name', kind: 'text', required: true },
      { name: 'born', kind: 'date', dateForm: 'YYYY-MM-DD', required: false },
    ],
  });
  expect(guessField('gallery', [['/a.png', '/b/with-a-name-that-is-rather-long-for-a-tag.jpg']])).toEqual({
    kind: 'list',
    item: { name: 'gallery', kind: 'image', required: true },
  });
  expect(guessField('links', [[{ href: 'https://a.example' }]]).item).toMatchObject({
    kind: 'object',
    fields: [{ name: 'href', kind: 'link' }],
  });
});
