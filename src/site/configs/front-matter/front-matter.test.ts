import { expect, test } from 'vitest';
import { frontMatter } from './front-matter';

const read = (settings: object, others: Readonly<Record<string, string>> = {}) =>
  frontMatter.read(
    new Map([['frontmatter.json', `// settings\n${JSON.stringify(settings)}`], ...Object.entries(others)]),
  );
const telling = (config: ReturnType<typeof read>) =>
  config?.notUnderstood.filter(({ code }) => code !== 'ignored').map(({ place, code }) => `${code} ${place}`);

const typed = (field: object, more: object = {}) =>
  read({
    'frontMatter.content.pageFolders': [{ title: 'Posts', path: '[[workspace]]/content/posts' }],
    'frontMatter.taxonomy.contentTypes': [{ name: 'default', fields: [field] }],
    ...more,
  });

test('one file at the top, and its parts', () => {
  expect(
    frontMatter.claims([
      'a/frontmatter.json',
      'frontmatter.json',
      '.frontmatter/config/taxonomy/contenttypes/post.json',
      '.frontmatter/database/x.json',
    ]),
  ).toEqual(['frontmatter.json', '.frontmatter/config/taxonomy/contenttypes/post.json']);
});

test.each<[object, object]>([
  [
    { type: 'string', title: 'F', description: 'Help', required: true, default: 'x' },
    { kind: 'text', label: 'F', help: 'Help', required: true, usual: 'x' },
  ],
  [{ type: 'string', single: false }, { kind: 'long-text' }],
  [{ type: 'string', wysiwyg: true }, { kind: 'markdown' }],
  [
    { type: 'number', numberOptions: { min: 1, max: 4, step: 1 } },
    { kind: 'number', limits: { least: 1, most: 4, step: 1 } },
  ],
  [{ type: 'boolean' }, { kind: 'boolean' }],
  [{ type: 'draft' }, { kind: 'boolean' }],
  [
    { type: 'datetime', default: '{{now}}', dateFormat: "yyyy-MM-dd'T'HH:mm" },
    { kind: 'date', dateForm: 'YYYY-MM-DD[T]HH:mm' },
  ],
  [
    { type: 'image', multiple: true, isPreviewImage: true },
    { kind: 'image', many: true },
  ],
  [{ type: 'file' }, { kind: 'file' }],
  [
    { type: 'choice', choices: ['a', { id: 'b', title: 'Bee' }], multiple: true },
    { kind: 'choice', choices: ['a', 'b'], choiceLabels: { b: 'Bee' }, many: true },
  ],
  [{ type: 'tags' }, { kind: 'tags', choices: ['sea'] }],
  [{ type: 'categories' }, { kind: 'tags' }],
  [{ type: 'taxonomy', taxonomyId: 'x' }, { kind: 'tags' }],
  [{ type: 'list' }, { kind: 'list' }],
  [{ type: 'slug' }, { kind: 'slug' }],
  [{ type: 'string', hidden: true }, { kind: 'hidden' }],
  [
    { type: 'fields', fields: [{ type: 'string', name: 'a' }] },
    { kind: 'object', fields: [{ name: 'a', kind: 'text', required: false }] },
  ],
  [
    { type: 'block', fieldGroup: ['one'] },
    { kind: 'list', fields: [{ name: 'a', kind: 'text', required: false }] },
  ],
  [
    { type: 'fieldCollection', fieldGroup: 'one' },
    { kind: 'object', fields: [{ name: 'a', kind: 'text', required: false }] },
  ],
  [
    { type: 'block', fieldGroup: ['one', 'two'] },
    {
      kind: 'list',
      variants: {
        key: 'fieldGroup',
        types: [
          { name: 'one', kind: 'object', required: true, fields: [{ name: 'a', kind: 'text', required: false }] },
          { name: 'two', kind: 'object', required: true, fields: [] },
        ],
      },
    },
  ],
])('%j', (field, expected) => {
  const config = typed(
    { name: 'f', ...field },
    {
      'frontMatter.taxonomy.tags': ['sea'],
      'frontMatter.taxonomy.fieldGroups': [
        { id: 'one', fields: [{ name: 'a', type: 'string' }] },
        { id: 'two', fields: [] },
      ],
    },
  );
  expect(config?.collections[0]?.fields).toEqual([{ name: 'f', required: false, ...expected }]);
  expect(telling(config)).toEqual([]);
});

test.each([
  [{ type: 'stars' }, 'unknown-widget'],
  [{ type: 'json' }, 'not-supported'],
  [{ type: 'string', default: '{{slug}}' }, 'template'],
  [{ type: 'datetime', dateFormat: 'PPPP' }, 'date-form'],
  [{ type: 'block', fieldGroup: ['gone'] }, 'missing'],
  [{ type: 'string', colour: 'red' }, 'unknown-key'],
])('%j is told of', (field, code) => {
  expect(telling(typed({ name: 'f', ...field }))?.map((note) => note.split(' ')[0])).toContain(code);
});

test('folders, names of files, media, languages and the address of the site', () => {
  const config = read({
    'frontMatter.content.pageFolders': [
      { title: 'Posts', path: '[[workspace]]/content/{{year}}', contentTypes: ['post'], filePrefix: 'yyyy-MM-dd' },
      { title: 'Notes', path: 'content/notes', excludeSubdir: true, disableCreation: true },
      { title: 'Out', path: '../out' },
    ],
    'frontMatter.taxonomy.contentTypes': [
      { name: 'post', pageBundle: true, fileType: 'mdx', fields: [] },
      { name: 'default', fields: [] },
    ],
    'frontMatter.taxonomy.frontMatterType': 'TOML',
    'frontMatter.content.publicFolder': 'static',
    'frontMatter.content.i18n': [{ locale: 'en' }, { locale: 'fr' }],
    'frontMatter.content.defaultLocale': 'fr',
    'frontMatter.site.baseURL': 'https://shore.example',
    'frontMatter.framework.id': 'hugo',
  });
  expect(config).toMatchObject({
    media: [{ folder: 'static', address: '/' }],
    languages: ['fr', 'en'],
    siteUrl: 'https://shore.example',
    collections: [
      { name: 'Posts', folder: 'content', pattern: 'YYYY/YYYY-MM-DD-slug/index.mdx', format: 'toml', fields: [] },
      { name: 'Notes', folder: 'content/notes', pattern: 'slug.md', canCreate: false, select: { depth: 1 } },
    ],
  });
  expect(telling(config)).toEqual(['outside-repository frontMatter.content.pageFolders[2].path']);
});

test('parts in files of their own add to the lists; a group inside itself ends', () => {
  const config = read(
    { 'frontMatter.content.pageFolders': [{ title: 'Posts', path: 'posts' }] },
    {
      '.frontmatter/config/taxonomy/contentTypes/default.json':
        '{ "name": "default", "fields": [{ "name": "b", "type": "block", "fieldGroup": ["g"] }] }',
      '.frontmatter/config/taxonomy/fieldGroups/g.json':
        '{ "id": "g", "fields": [{ "name": "again", "type": "block", "fieldGroup": ["g"] }] }',
    },
  );
  expect(config?.collections[0]?.fields).toMatchObject([
    { name: 'b', kind: 'list', fields: [{ name: 'again', kind: 'raw' }] },
  ]);
  expect(telling(config)?.[0]).toMatch(/^too-deep/);
});
