import { expect, test } from 'vitest';
import { keystatic } from './keystatic';

const read = (collections: string, singletons = '') =>
  keystatic.read(
    new Map([
      [
        'keystatic.config.ts',
        `import { config, fields, collection, singleton } from '@keystatic/core';
         const label = 'Tags';
         export default config({ storage: process.env.X ? { kind: 'local' } : {}, collections: { ${collections} }, singletons: { ${singletons} } });`,
      ],
    ]),
  );
const telling = (config: ReturnType<typeof read>) =>
  config?.notUnderstood.filter(({ code }) => code !== 'ignored').map(({ place, code }) => `${code} ${place}`);

const fieldOf = (source: string) => {
  const config = read(
    `posts: collection({ path: 'posts/*', schema: { f: ${source} } }), people: collection({ path: 'people/*', schema: {} })`,
  );
  return { field: config?.collections[0]?.fields?.[0], notes: telling(config) };
};

test('it is claimed at the top or a little below', () => {
  expect(keystatic.claims(['keystatic.config.ts', 'src/keystatic/posts.ts', 'src/keystatic/components/A.tsx'])).toEqual(
    ['keystatic.config.ts', 'src/keystatic/posts.ts'],
  );
  expect(keystatic.claims(['apps/web/keystatic.config.tsx'])).toEqual(['apps/web/keystatic.config.tsx']);
  expect(keystatic.claims(['keystatic.ts'])).toEqual([]);
});

test.each<[string, object]>([
  [
    "fields.text({ label: 'F', description: 'Help', defaultValue: 'x', validation: { isRequired: true, length: { min: 1, max: 9 } } })",
    { kind: 'text', label: 'F', help: 'Help', usual: 'x', required: true, limits: { least: 1, most: 9 } },
  ],
  ['fields.text({ multiline: true })', { kind: 'long-text' }],
  [
    "fields.text({ validation: { pattern: { regex: /^a+$/i, message: 'As' } } })",
    { kind: 'text', pattern: { source: '^a+$', message: 'As' } },
  ],
  [
    "fields.slug({ name: { label: 'Title', validation: { isRequired: true } } })",
    { kind: 'text', label: 'Title', required: true },
  ],
  ['fields.url({})', { kind: 'link' }],
  [
    'fields.integer({ validation: { min: 1, max: 3 } })',
    { kind: 'number', limits: { least: 1, most: 3, whole: true } },
  ],
  ['fields.number({ defaultValue: 2 })', { kind: 'number', usual: 2 }],
  ['fields.checkbox({ defaultValue: false })', { kind: 'boolean', usual: false }],
  ['fields.date({})', { kind: 'date', dateForm: 'YYYY-MM-DD' }],
  ["fields.date({ defaultValue: { kind: 'today' } })", { kind: 'date', dateForm: 'YYYY-MM-DD' }],
  ['fields.datetime({})', { kind: 'date', dateForm: 'YYYY-MM-DDTHH:mm' }],
  [
    "fields.select({ options: [{ label: 'A', value: 'a' }], defaultValue: 'a' })",
    { kind: 'choice', choices: ['a'], choiceLabels: { a: 'A' }, usual: 'a' },
  ],
  ["fields.multiselect({ options: [{ label: 'a', value: 'a' }] })", { kind: 'choice', choices: ['a'], many: true }],
  [
    "fields.image({ directory: 'public/img', publicPath: '/img/' })",
    { kind: 'image', media: { folder: 'public/img', address: '/img' } },
  ],
  ["fields.file({ directory: 'files' })", { kind: 'file', media: { folder: 'files', address: '/files' } }],
  [
    "fields.relationship({ collection: 'people' })",
    { kind: 'relation', relation: { target: 'people', value: '', label: [] } },
  ],
  [
    "fields.multiRelationship({ collection: 'people' })",
    { kind: 'relation', relation: { target: 'people', value: '', label: [] }, many: true },
  ],
  ["fields.pathReference({ pattern: 'posts/**' })", { kind: 'text' }],
  [
    "fields.object({ a: fields.text({}) }, { label: 'F' })",
    { kind: 'object', label: 'F', fields: [{ name: 'a', kind: 'text', required: false }] },
  ],
  [
    "fields.array(fields.text({}), { label: 'F', validation: { length: { min: 1 } } })",
    { kind: 'list', label: 'F', limits: { least: 1 } },
  ],
  [
    'fields.array(fields.object({ a: fields.checkbox({}) }))',
    { kind: 'list', fields: [{ name: 'a', kind: 'boolean', required: false }] },
  ],
  [
    "fields.array(fields.image({ directory: 'i' }))",
    { kind: 'image', many: true, media: { folder: 'i', address: '/i' } },
  ],
  ['fields.array(fields.number({}))', { kind: 'list', item: { name: '', kind: 'number', required: false } }],
  [
    "fields.blocks({ quote: { label: 'Quote', schema: fields.object({ by: fields.text({}) }) } }, {})",
    {
      kind: 'list',
      variants: {
        key: 'discriminant',
        types: [
          {
            name: 'quote',
            kind: 'object',
            required: true,
            label: 'Quote',
            fields: [
              {
                name: 'value',
                kind: 'object',
                required: false,
                fields: [{ name: 'by', kind: 'text', required: false }],
              },
            ],
          },
        ],
      },
    },
  ],
  ['fields.mdx.inline({})', { kind: 'markdown' }],
  ['fields.ignored()', { kind: 'hidden' }],
  ['fields.text({ label })', { kind: 'text', label: 'Tags' }],
])('%s', (source, expected) => {
  const { field, notes } = fieldOf(source);
  expect(field).toEqual({ name: 'f', required: false, ...expected });
  expect(notes).toEqual([]);
});

