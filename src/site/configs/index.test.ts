import { expect, test } from 'vitest';
import { processorTime } from '../../../tests/processor-time';
import { indexPaths } from '../path-index';
import { configPaths, configs, readConfigs } from './index';

const decapPath = 'static/admin/config.yml';
const read = (texts: Readonly<Record<string, string>>) => readConfigs(new Map(Object.entries(texts)));
const codes = (texts: Readonly<Record<string, string>>) => read(texts)?.notUnderstood.map(({ code }) => code);

/** Each member's main file. */
const mains: Readonly<Record<string, string>> = {
  galley: 'galley.yml',
  decap: decapPath,
  'pages-cms': '.pages.yml',
  tina: 'tina/config.ts',
  keystatic: 'keystatic.config.ts',
  cloudcannon: 'cloudcannon.config.yml',
  'front-matter': 'frontmatter.json',
  forestry: '.forestry/settings.yml',
};

test('every member has a file that it alone claims', () => {
  expect(configs.map(({ cms }) => cms).toSorted()).toEqual(Object.keys(mains).toSorted());
  for (const [cms, path] of Object.entries(mains)) {
    expect(configs.filter((config) => config.claims([path]).length > 0).map((config) => config.cms)).toEqual([cms]);
  }
});

test('the files are named together, few of them', () => {
  expect(configPaths(indexPaths(['README.md', ...Object.values(mains)]))).toEqual(Object.values(mains));
  const many = Array.from({ length: 500 }, (_, at) => `.forestry/front_matter/templates/t${at}.yml`);
  const more = Array.from({ length: 500 }, (_, at) => `s${at}/static/admin/config.yml`);
  expect(configPaths(indexPaths(['.forestry/settings.yml', ...many, ...more])).length).toBe(12);
});

test('nothing is said without a configuration; one that names collections speaks before one that names none', () => {
  expect(read({})).toBeNull();
  expect(read({ 'README.md': '# Hi' })).toBeNull();
  expect(
    read({ [decapPath]: 'media_folder: a', '.pages.yml': 'content: [{ name: p, type: collection, path: p }]' })?.cms,
  ).toBe('pages-cms');
  expect(read({ [decapPath]: 'media_folder: a', '.pages.yml': '' })?.cms).toBe('decap');
});

test("Galley's own stands above another's", () => {
  const config = read({
    'galley.yml': 'hidden: [layout]\ncollections: [{ folder: posts, label: Essays }]\ncolour: red',
    [decapPath]:
      'media_folder: img\ncollections: [{ name: posts, folder: posts, x: 1 }, { name: pages, folder: pages }]',
  });
  expect(config).toMatchObject({
    cms: 'galley',
    path: 'galley.yml',
    hidden: ['layout'],
    media: [{ folder: 'img' }],
    collections: [{ name: 'Essays', folder: 'posts' }, { name: 'pages' }],
    notUnderstood: [
      { place: 'colour', code: 'unknown-key', detail: 'colour' },
      { path: decapPath, place: 'collections[0].x', code: 'unknown-key' },
    ],
  });
});

test('collections have names of their own', () => {
  const config = read({ [decapPath]: 'collections: [{ name: a, folder: a }, { name: a, folder: b }]' });
  expect(config?.collections.map(({ name }) => name)).toEqual(['a', 'a 2']);
});

const levels = (count: number) => Array.from({ length: count }, (_, at) => at);
const bombs: Readonly<Record<string, [text: string, code: string]>> = {
  'a list at the top': ['- a\n- b\n', 'wrong-shape'],
  'tabs that cannot be mended': ['a:\n\t- b: [\n', 'unreadable'],
  'marks of a conflict': ['a:\n<<<<<<< HEAD\n  b: c\n=======\n  b: d\n>>>>>>> x\ncollections: []\n', 'unreadable'],
  'deep lists': [`collections: ${'['.repeat(5000)}`, 'too-deep'],
  'deep maps': [
    levels(60)
      .reduce((inner) => `{ fields: [${inner}] }`, '{}')
      .replace(/^/, 'collections: [') + ']',
    'too-deep',
  ],
  'an anchor inside itself': [
    'collections: &a\n  - { name: a, folder: a, fields: *a, collections: *a, content: *a, sections: *a }\nsections: *a\ncontent: *a',
    'too-deep',
  ],
  'aliases that multiply': [
    `a0: &a0 [x, x, x, x, x, x, x, x, x]\n${levels(12)
      .map(
        (at) =>
          `a${at + 1}: &a${at + 1} [${levels(9)
            .map(() => `*a${at}`)
            .join(', ')}]`,
      )
      .join('\n')}\ncollections: *a12`,
    'too-many',
  ],
  'merges that multiply': [
    `m0: &m0 { a: 1 }\n${levels(20)
      .map((at) => `m${at + 1}: &m${at + 1} { <<: [*m${at}, *m${at}, *m${at}] }`)
      .join('\n')}`,
    'too-many',
  ],
  'an alias of nothing': ['collections: *gone', 'unreadable'],
  'too much of it': [`# ${'x'.repeat(200_000)}\ncollections: []`, 'too-large'],
  'keys that are lists': ['? [a, b]\n: c\n', 'wrong-shape'],
};

