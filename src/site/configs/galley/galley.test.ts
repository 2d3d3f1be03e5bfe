import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Collection, FieldSpec, LanguageLayout, MediaPlace } from '../../site';
import { galley } from './galley';
import { type Choices, printGalleyConfig } from './print-galley-config';

const schema: unknown = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../../../public/galley.schema.json'), 'utf8'),
);
const isValid = new Ajv({ strict: true, allowUnionTypes: true }).compile(Object(schema));
const read = (text: string) => galley.read(new Map([['galley.yml', text]]));

const whole = `# yaml-language-server: $schema=https://galley.example/galley.schema.json
# What Galley cannot see in the posts. Every line is optional.

address: https://shore.example

review: true

languages:
  - en
  - fr

media:
  - folder: static/images
    address: /images

hidden:
  - layout

collections:
  - folder: content/posts
    label: Posts
    file-name: YYYY-MM-DD-slug.md
    create: true
    depth: 1
    text: false
    fields:
      - name: title
        label: Title
        required: true
      - name: mood
        kind: choice
        choices:
          - calm
          - value: wild
            label: Wild and wet
          - 3
        usual: calm
      - name: author
        kind: relation
        to:
          path: data/authors.yml
          value: id
          label:
            - name
      - name: parts
        kind: list
        variants:
          key: kind
          types:
            - name: quote
              fields:
                - name: by
  - name: site
    files:
      - path: data/site.json
        label: Site
        fields:
          - name: colour
            kind: colour
`;

test('it is one file at the top', () => {
  expect(galley.claims(['a/galley.yml', 'galley.yml', 'galley.yaml'])).toEqual(['galley.yml']);
  expect(galley.claims(['.galley.yml'])).toEqual(['.galley.yml']);
  expect(galley.read(new Map())).toBeNull();
  expect(read('')).toMatchObject({ collections: [], media: [], languages: [], notUnderstood: [] });
});

test('a whole one is read, and printed as it was written', () => {
  const config = read(whole);
  const languages: LanguageLayout = { layout: 'folder-inside', languages: ['en', 'fr'] };
  expect(config).toEqual({
    cms: 'galley',
    path: 'galley.yml',
    siteUrl: 'https://shore.example',
    review: true,
    languages: ['en', 'fr'],
    media: [{ folder: 'static/images', address: '/images' }],
    hidden: ['layout'],
    notUnderstood: [],
    collections: [
      {
        name: 'Posts',
        label: 'Posts',
        folder: 'content/posts',
        paths: [],
        kind: 'posts',
        origin: 'config',
        pattern: 'YYYY-MM-DD-slug.md',
        extension: '.md',
        canCreate: true,
        select: { depth: 1 },
        body: null,
        languages,
        fields: [
          { name: 'title', kind: 'text', required: true, label: 'Title' },
          {
            name: 'mood',
            kind: 'choice',
            required: false,
            choices: ['calm', 'wild', '3'],
            choiceLabels: { wild: 'Wild and wet' },
            choiceValues: { '3': 3 },
            usual: 'calm',
          },
          {
            name: 'author',
            kind: 'relation',
            required: false,
            relation: { target: 'data/authors.yml', value: 'id', label: ['name'] },
          },
          {
            name: 'parts',
            kind: 'list',
            required: false,
            variants: {
              key: 'kind',
              types: [
                {
                  name: 'quote',
                  kind: 'object',
                  required: true,
                  fields: [{ name: 'by', kind: 'text', required: false }],
                },
              ],
            },
          },
        ],
      },
      {
        name: 'site',
        folder: 'data',
        paths: [],
        kind: 'files',
        origin: 'config',
        canCreate: false,
        canDelete: false,
        files: [
          {
            name: 'data/site.json',
            label: 'Site',
            path: 'data/site.json',
            fields: [{ name: 'colour', kind: 'colour', required: false }],
          },
        ],
      },
    ],
  });
  expect(config && printGalleyConfig(config, 'https://galley.example/galley.schema.json')).toBe(whole);
  expect(isValid(parse(whole))).toBe(true);
});

test.each([
  ['colour: red', 'colour', 'unknown-key'],
  ['collections: [{ folder: ../x }]', 'collections[0].folder', 'outside-repository'],
  ['collections: [{ folder: x, kind: wiki }]', 'collections[0].kind', 'not-supported'],
  [
    'collections: [{ folder: x, fields: [{ name: a, kind: stars }] }]',
    'collections[0].fields[0].kind',
    'unknown-widget',
  ],
  ['collections: [{ folder: x, fields: [{ kind: text }] }]', 'collections[0].fields[0].name', 'wrong-shape'],
  ['collections: [{ name: __proto__, folder: x }]', 'collections[0].name', 'unsafe-name'],
  ['collections: [{ files: [{ label: x }] }]', 'collections[0].files[0].path', 'wrong-shape'],
  ['media: [{ folder: a, address: "javascript:x" }]', 'media[0].address', 'unsafe-address'],
  ['address: ftp://x', 'address', 'unsafe-address'],
  ['collections: x', 'collections', 'wrong-shape'],
  ['- a', '', 'wrong-shape'],
])('%s is told of', (text, place, code) => {
  expect(read(text)?.notUnderstood).toContainEqual(expect.objectContaining({ place, code }));
});

