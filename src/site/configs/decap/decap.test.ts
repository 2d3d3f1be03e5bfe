import { expect, test } from 'vitest';
import { decap, readOne } from './decap';

const read = (text: string, path = 'static/admin/config.yml') => readOne(path, text);
const first = (yaml: string, top = '') =>
  read(
    `${top}\ncollections:\n  - name: posts\n    folder: content/posts\n    fields: [{ name: title }]\n${yaml.trim().replace(/^/gm, '    ')}\n`,
  ).collections[0];

test('it lies beside the page of the CMS, the likeliest folder first', () => {
  expect(
    decap.claims([
      'config.yml',
      'src/admin/config.yml',
      'site/static/admin/config.yml',
      'public/admin/config.json',
      'static/admin/cms/config.yml',
      'admin/config.toml',
      'cms/config.yml',
      'node_modules/x/admin/config.yml',
      'tests/admin/config.yml',
      'config/admin.yml',
    ]),
  ).toEqual([
    'public/admin/config.json',
    'static/admin/cms/config.yml',
    'site/static/admin/config.yml',
    'cms/config.yml',
    'admin/config.toml',
    'src/admin/config.yml',
  ]);
});

test('a collection of files', () => {
  const { collections } = read(`
i18n: { structure: multiple_files, locales: [en, fr] }
collections:
  - name: settings
    label: Settings
    files:
      - { name: site, label: Site, description: All pages, file: data/site.yaml, fields: [{ name: body, widget: text }] }
      - { name: about, file: content/about.md, fields: [{ name: title }, { name: body, widget: markdown, label: Words }] }
      - { name: home, file: 'content/{{locale}}/home.md', i18n: true, fields: [{ name: title }] }
  - divider: true
singletons:
  - { name: extra, file: data/extra.json, fields: [{ name: a }] }
`);
  const title = { name: 'title', kind: 'text', required: true };
  expect(collections).toEqual([
    {
      name: 'settings',
      label: 'Settings',
      folder: '',
      paths: [],
      kind: 'files',
      origin: 'config',
      canCreate: false,
      canDelete: false,
      files: [
        {
          name: 'site',
          label: 'Site',
          help: 'All pages',
          path: 'data/site.yaml',
          format: 'yaml',
          fields: [{ name: 'body', kind: 'long-text', required: true }],
        },
        {
          name: 'about',
          path: 'content/about.md',
          fields: [title],
          body: { name: 'body', kind: 'markdown', label: 'Words', required: true },
        },
        {
          name: 'home',
          path: 'content/en/home.md',
          fields: [title],
          body: null,
          paths: { en: 'content/en/home.md', fr: 'content/fr/home.md' },
        },
      ],
    },
    {
      name: 'singletons',
      label: 'Files',
      folder: 'data',
      paths: [],
      kind: 'files',
      origin: 'config',
      canCreate: false,
      canDelete: false,
      files: [
        {
          name: 'extra',
          path: 'data/extra.json',
          format: 'json',
          fields: [{ name: 'a', kind: 'text', required: true }],
        },
      ],
    },
  ]);
});

test('nested collections are trees', () => {
  expect(first('nested: { depth: 3, summary: x }')).toMatchObject({ kind: 'docs', select: { depth: 3 } });
  expect(first('nested: { depth: 100 }')?.select).toEqual({ extensions: ['.md'] });
});

test('workflow, branch and the address of the site', () => {
  expect(
    read('backend: { name: github, branch: next }\npublish_mode: editorial_workflow\nsite_url: https://a.example\n'),
  ).toMatchObject({ review: true, branch: 'next', siteUrl: 'https://a.example' });
  expect(read('site_url: javascript:alert(1)\n').siteUrl).toBeUndefined();
});

test('anchors, merge keys, several documents, tabs, JSON and TOML are read', () => {
  const anchored = read(`
base: &base
  folder: posts
  create: true
  fields: &fields [{ name: title }, { name: body, widget: markdown }]
collections:
  - <<: *base
    name: a
  - { <<: *base, name: b, create: false, fields: *fields }
`);
  expect(
    anchored.collections.map(({ name, folder, canCreate, fields }) => [name, folder, canCreate, fields?.length]),
  ).toEqual([
    ['a', 'posts', true, 1],
    ['b', 'posts', false, 1],
  ]);
  expect(read('---\nmedia_folder: a\n---\ncollections: [{ name: p, folder: p }]\n')).toMatchObject({
    media: [{ folder: 'a', address: '/a' }],
    collections: [{ name: 'p' }],
  });
  expect(read('collections:\n\t- name: p\n\t  folder: p\n').collections).toHaveLength(1);
  expect(read('{ "collections": [{ "name": "p", "folder": "p" }] }', 'admin/config.json').collections).toHaveLength(1);
  expect(read('[[collections]]\nname = "p"\nfolder = "p"\n', 'admin/config.toml').collections).toHaveLength(1);
});
