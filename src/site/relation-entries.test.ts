import { expect, test } from 'vitest';
import { relationEntries } from './relation-entries';
import type { Collection, FileTree } from './site';
import type { Relation } from './field-spec';

const files: Readonly<Record<string, string>> = {
  'data/authors.yml': 'mara:\n  name: Mara Brandt\n  id: m1\nana:\n  name: Ana Holt\n  id: a1\n',
  'data/towns.json': '{ "docs": [{ "id": 7, "label": "Saltholm" }, { "id": 8 }] }',
  'data/people.yml': '- name: Jo Lind\n  slug: jo\n- name: Kit\n',
  'content/series/tides.md': '---\ntitle: All about tides\nref: t\n---\n',
  'content/series/2026-01-02-frost.md': '---\ntitle: Frost\n---\n',
};
const tree: FileTree = {
  paths: Object.keys(files),
  read: async (paths) => new Map(paths.flatMap((path) => (files[path] === undefined ? [] : [[path, files[path]]]))),
};
const series: Collection = {
  name: 'series',
  folder: 'content/series',
  paths: ['content/series/tides.md', 'content/series/2026-01-02-frost.md'],
};
const found = (relation: Relation) => relationEntries(relation, [series], tree);

test.each<[string, Relation, [string, string][]]>([
  [
    'the keys of a data file',
    { target: 'data/authors.yml', value: '', label: ['name'] },
    [
      ['mara', 'Mara Brandt'],
      ['ana', 'Ana Holt'],
    ],
  ],
  [
    'a key of its entries',
    { target: 'data/authors.yml', value: 'id', label: ['title', 'name'] },
    [
      ['m1', 'Mara Brandt'],
      ['a1', 'Ana Holt'],
    ],
  ],
  [
    'a list within it',
    { target: 'data/towns.json', value: 'docs.*.id', label: ['docs.*.label'] },
    [
      ['7', 'Saltholm'],
      ['8', '8'],
    ],
  ],
  [
    'a list of entries; one without the key is left out',
    { target: 'data/people.yml', value: 'slug', label: ['name'] },
    [['jo', 'Jo Lind']],
  ],
  [
    'the posts of a collection',
    { target: 'content/series', value: '', label: ['title'] },
    [
      ['tides', 'All about tides'],
      ['frost', 'Frost'],
    ],
  ],
  ['a key of its posts', { target: 'content/series', value: 'ref', label: ['title'] }, [['t', 'All about tides']]],
  [
    'their paths',
    { target: 'content/series', value: 'ref', label: [], by: 'path' },
    [
      ['content/series/tides.md', 'content/series/tides.md'],
      ['content/series/2026-01-02-frost.md', 'content/series/2026-01-02-frost.md'],
    ],
  ],
  ['a place that is not there', { target: 'data/none.yml', value: '', label: [] }, []],
])('a relation leads to %s', async (_name, relation, entries) =>
  expect((await found(relation)).map(({ value, label }) => [value, label])).toEqual(entries),
);
