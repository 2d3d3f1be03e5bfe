import { expect, test } from 'vitest';
import { readOne } from './decap';

const read = (text: string, path = 'static/admin/config.yml') => readOne(path, text);
const first = (yaml: string, top = '') =>
  read(
    `${top}\ncollections:\n  - name: posts\n    folder: content/posts\n    fields: [{ name: title }]\n${yaml.trim().replace(/^/gm, '    ')}\n`,
  ).collections[0];

test('a collection of a folder', () => {
  expect(
    first(`label: Posts
description: News of the shore
label_singular: Post
create: true
delete: false
identifier_field: headline
slug: '{{year}}-{{month}}-{{day}}-{{slug}}'
preview_path: blog/{{year}}/{{slug}}
filter: { field: kind, value: post }
summary: '{{title}}'
sortable_fields: [date]
view_filters: [{ label: Drafts, field: draft, pattern: true }]
view_groups: [{ label: Year, field: date, pattern: '\\d{4}' }]`),
  ).toEqual({
    name: 'posts',
    label: 'Posts',
    help: 'News of the shore',
    folder: 'content/posts',
    paths: [],
    kind: 'posts',
    origin: 'config',
    pattern: 'YYYY-MM-DD-slug.md',
    extension: '.md',
    fields: [{ name: 'title', kind: 'text', required: true }],
    body: null,
    canCreate: true,
    canDelete: false,
    select: { depth: 1, extensions: ['.md'] },
    filter: { field: 'kind', value: 'post' },
    views: [{ label: 'Drafts', filter: { field: 'draft', value: true } }],
    titleField: 'headline',
    address: '/blog/:year/:slug',
  });
});

test.each([
  ['filter: { field: lang, value: [en, de] }', { field: 'lang', value: ['en', 'de'] }],
  ["filter: { field: tags, pattern: '^mu' }", { field: 'tags', pattern: '^mu' }],
  ['filter: { field: tags }', undefined],
  ['filter: { value: x }', undefined],
])('%s narrows the list', (yaml, filter) => {
  expect(first(yaml)?.filter).toEqual(filter);
});

test('views of Decap and of Sveltia', () => {
  const views = [
    { label: 'Drafts', filter: { field: 'draft', value: true } },
    { label: 'Of 2026', filter: { field: 'date', pattern: '2026' } },
  ];
  const list = "[{ label: Drafts, field: draft, pattern: true }, { label: Of 2026, field: date, pattern: '2026' }]";
  expect(first(`view_filters: ${list}`)?.views).toEqual(views);
  expect(first(`view_filters: { default: drafts, filters: ${list} }`)?.views).toEqual(views);
  expect(first('view_filters: [{ label: Odd, field: x, pattern: [1] }]')?.views).toBeUndefined();
});

test.each([
  ['', 'slug.md'],
  ["slug: '{{title}}'", 'slug.md'],
  ["slug: '{{fields.slug}}'", 'slug.md'],
  ["slug: '{{year}}{{hour}}-{{slug}}'", 'YYYY{HH}-slug.md'],
  ["slug: '{{fields.author}}-{{slug}}'", '{author}-slug.md'],
  ['slug: "{{fields.date | date(\'YYYY-MM\')}}-{{slug}}"', 'YYYY-MM-slug.md'],
  ["path: '{{slug}}/index'", 'slug/index.md'],
  ["path: '{{year}}/{{slug}}'\nslug: '{{day}}-{{slug}}'", 'YYYY/DD-slug.md'],
  ["slug: '{{author | upper}}'", 'slug.md'],
  ['nested: { depth: 100 }\nmeta: { path: { widget: string, label: Path, index_file: index } }', 'slug/index.md'],
  ['extension: mdx\nformat: frontmatter', 'slug.mdx'],
])('%j names files %s', (yaml, pattern) => {
  expect(first(yaml)?.pattern).toBe(pattern);
});

test.each([
  ['format: yml', 'data', 'yaml', '.yml'],
  ['format: yaml', 'data', 'yaml', '.yaml'],
  ['format: toml', 'data', 'toml', '.toml'],
  ['format: json', 'data', 'json', '.json'],
  ['extension: json', 'data', 'json', '.json'],
  ['extension: yml', 'data', 'yaml', '.yml'],
  ['format: frontmatter', 'posts', undefined, '.md'],
  ['extension: markdown', 'posts', undefined, '.markdown'],
  ['extension: html', 'posts', undefined, '.html'],
  ['format: yaml-frontmatter', 'posts', 'yaml', '.md'],
  ["format: toml-frontmatter\nfrontmatter_delimiter: '+++'", 'posts', 'toml', '.md'],
  ['format: json-frontmatter\nextension: md', 'posts', 'json', '.md'],
  ['format: wiki\nextension: md', 'posts', undefined, '.md'],
])('%j holds %s', (yaml, kind, format, extension) => {
  expect(first(yaml)).toMatchObject({ kind, extension });
  expect(first(yaml)?.format).toBe(format);
});

test.each([
  ['multiple_folders', 'folder-inside', 2],
  ['multiple_files', 'suffix', 1],
  ['single_file', 'one-file', 1],
  ['multiple_folders_i18n_root', 'folder-before', 1],
  ['multiple_root_folders', 'folder-before', 1],
])('languages in %s', (structure, layout, depth) => {
  const top = `i18n: { structure: ${structure}, locales: [en, de, fr], default_locale: de }`;
  expect(first('i18n: true', top)).toMatchObject({
    languages: { layout, languages: ['de', 'en', 'fr'] },
    select: { depth },
  });
  expect(first('i18n: { locales: [en] }', top)).toMatchObject({ languages: { layout, languages: ['en'] } });
  expect(first('', top)?.languages).toBeUndefined();
  expect(read(top).languages).toEqual(['de', 'en', 'fr']);
});

test.each([
  ['media_folder: static/img\npublic_folder: /img', '', [{ folder: 'static/img', address: '/img' }], undefined],
  ['media_folder: static/img', '', [{ folder: 'static/img', address: '/static/img' }], undefined],
  ['media_folder: /static/img/\npublic_folder: img/', '', [{ folder: 'static/img', address: '/img' }], undefined],
  [
    'media_folder: a\npublic_folder: https://cdn.example/a/',
    '',
    [{ folder: 'a', address: 'https://cdn.example/a' }],
    undefined,
  ],
  [
    'media_folder: a',
    "media_folder: ''\npublic_folder: ''",
    [{ folder: 'a', address: '/a' }],
    { folder: '', address: '', beside: true },
  ],
  [
    'media_folder: a',
    'media_folder: /b\npublic_folder: /c',
    [{ folder: 'a', address: '/a' }],
    { folder: 'b', address: '/c' },
  ],
  [
    'media_folder: a\npublic_folder: /p',
    "media_folder: '{{media_folder}}/posts'\npublic_folder: '{{public_folder}}/posts'",
    [{ folder: 'a', address: '/p' }],
    { folder: 'a/posts', address: '/p/posts' },
  ],
  [
    'media_folder: a',
    "media_folder: '/static/{{slug}}'\npublic_folder: '/i/{{slug}}'",
    [{ folder: 'a', address: '/a' }],
    { folder: 'static', address: '/i' },
  ],
])('media %j %j', (top, own, site, media) => {
  expect(read(top).media).toEqual(site);
  expect(first(own, top)?.media).toEqual(media);
});