test.each([
  { collections: [{ folder: 'posts', files: [] }] },
  { collections: [{ label: 'no folder' }] },
  { collections: [{ folder: 'posts', fields: [{ kind: 'text' }] }] },
  { media: 'static' },
  { languages: { layout: 'suffix' } },
  { colour: 'red' },
])('the schema refuses %j', (value) => {
  expect(isValid(value)).toBe(false);
});

const word = fc.stringMatching(/^[a-z][a-z-]{0,9}$/).filter((text) => !(text in Object.prototype));
const line = fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme' });
const some = <T>(arbitrary: fc.Arbitrary<T>) => fc.array(arbitrary, { minLength: 1, maxLength: 3 });
const maybe = <Shape extends object>(shape: { [Key in keyof Shape]: fc.Arbitrary<Shape[Key]> }) =>
  fc.record(shape, { requiredKeys: [] });
const path = fc.array(word, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('/'));
const yes = fc.constant(true);

const media: fc.Arbitrary<MediaPlace> = fc.oneof(
  fc.record({ folder: path, address: path.map((text) => `/${text}`) }),
  fc.record({ folder: path, address: path, beside: yes }),
);
const limits = fc.oneof(
  fc.record({ least: fc.integer({ min: 0, max: 5 }), most: fc.integer({ min: 6, max: 9 }) }),
  fc.record({ step: fc.integer({ min: 1, max: 5 }), whole: fc.constant(true) }),
);
const choices = fc.uniqueArray(word, { minLength: 1, maxLength: 4 }).chain((all) =>
  fc.record(
    {
      choices: fc.constant(all),
      choiceLabels: fc.constant(Object.fromEntries([[all[0] ?? '', `${all[0]} in words`]])),
    },
    { requiredKeys: ['choices'] },
  ),
);
const common = maybe({
  label: line,
  help: line,
  dateForm: line,
  many: yes,
  limits,
  pattern: fc.record({ source: line, message: line }),
  usual: fc.oneof(line, fc.boolean(), fc.integer(), fc.array(line, { maxLength: 3 })),
  media,
  readOnly: yes,
  languages: fc.constantFrom('each', 'same'),
});
const { field } = fc.letrec<{ field: FieldSpec }>((tie) => ({
  field: fc
    .tuple(
      fc.record({
        name: word,
        kind: fc.constantFrom('text', 'image', 'date', 'list', 'object'),
        required: fc.boolean(),
      }),
      common,
      fc.oneof({ withCrossShrink: true }, fc.constant({}), choices),
      fc.oneof(
        { maxDepth: 2, withCrossShrink: true },
        fc.constant({}),
        fc.record({ fields: fc.array(tie('field'), { maxLength: 2 }) }),
        fc.record({ item: tie('field').map((item) => ({ ...item, name: '' })) }),
        fc.record({ relation: fc.record({ target: path, value: word, label: some(word) }) }),
      ),
    )
    .map(([head, ...rest]): FieldSpec => Object.assign({ ...head }, ...rest)),
}));
const languages: fc.Arbitrary<LanguageLayout> = fc.record({
  layout: fc.constantFrom('folder-before', 'folder-inside', 'suffix', 'one-file'),
  languages: fc.constant(['en', 'fr']),
});
const collection: fc.Arbitrary<Collection> = fc
  .tuple(
    fc.record({ name: word, folder: path, kind: fc.constantFrom('posts', 'pages', 'docs', 'data') }),
    maybe({
      label: line,
      help: line,
      group: line,
      format: fc.constantFrom('yaml', 'toml', 'json'),
      fields: fc.uniqueArray(field, { maxLength: 3, selector: ({ name }) => name }),
      body: fc.oneof(
        fc.constant(null),
        field.map((one) => ({ ...one, name: 'body' })),
      ),
      canCreate: fc.boolean(),
      canDelete: fc.boolean(),
      media,
      titleField: word,
      address: path,
      languages,
      filter: fc.record({ field: word, value: word }),
      select: fc.record({ depth: fc.integer({ min: 1, max: 5 }), exclude: some(word) }),
    }),
  )
  .map(([head, rest]): Collection => ({ ...head, paths: [], origin: 'config', ...rest }));

test('what is printed reads back to the same, and fits the schema', () => {
  const any = fc
    .tuple(
      fc.record({
        collections: fc.uniqueArray(collection, { maxLength: 3, selector: ({ folder }) => folder }),
        media: fc.array(media, { maxLength: 2 }),
        languages: fc.constantFrom<readonly string[]>([], ['en', 'fr']),
      }),
      maybe({ hidden: some(word), review: yes, siteUrl: word.map((host) => `https://${host}.example/`) }),
    )
    .map(([head, rest]): Choices => ({ ...head, ...rest }));
  fc.assert(
    fc.property(any, (choices) => {
      const text = printGalleyConfig(choices);
      expect(read(text)).toEqual({ cms: 'galley', path: 'galley.yml', notUnderstood: [], ...choices });
      expect(isValid(parse(text)) ? [] : isValid.errors).toEqual([]);
    }),
    { numRuns: 150 },
  );
});
