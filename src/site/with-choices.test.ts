import { expect, test } from 'vitest';
import { printGalleyConfig, readConfigs } from './configs/index';
import { collectionKey, collectionOf, mainCollection, shownCollections } from './collection-of';
import { changeCollection, chooseMain } from './edit-choices';
import { indexPaths } from './path-index';
import type { Collection, Site } from './site';
import { type Choices, mergeChoices, withChoices } from './with-choices';

const paths = ['archive/posts/a.md', 'docs/guide.md', 'texts/2026/b.md', 'texts/2026/c.md', 'texts/notes/d.md'];
const found = (folder: string, more: Partial<Collection> = {}): Collection => ({
  name: folder,
  folder,
  paths: paths.filter((path) => path.startsWith(`${folder}/`)),
  ...more,
});
const site: Site = {
  generator: 'plain',
  root: '',
  title: null,
  media: [],
  collections: [found('archive/posts'), found('docs', { kind: 'docs', label: 'Docs' }), found('texts/notes')],
  syntax: { templateTags: false, kramdown: false, directives: false },
};
const index = indexPaths(paths);
const folders = (of: Site) => shownCollections(of).map(({ folder }) => folder);

test('another folder becomes the main one, with all files that no other part has', () => {
  const chosen = withChoices(site, chooseMain(site, null, 'texts'), index);
  expect(folders(chosen)).toEqual(['texts', 'archive/posts', 'docs']);
  expect(mainCollection(chosen)?.paths).toEqual(['texts/2026/b.md', 'texts/2026/c.md', 'texts/notes/d.md']);
  expect(folders(withChoices(site, chooseMain(site, null, 'docs'), index))).toEqual([
    'docs',
    'archive/posts',
    'texts/notes',
  ]);
});

test('a part keeps what was found of it where nothing else is said, and the main one stays first', () => {
  const [docs] = site.collections.slice(1);
  const renamed = changeCollection(site, null, docs ?? found('docs'), { label: 'Handbook' });
  const chosen = withChoices(site, renamed, index);
  expect(folders(chosen)).toEqual(['archive/posts', 'docs', 'texts/notes']);
  expect(chosen.collections[1]).toMatchObject({ label: 'Handbook', kind: 'docs', paths: ['docs/guide.md'] });
  const hidden = changeCollection(chosen, renamed, found('docs'), { hidden: true });
  expect(folders(withChoices(site, hidden, index))).toEqual(['archive/posts', 'texts/notes']);
  const undone = changeCollection(chosen, hidden, found('docs'), { hidden: undefined, label: undefined });
  expect(withChoices(site, undone, index).collections[1]).toMatchObject({ label: 'Docs' });
});

test('data that is renamed stays data', () => {
  const menu = found('_data', { kind: 'data', paths: ['_data/menu.yml'] });
  const withData = { ...site, collections: [...site.collections, menu] };
  const choices = changeCollection(withData, null, menu, { label: 'Menus' });
  expect(withChoices(withData, choices, index).collections.at(1)).toMatchObject({
    kind: 'data',
    label: 'Menus',
    paths: ['_data/menu.yml'],
  });
});

test('the folder of a part’s images is one of the site’s', () => {
  const choices = changeCollection(site, null, found('docs'), {
    media: { folder: 'assets/pics', address: '/pics' },
  });
  expect(withChoices(site, choices, index).media).toEqual([{ folder: 'assets/pics', address: '/pics' }]);
});

test('choices are the same once they are saved and read again', () => {
  const choices = changeCollection(site, chooseMain(site, null, 'texts'), found('docs'), {
    hidden: true,
    pattern: 'YYYY/slug.md',
    fields: [{ name: 'mood', kind: 'text', required: true, label: 'Mood' }],
  });
  const read = readConfigs(new Map([['galley.yml', printGalleyConfig(choices)]]));
  const places = (of: Choices) =>
    withChoices(site, of, index).collections.map((one) => ({ ...one, origin: null, extension: null }));
  expect(read && places(read)).toEqual(places(choices));
});

test('what was saved before stays where nobody changed it', () => {
  const before: Choices = {
    collections: [found('posts', { label: 'Journal', pattern: 'slug.md' }), found('docs', { hidden: true })],
    media: [{ folder: 'pics', address: '/pics' }],
    languages: ['en'],
  };
  const now: Choices = { collections: [found('docs', { label: 'Guide' })], media: [], languages: [] };
  const merged = mergeChoices(before, now);
  expect(merged.collections.map(({ folder, label, hidden }) => [folder, label, hidden])).toEqual([
    ['docs', 'Guide', true],
    ['posts', 'Journal', undefined],
  ]);
  expect(merged).toMatchObject({ media: before.media, languages: ['en'] });
});

test('a file belongs to the part that lists it, else to the deepest folder around it', () => {
  expect(collectionOf(site, 'docs/guide.md')?.folder).toBe('docs');
  expect(collectionOf(site, 'texts/notes/new.md')?.folder).toBe('texts/notes');
  expect(collectionOf(site, 'elsewhere.md')?.folder).toBe('archive/posts');
  expect(collectionKey({ name: 'x', folder: 'blog', kind: 'files', paths: ['blog/authors.yml'] })).toBe(
    'blog/authors.yml',
  );
});