test.each(
  Object.entries(bombs).flatMap(([name, [text, code]]) =>
    ['galley', 'decap', 'pages-cms', 'cloudcannon', 'forestry'].map((cms) => [name, cms, text, code]),
  ),
)('%s in %s are told of, soon', (_, cms, text, code) => {
  const start = processorTime();
  expect(codes({ [mains[cms] ?? '']: text })).toContain(code);
  expect(processorTime() - start).toBeLessThan(1000);
});

test.each(Object.values(mains))('%s of nonsense is read without an error', (path) => {
  for (const text of [
    '',
    '\0',
    '{',
    '[]',
    'null',
    '"x"',
    '---\n---\n',
    '\uFEFF',
    '{"a":'.repeat(5000),
    'export default {{{',
    '%YAML 9\n---\n',
    '&a *a',
    '<<: *x',
  ])
    expect(() => read({ [path]: text })).not.toThrow();
});

test('names that every object has are no names, and nothing is changed by them', () => {
  const config = read({
    [decapPath]: `media_folder: { __proto__: { polluted: true } }
collections:
  - { name: __proto__, folder: a, fields: [{ name: x }] }
  - { name: a, folder: a, fields: [{ name: __proto__, widget: object, fields: [{ name: polluted, default: true }] }, { name: toString }, { name: s, widget: select, options: [__proto__, constructor] }] }
__proto__: { polluted: true }
`,
  });
  expect({}).not.toHaveProperty('polluted');
  expect(config?.collections.map(({ name, fields }) => [name, fields?.map((field) => field.name)])).toEqual([
    ['a', ['s']],
  ]);
  expect(config?.notUnderstood.filter(({ code }) => code === 'unsafe-name')).toHaveLength(3);
});

test('folders stay inside the repository, addresses are paths or http', () => {
  const config = read({
    [decapPath]: `media_folder: ../../..
public_folder: 'javascript:alert(1)'
site_url: 'data:text/html,x'
collections:
  - { name: out, folder: ../../x, fields: [] }
  - { name: in, folder: ./a/../b/, media_folder: /../.., public_folder: //evil.example, fields: [] }
  - { name: files, files: [{ name: f, file: ../../.ssh/config, fields: [] }] }
`,
  });
  expect(config?.media).toEqual([]);
  expect(config?.siteUrl).toBeUndefined();
  expect(config?.collections.map(({ name, folder, files }) => [name, folder, files])).toEqual([
    ['in', 'b', undefined],
    ['files', '', []],
  ]);
  expect(config?.collections[0]?.media).toBeUndefined();
});

test('a regular expression is kept as text, and never run', () => {
  const config = read({
    [decapPath]:
      "collections: [{ name: a, folder: a, fields: [{ name: t, pattern: ['^(a+)+$', 'x'] }, { name: long, pattern: ['" +
      'a'.repeat(2000) +
      "', x] }] }]",
  });
  expect(config?.collections[0]?.fields?.map(({ pattern }) => pattern)).toEqual([
    { source: '^(a+)+$', message: 'x' },
    undefined,
  ]);
});

test('no more is told than a person can read', () => {
  const keys = levels(1000)
    .map((at) => `k${at}: 1`)
    .join('\n');
  const notes = read({ [decapPath]: `${keys}\nbackend: {}\n` })?.notUnderstood ?? [];
  expect(notes.length).toBeLessThanOrEqual(202);
  expect(notes.map(({ code }) => code)).toEqual(expect.arrayContaining(['too-many', 'ignored']));
});
