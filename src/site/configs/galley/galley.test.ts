import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { LanguageLayout } from '../../site';
import { printGalleyConfig } from '../index';
import { galley } from './galley';

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
