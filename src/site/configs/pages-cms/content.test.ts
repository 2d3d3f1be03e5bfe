import { expect, test } from 'vitest';
import { pagesCms } from './pages-cms';

const read = (text: string) => pagesCms.read(new Map([['.pages.yml', text]]));

test.each([
  ['', 'YYYY-MM-DD-slug.md'],
  ["filename: '{primary}.md'", 'slug.md'],
  ["filename: '{fields.title}/index.mdx'", 'slug/index.mdx'],
  ["filename: { template: '{year}/{month}/{fields.author}-{slug}.md', field: create }", 'YYYY/MM/{author}-slug.md'],
  ["filename: '{year}{hour}{minute}{second}.json'", 'YYYY{HH}{mm}{ss}.json'],
  ["filename: '{author | upper}.md'", 'slug.md'],
])('%j names files %s', (line, pattern) => {
  expect(read(`content:\n  - name: a\n    type: collection\n    path: a\n    ${line}\n`)?.collections[0]?.pattern).toBe(
    pattern,
  );
});

test('collections, files and groups', () => {
  const config = read(`
media: static/img
content:
  - name: site
    label: Site
    type: group
    items:
      - name: posts
        label: Posts
        description: News
        type: collection
        path: /content/posts/
        filename: '{primary}.md'
        format: toml-frontmatter
        subfolders: false
        exclude: [README.md, 'drafts/**']
        view: { primary: headline, fields: [headline], sort: [date], default: { sort: date, order: desc } }
        fields: [{ name: headline, type: string }, { name: body, type: rich-text, label: Words }]
  - { name: about, label: About, type: file, path: content/about.md, fields: [{ name: title, type: string }] }
  - { name: data, type: file, path: data/site.yml, format: yaml, fields: [{ name: body, type: string }] }
  - { name: docs, type: collection, path: docs, view: { layout: tree }, filename: '{primary}.md' }
  - { name: sheet, type: file, path: data/a.csv, format: datagrid }
settings: { content: { merge: true } }
`);
  expect(config?.media).toEqual([{ folder: 'static/img', address: '/static/img' }]);
  expect(config?.collections.map(({ name }) => name)).toEqual(['posts', 'about', 'data', 'docs', 'sheet']);
  expect(config?.collections[0]).toEqual({
    name: 'posts',
    label: 'Posts',
    help: 'News',
    group: 'Site',
    folder: 'content/posts',
    paths: [],
    kind: 'posts',
    origin: 'config',
    pattern: 'slug.md',
    extension: '.md',
    format: 'toml',
    fields: [{ name: 'headline', kind: 'text', required: false }],
    body: { name: 'body', kind: 'markdown', label: 'Words', required: false },
    titleField: 'headline',
    select: { depth: 1, extensions: ['.md'], exclude: ['README.md', 'drafts/**'] },
  });
  expect(config?.collections[1]?.files).toEqual([
    {
      name: 'about',
      label: 'About',
      path: 'content/about.md',
      fields: [{ name: 'title', kind: 'text', required: false }],
      body: null,
    },
  ]);
  expect(config?.collections[2]?.files?.[0]).toMatchObject({ format: 'yaml', fields: [{ name: 'body' }] });
  expect(config?.collections[3]).toMatchObject({ kind: 'docs' });
  expect(config?.collections[3]?.fields).toBeUndefined();
  expect(config?.notUnderstood.filter(({ code }) => code !== 'ignored')).toEqual([
    { place: 'content[4].format', code: 'not-supported', detail: 'datagrid' },
  ]);
});

test.each([
  ['media: img', [{ folder: 'img', address: '/img' }]],
  ['media: { input: src/img, output: /img }', [{ folder: 'src/img', address: '/img' }]],
  ["media: { input: static, output: '' }", [{ folder: 'static', address: '/' }]],
  ['media: { input: ../.., output: /x }', []],
  ["media: { input: a, output: 'javascript:alert(1)' }", []],
  [
    'media: [{ name: a, input: a, output: /a }, { name: b, input: b, output: https://cdn.example/b, extensions: [pdf] }]',
    [
      { folder: 'a', address: '/a' },
      { folder: 'b', address: 'https://cdn.example/b' },
    ],
  ],
])('%s', (yaml, media) => {
  expect(read(yaml)?.media).toEqual(media);
});
