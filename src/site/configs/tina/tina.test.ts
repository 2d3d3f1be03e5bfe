import { expect, test } from 'vitest';
import { tina } from './tina';

const wrap = (collections: string, more = '') => `
import { defineConfig } from 'tinacms';
const branch = process.env.HEAD || 'main';
export default defineConfig({
  branch, clientId: process.env.ID, token: 'secret', ${more}
  media: { tina: { publicFolder: 'public', mediaRoot: 'uploads' } },
  schema: { collections: [${collections}] },
});`;
const read = (text: string, others: Readonly<Record<string, string>> = {}) =>
  tina.read(new Map([['tina/config.ts', text], ...Object.entries(others)]));
const telling = (config: ReturnType<typeof read>) =>
  config?.notUnderstood.filter(({ code }) => code !== 'ignored').map(({ place, code }) => `${code} ${place}`);

test('the program, and the lock file or the modules beside it', () => {
  expect(tina.claims(['tina/config.ts', 'tina/tina-lock.json', 'tina/collections/post.ts'])).toEqual([
    'tina/config.ts',
    'tina/tina-lock.json',
  ]);
  expect(
    tina.claims([
      'tina/config.ts',
      'tina/collections/post.ts',
      'tina/__generated__/types.ts',
      'tina/components/A.tsx',
      'a.ts',
    ]),
  ).toEqual(['tina/config.ts', 'tina/collections/post.ts']);
  expect(tina.claims(['.tina/schema.ts', 'packages/x/test/tina/config.ts'])).toEqual(['.tina/schema.ts']);
  expect(tina.claims(['content/tina/config.md'])).toEqual([]);
});

const fields = `
  { type: 'string', name: 'headline', label: 'Headline', isTitle: true, required: true, description: 'Short' },
  { type: 'rich-text', name: 'body', isBody: true },
  { type: 'string', name: 'text', ui: { component: 'textarea', defaultValue: 'x', validate: (v) => v } },
  { type: 'string', name: 'mood', options: ['calm', { value: 'wild', label: 'Wild' }] },
  { type: 'string', name: 'moods', list: true, options: ['calm'] },
  { type: 'string', name: 'tags', list: true, ui: { component: 'tags' } },
  { type: 'string', name: 'lines', list: true },
  { type: 'number', name: 'count' },
  { type: 'number', name: 'counts', list: true },
  { type: 'datetime', name: 'date', ui: { dateFormat: 'YYYY-MM-DD' } },
  { type: 'datetime', name: 'moment' },
  { type: 'boolean', name: 'draft' },
  { type: 'image', name: 'cover', list: true },
  { type: 'reference', name: 'author', collections: ['author'] },
  { type: 'object', name: 'seo', fields: [{ type: 'string', name: 'title', nameOverride: 'seo_title' }] },
  { type: 'object', name: 'parts', list: true, ui: { min: 1, max: 3 }, templates: [{ name: 'quote', label: 'Quote', fields: [{ type: 'string', name: 'by' }] }] },
  { type: 'string', name: 'hid', ui: { component: 'hidden' } },`;

const specs = [
  { name: 'headline', kind: 'text', label: 'Headline', help: 'Short', required: true },
  { name: 'text', kind: 'long-text', usual: 'x' },
  { name: 'mood', kind: 'choice', choices: ['calm', 'wild'], choiceLabels: { wild: 'Wild' } },
  { name: 'moods', kind: 'choice', choices: ['calm'], many: true },
  { name: 'tags', kind: 'tags' },
  { name: 'lines', kind: 'list' },
  { name: 'count', kind: 'number' },
  { name: 'counts', kind: 'list', item: { name: '', kind: 'number', required: false } },
  { name: 'date', kind: 'date', dateForm: 'YYYY-MM-DD' },
  { name: 'moment', kind: 'date' },
  { name: 'draft', kind: 'boolean' },
  { name: 'cover', kind: 'image', many: true },
  { name: 'author', kind: 'relation', relation: { target: 'content/authors', value: '', label: [], by: 'path' } },
  { name: 'seo', kind: 'object', fields: [{ name: 'seo_title', kind: 'text', required: false }] },
  {
    name: 'parts',
    kind: 'list',
    limits: { least: 1, most: 3 },
    variants: {
      key: '_template',
      types: [
        {
          name: 'quote',
          kind: 'object',
          label: 'Quote',
          required: true,
          fields: [{ name: 'by', kind: 'text', required: false }],
        },
      ],
    },
  },
  { name: 'hid', kind: 'hidden' },
].map((spec) => ({ required: false, ...spec }));

