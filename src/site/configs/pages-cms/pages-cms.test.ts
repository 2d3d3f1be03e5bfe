import { expect, test } from 'vitest';
import { processorTime } from '../../../../tests/processor-time';
import type { FieldSpec } from '../../field-spec';
import { pagesCms } from './pages-cms';

const read = (text: string) => pagesCms.read(new Map([['.pages.yml', text]]));

function fields(yaml: string, more = '') {
  const config = read(
    `media:\n  - { name: images, input: src/media, output: /media }\n  - { name: files, input: src/files, output: /files }\ncontent:\n  - name: authors\n    type: collection\n    path: data/authors\n    filename: '{slug}.json'\n    fields: [{ name: name, type: string }]\n  - name: posts\n    type: collection\n    path: posts\n    fields:\n${yaml.trim().replace(/^/gm, '      ')}\n${more}`,
  );
  return {
    specs: config?.collections[1]?.fields ?? [],
    notes: (config?.notUnderstood ?? [])
      .filter(({ code }) => code !== 'ignored')
      .map(({ place, code, detail = '' }) => [place.replace('content[1].', ''), code, detail]),
  };
}

test('it is one file at the top', () => {
  expect(pagesCms.claims(['a/.pages.yml', '.pages.yml', '.pages.yaml'])).toEqual(['.pages.yml']);
  expect(read('')?.collections).toEqual([]);
  expect(pagesCms.read(new Map())).toBeNull();
});

const optional = { required: false };

test.each<[string, Omit<FieldSpec, 'name' | 'required'> & { required?: boolean }]>([
  ['- { name: f, type: string }', { kind: 'text' }],
  [
    '- { name: f, type: string, label: Title, description: Short, required: true, default: x, options: { minlength: 1, maxlength: 60 } }',
    { kind: 'text', required: true, label: 'Title', help: 'Short', usual: 'x', limits: { least: 1, most: 60 } },
  ],
  ["- { name: f, type: string, label: false, pattern: '^a$' }", { kind: 'text', pattern: { source: '^a$' } }],
  [
    "- { name: f, type: string, pattern: { regex: '^a$', message: An a } }",
    { kind: 'text', pattern: { source: '^a$', message: 'An a' } },
  ],
  ['- { name: f, type: text }', { kind: 'long-text' }],
  ['- { name: f, type: rich-text }', { kind: 'markdown' }],
  ['- { name: f, type: code, options: { format: css } }', { kind: 'long-text' }],
  [
    '- { name: f, type: number, options: { min: 0, max: 9, step: 3 } }',
    { kind: 'number', limits: { least: 0, most: 9, step: 3 } },
  ],
  ['- { name: f, type: boolean, default: false }', { kind: 'boolean', usual: false }],
  ['- { name: f, type: date }', { kind: 'date', dateForm: 'YYYY-MM-DD' }],
  ['- { name: f, type: date, options: { time: true } }', { kind: 'date', dateForm: 'YYYY-MM-DD[T]HH:mm' }],
  [
    "- { name: f, type: date, options: { format: \"yyyy-MM-dd'T'HH:mm:ss'Z'\" } }",
    { kind: 'date', dateForm: 'YYYY-MM-DD[T]HH:mm:ss[Z]' },
  ],
  ['- { name: f, type: image }', { kind: 'image' }],
  [
    '- { name: f, type: image, options: { multiple: { max: 3 }, path: covers } }',
    { kind: 'image', many: true, limits: { most: 3 }, media: { folder: 'src/media/covers', address: '/media/covers' } },
  ],
  ['- { name: f, type: image, list: true }', { kind: 'image', many: true }],
  [
    '- { name: f, type: file, options: { media: files } }',
    { kind: 'file', media: { folder: 'src/files', address: '/files' } },
  ],
  [
    '- { name: f, type: select, options: { values: [a, { value: b, label: Bee }, { name: c }], multiple: true } }',
    { kind: 'choice', choices: ['a', 'b', 'c'], choiceLabels: { b: 'Bee' }, many: true },
  ],
  ['- { name: f, type: select, list: true, options: { values: [a] } }', { kind: 'choice', choices: ['a'], many: true }],
  [
    "- { name: f, type: reference, options: { collection: authors, value: '{fields.name}', label: '{name} ({email})', multiple: true } }",
    { kind: 'relation', relation: { target: 'data/authors', value: 'name', label: ['name', 'email'] }, many: true },
  ],
  [
    '- { name: f, type: reference, options: { collection: authors } }',
    { kind: 'relation', relation: { target: 'data/authors', value: '', label: [], by: 'path' } },
  ],
  [
    '- { name: f, type: object, fields: [{ name: a, type: string }] }',
    { kind: 'object', fields: [{ name: 'a', kind: 'text', ...optional }] },
  ],
  [
    '- { name: f, type: object, list: { min: 1, max: 4, collapsible: true }, fields: [{ name: a, type: string }] }',
    { kind: 'list', fields: [{ name: 'a', kind: 'text', ...optional }], limits: { least: 1, most: 4 } },
  ],
  ['- { name: f, type: string, list: true }', { kind: 'list' }],
  ['- { name: tags, type: string, list: true }', { kind: 'tags' }],
  ['- { name: f, type: number, list: true }', { kind: 'list', item: { name: '', kind: 'number', ...optional } }],
  [
    '- { name: f, type: block, list: true, blockKey: type, blocks: [{ name: hero, label: Hero, fields: [{ name: a, type: string }] }] }',
    {
      kind: 'list',
      variants: {
        key: 'type',
        types: [
          {
            name: 'hero',
            kind: 'object',
            label: 'Hero',
            required: true,
            fields: [{ name: 'a', kind: 'text', ...optional }],
          },
        ],
      },
    },
  ],
  ['- { name: f, type: block, blocks: [] }', { kind: 'object', variants: { key: '_block', types: [] } }],
  ['- { name: f, type: string, hidden: true, default: post }', { kind: 'hidden', usual: 'post' }],
  ['- { name: f, type: string, readonly: true }', { kind: 'text', readOnly: true }],
  ['- { name: f, fields: [] }', { kind: 'object', fields: [] }],
])('%s', (yaml, expected) => {
  const { specs, notes } = fields(yaml);
  expect(specs).toEqual([{ name: yaml.includes('tags') ? 'tags' : 'f', ...optional, ...expected }]);
  expect(notes).toEqual([]);
});

