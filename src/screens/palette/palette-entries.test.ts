import { expect, test } from 'vitest';
import { englishDesk } from '../../i18n/en/desk';
import { english } from '../../i18n/en/index';
import { summarise } from '../../site/post-summary';
import type { Site } from '../../site/site';
import { paletteEntries, type PaletteMatter } from './palette-entries';

const sampleSite: Site = {
  generator: 'eleventy',
  root: '',
  title: 'Almanac',
  media: [],
  collections: [{ name: 'posts', label: 'Posts', folder: 'posts', paths: ['posts/tide.md', 'posts/birds.md'] }],
  syntax: { templateTags: false, kramdown: false, directives: false },
};
const now = Date.parse('2026-11-21T12:00:00Z');
const post = (path: string, text: string) => ({ path, summary: summarise(path, text, sampleSite, now) });

const matter: PaletteMatter = {
  commands: [
    { label: 'Publish', shortcut: 'publish', run: () => {} },
    { label: 'Add: Table', also: 'grid', run: () => {} },
    { label: 'Search', isHidden: true, run: () => {} },
  ],
  keysOf: ({ shortcut }) => (shortcut === 'publish' ? 'Mod-Shift-Enter' : undefined),
  site: {
    name: 'mara/almanac',
    described: sampleSite,
    posts: [
      post('posts/tide.md', '---\ntitle: What the tide leaves behind\ndate: 2026-03-02\n---\n\nMud.\n'),
      post(
        'posts/birds.md',
        '---\ntitle: A night count of wading birds\n---\n\nWe count two hours either side of high tide, when they rest.\n',
      ),
      { path: 'posts/not-read-yet.md', summary: null },
    ],
    drafts: [],
  },
  hasSites: true,
  words: englishDesk.commands.search,
  when: english.when,
  now,
};
const found = (typed: string, more: Partial<PaletteMatter> = {}) =>
  paletteEntries({ ...matter, ...more }, typed).map(({ group, label, note }) =>
    [group, label, note].filter(Boolean).join(': '),
  );

test('posts are found by title first, then by their words, with the words around', () => {
  expect(found('tide').slice(0, 2)).toEqual([
    'posts: What the tide leaves behind: 2 March',
    'inText: A night count of wading birds: “…hours either side of high tide, when they…”',
  ]);
});

test('a post that is not read yet is found by its file’s name', () => {
  expect(found('not read')[0]).toBe('posts: Not read yet');
});

test('actions are found by their names and by other words, hidden ones never', () => {
  expect(found('grid')).toContain('actions: Add: Table');
  expect(found('publ')).toContain('actions: Publish');
  expect(found('search').join()).not.toContain('actions: Search');
});

test('what was typed can become a post, where posts can be written', () => {
  const entry = paletteEntries(matter, 'High water').find(({ keys }) => keys === 'Mod-Enter');
  expect(entry?.label).toBe('New post called “High water”');
  expect(entry?.does).toEqual({ kind: 'go', to: '/mara/almanac/new', title: 'High water' });
  expect(found('High water', { site: null }).join()).not.toContain('New post');
});

test('with nothing typed there are the newest posts, all actions, and the places', () => {
  expect(found('')).toEqual([
    'posts: What the tide leaves behind: 2 March',
    'posts: A night count of wading birds',
    'posts: Not read yet',
    'actions: Publish',
    'actions: Add: Table',
    'actions: New post',
    'places: Posts',
    'places: Settings',
    'places: Your sites',
  ]);
});

test('case and accents do not count', () => {
  expect(found('TÍDE')[0]).toContain('What the tide leaves behind');
});