test.each([
  ['fields.conditional(fields.checkbox({}), {})', 'raw', 'not-supported collections.posts.schema.f'],
  ['fields.stars({})', 'raw', 'unknown-widget collections.posts.schema.f'],
  ['makeField()', 'raw', 'unknown-widget collections.posts.schema.f'],
  ['x ? fields.text({}) : fields.url({})', 'raw', 'code collections.posts.schema.f'],
  ["fields.relationship({ collection: 'gone' })", 'text', 'missing collections.posts.schema.f.collection'],
  ['fields.document({})', undefined, 'not-supported collections.posts.schema.f'],
])('%s is told of', (source, kind, note) => {
  const { field, notes } = fieldOf(source);
  expect(field?.kind).toBe(kind);
  expect(notes).toEqual([note]);
});

test.each([
  ["path: 'a/posts/*'", 'posts', 'slug.yaml', { depth: 1, extensions: ['.yaml'], include: ['*.yaml'] }],
  [
    "path: 'a/posts/*/', format: { data: 'json' }",
    'posts',
    'slug/index.json',
    { depth: 2, extensions: ['.json'], include: ['*/index.json'] },
  ],
  [
    "path: 'a/posts/**', format: { contentField: 'c' }",
    'posts',
    'slug.mdoc',
    { extensions: ['.mdoc'], include: ['**/*.mdoc'] },
  ],
  [
    "path: 'a/posts/*/post', format: 'json'",
    'posts',
    'slug/post.json',
    { depth: 2, extensions: ['.json'], include: ['*/post.json'] },
  ],
])('%s', (path, name, pattern, select) => {
  const config = read(
    `posts: collection({ label: 'Posts', slugField: 'name', ${path}, schema: { c: fields.document({}) } })`,
  );
  expect(config?.collections[0]).toMatchObject({
    name,
    label: 'Posts',
    folder: 'a/posts',
    pattern,
    select,
    titleField: 'name',
  });
});

test('without a path, entries are folders; content has the extension of its kind', () => {
  const config = read(
    "posts: collection({ schema: { c: fields.mdx({ extension: 'md' }) }, format: { contentField: 'c' } })",
  );
  expect(config?.collections[0]).toMatchObject({
    folder: 'posts',
    kind: 'posts',
    pattern: 'slug/index.md',
    body: { name: 'c', kind: 'markdown' },
  });
});

test('singletons are single files', () => {
  const config = read(
    '',
    "site: singleton({ label: 'Site', path: 'data/site', schema: { a: fields.text({}) } }), home: singleton({ path: 'home/', format: { contentField: 'c' }, schema: { c: fields.markdoc({}) } })",
  );
  expect(config?.collections).toMatchObject([
    {
      name: 'singletons',
      kind: 'files',
      files: [
        { name: 'site', label: 'Site', path: 'data/site.yaml', format: 'yaml', fields: [{ name: 'a', kind: 'text' }] },
        { name: 'home', path: 'home/index.mdoc', body: { name: 'c' }, fields: [] },
      ],
    },
  ]);
});

test('what is not data is told of', () => {
  expect(telling(read('__proto__: collection({}), a: make()'))).toEqual([
    'unsafe-name collections.__proto__',
    'code collections.a',
  ]);
  expect(telling(keystatic.read(new Map([['keystatic.config.ts', 'export default make()']])))).toEqual(['code ']);
  expect(telling(read("a: collection({ path: '../../*', schema: {} })"))).toEqual([
    'outside-repository collections.a.path',
  ]);
});