test('collections and every type of field', () => {
  const config = read(
    wrap(`{ name: 'post', label: 'Posts', path: 'content/posts', format: 'mdx', frontmatterFormat: 'toml',
      match: { include: '**/*', exclude: 'drafts/**' }, ui: { allowedActions: { create: false }, router: () => '/' },
      fields: [${fields}] },
      { name: 'author', path: '/content/authors/', format: 'json', fields: [] }`),
  );
  expect(config).toMatchObject({
    cms: 'tina',
    path: 'tina/config.ts',
    media: [{ folder: 'public/uploads', address: '/uploads' }],
  });
  expect(config?.collections[0]).toEqual({
    name: 'post',
    label: 'Posts',
    folder: 'content/posts',
    paths: [],
    kind: 'posts',
    origin: 'config',
    pattern: 'slug.mdx',
    extension: '.mdx',
    format: 'toml',
    fields: specs,
    body: { name: 'body', kind: 'markdown', required: false },
    canCreate: false,
    canDelete: true,
    titleField: 'headline',
    select: { extensions: ['.mdx'], include: ['**/*.mdx'], exclude: ['drafts/**.mdx'] },
  });
  expect(config?.collections[1]).toMatchObject({ folder: 'content/authors', kind: 'data', format: 'json' });
  expect(telling(config)).toEqual(['code schema.collections[0].fields[2].ui.validate']);
});

test('collections in modules of their own, and what could not be followed', () => {
  const config = read(
    `import { defineConfig } from 'tinacms'; import post from './collections/post'; import gone from './gone';
     export default defineConfig({ schema: { collections: [post, gone, make('x')] } })`,
    {
      'tina/collections/post.ts':
        "import type { Collection } from 'tinacms'; export default { name: 'post', path: 'posts', fields: [] } as Collection",
    },
  );
  expect(config?.collections.map(({ name }) => name)).toEqual(['post']);
  expect(telling(config)).toEqual(['not-read ', 'code schema.collections[1]', 'code schema.collections[2]']);
});

test('the lock file stands for the program', () => {
  const lock = JSON.stringify({
    schema: {
      version: { fullVersion: '1' },
      collections: [
        {
          name: 'post',
          path: 'posts',
          namespace: ['post'],
          fields: [{ name: 'title', type: 'string', namespace: ['post', 'title'], searchable: true }],
        },
      ],
      config: { media: { tina: { publicFolder: 'static', mediaRoot: '' } } },
    },
    graphql: {},
  });
  const config = read('export default broken(', { 'tina/tina-lock.json': lock });
  expect(config).toMatchObject({
    path: 'tina/config.ts',
    media: [{ folder: 'static', address: '/' }],
    collections: [{ name: 'post', fields: [{ name: 'title', kind: 'text' }] }],
  });
  expect(telling(read(wrap(''), { 'tina/tina-lock.json': '{' }))).toEqual(['unreadable ']);
  expect(telling(read(wrap(''), { 'tina/tina-lock.json': `{"schema":${'['.repeat(50_000)}` }))).toEqual([
    'unreadable ',
  ]);
});

test.each([
  ["{ name: 'a', path: '../x' }", 'outside-repository schema.collections[0].path'],
  ["{ name: '__proto__', path: 'x' }", 'unsafe-name schema.collections[0].name'],
  [
    "{ name: 'a', path: 'a', fields: [{ name: 'b', type: 'stars' }] }",
    'unknown-widget schema.collections[0].fields[0].type',
  ],
  ["{ name: 'a', path: 'a', templates: [] }", 'not-supported schema.collections[0].templates'],
  [
    "{ name: 'a', path: 'a', fields: [{ name: 'b', type: 'reference', collections: ['z'] }] }",
    'missing schema.collections[0].fields[0].collections',
  ],
])('%s is told of', (collection, note) => {
  expect(telling(read(wrap(collection)))).toContain(note);
});
