import { expect, test } from 'vitest';
import { isAhead } from './is-ahead';
import { whyLeftOut } from './left-out';
import type { Site } from './site';

const now = Date.parse('2026-11-14T12:00:00Z');
const site = (generator: string, future: 'left-out' | 'built'): Site => ({
  generator,
  root: '',
  title: null,
  media: [],
  collections: [],
  syntax: { templateTags: false, kramdown: false, directives: false },
  publishing: { future, aliases: null, imagesBeside: false },
});

test.each([
  ['a draft', 'hugo', 'posts/a.md', { draft: true, date: '2099-01-01' }, { why: 'draft' }],
  ['a post in the folder of drafts', 'jekyll', '_drafts/a.md', {}, { why: 'draft' }],
  ['a post of a later day', 'hugo', 'posts/a.md', { date: '2026-11-15' }, { why: 'future', date: '2026-11-15' }],
  ['a later day in its name', 'jekyll', '_posts/2099-01-02-a.md', {}, { why: 'future', date: '2099-01-02' }],
  ['a post of an earlier hour', 'hugo', 'posts/a.md', { date: '2026-11-14T12:59:00+01:00' }, null],
  ['a post without a date', 'hugo', 'posts/a.md', {}, null],
] as const)('%s', (_, generator, path, values, expected) => {
  expect(whyLeftOut(site(generator, 'left-out'), path, values, now)).toEqual(expected);
});

test('a generator that builds posts of later days leaves none out', () => {
  expect(whyLeftOut(site('eleventy', 'built'), 'posts/a.md', { date: '2099-01-01' }, now)).toBeNull();
  expect(isAhead(site('eleventy', 'built'), '2099-01-01', now)).toBe(false);
  expect(isAhead({}, '2099-01-01', now)).toBe(false);
});