test.each<[string, string, string[]]>([
  ['- { name: f, type: stars }', 'raw', ['fields[0].type', 'unknown-widget', 'stars']],
  ['- { name: f, type: uuid }', 'hidden', ['fields[0].options', 'not-supported', 'uuid']],
  [
    '- { name: f, type: rich-text, options: { format: html } }',
    'long-text',
    ['fields[0].options.format', 'not-supported', 'html'],
  ],
  [
    '- { name: f, type: reference, options: { collection: people } }',
    'text',
    ['fields[0].options.collection', 'missing', 'people'],
  ],
  [
    '- { name: f, type: select, options: { values: [a], creatable: true } }',
    'choice',
    ['fields[0].options.creatable', 'not-supported', ''],
  ],
  ['- { name: f, component: gone }', 'raw', ['fields[0].component', 'missing', 'gone']],
  ['- { name: f, type: string, colour: red }', 'text', ['fields[0].colour', 'unknown-key', 'colour']],
])('%s is told of', (yaml, kind, note) => {
  const { specs, notes } = fields(yaml);
  expect(specs.map((spec) => spec.kind)).toEqual([kind]);
  expect(notes).toContainEqual(note);
});

test('components give a field its options; its own come first', () => {
  const components = `components:
  seo: { type: object, label: SEO, fields: [{ name: title, type: string }, { name: image, component: picture }] }
  picture: { type: image, label: Picture }
  self: { type: object, fields: [{ name: again, component: self }] }`;
  const { specs, notes } = fields(
    '- { name: seo, component: seo, label: Search }\n- { name: s, component: self }\n- { name: b, type: block, blocks: [{ name: seo, component: seo }] }',
    components,
  );
  const inner = [
    { name: 'title', kind: 'text', ...optional },
    { name: 'image', kind: 'image', label: 'Picture', ...optional },
  ];
  expect(specs).toEqual([
    { name: 'seo', kind: 'object', label: 'Search', ...optional, fields: inner },
    { name: 's', kind: 'object', ...optional, fields: [{ name: 'again', kind: 'raw', ...optional }] },
    {
      name: 'b',
      kind: 'object',
      ...optional,
      variants: {
        key: '_block',
        types: [{ name: 'seo', kind: 'object', label: 'SEO', required: true, fields: inner }],
      },
    },
  ]);
  expect(notes.map(([, code, detail]) => [code, detail])).toEqual([['too-deep', 'self']]);
});

test('components that multiply are cut short', () => {
  const level = (index: number) =>
    `  c${index}: { type: object, fields: [${Array.from({ length: 8 }, (_, at) => `{ name: f${at}, component: c${index + 1} }`).join(', ')}] }`;
  const start = processorTime();
  const { notes } = fields(
    '- { name: f, component: c0 }',
    `components:\n${Array.from({ length: 14 }, (_, index) => level(index)).join('\n')}`,
  );
  expect(notes.some(([, code]) => code === 'too-many')).toBe(true);
  expect(processorTime() - start).toBeLessThan(1000);
});
