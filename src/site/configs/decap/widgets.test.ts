import { expect, test } from 'vitest';
import type { FieldSpec } from '../../field-spec';
import { readOne } from './decap';

/** The fields of a configuration's one collection, and what was not understood of them. */
function fields(yaml: string) {
  const { collections, notUnderstood } = readOne(
    'static/admin/config.yml',
    `collections:\n  - name: posts\n    folder: posts\n    fields:\n${yaml
      .trim()
      .split('\n')
      .map((line) => `      ${line}`)
      .join('\n')}\n  - { name: authors, folder: data/authors, extension: yml, fields: [{ name: name }] }
  - name: settings
    files: [{ name: menus, file: data/menus.yaml, fields: [{ name: docs, widget: list, fields: [{ name: id }] }] }]\n`,
  );
  const notes = notUnderstood.map(({ place, code, detail = '' }) => [
    place.replace('collections[0].', ''),
    code,
    detail,
  ]);
  return { specs: collections[0]?.fields ?? [], notes };
}

const plain = { required: true };

test.each<[string, Omit<FieldSpec, 'name' | 'required'> & { required?: boolean }]>([
  ['- { name: f }', { kind: 'text' }],
  ['- { name: f, widget: string, label: Title, hint: Short }', { kind: 'text', label: 'Title', help: 'Short' }],
  ['- { name: f, widget: string, required: false, default: Hello }', { kind: 'text', required: false, usual: 'Hello' }],
  [
    "- { name: f, widget: string, pattern: ['^[a-z]+$', 'Small letters'], minlength: 2, maxlength: 9 }",
    { kind: 'text', pattern: { source: '^[a-z]+$', message: 'Small letters' }, limits: { least: 2, most: 9 } },
  ],
  ['- { name: f, widget: string, type: url }', { kind: 'link' }],
  ['- { name: f, widget: text }', { kind: 'long-text' }],
  ['- { name: f, widget: markdown, minimal: true, buttons: [bold] }', { kind: 'markdown' }],
  ['- { name: f, widget: richtext }', { kind: 'markdown' }],
  ['- { name: f, widget: boolean, default: true }', { kind: 'boolean', usual: true }],
  ['- { name: f, widget: number }', { kind: 'number' }],
  [
    '- { name: f, widget: number, value_type: int, min: 1, max: 5, step: 2, default: 3 }',
    { kind: 'number', limits: { least: 1, most: 5, step: 2, whole: true }, usual: 3 },
  ],
  ['- { name: f, widget: number, value_type: float, max: 1.5 }', { kind: 'number', limits: { most: 1.5 } }],
  ["- { name: f, widget: datetime, default: '{{now}}' }", { kind: 'date' }],
  [
    "- { name: f, widget: datetime, format: 'YYYY-MM-DD HH:mm:ss ZZ' }",
    { kind: 'date', dateForm: 'YYYY-MM-DD HH:mm:ss ZZ' },
  ],
  [
    "- { name: f, widget: datetime, date_format: DD.MM.YYYY, time_format: 'HH:mm' }",
    { kind: 'date', dateForm: 'DD.MM.YYYYTHH:mm' },
  ],
  ['- { name: f, widget: datetime, time_format: false }', { kind: 'date', dateForm: 'YYYY-MM-DD' }],
  ['- { name: f, widget: datetime, type: date }', { kind: 'date', dateForm: 'YYYY-MM-DD' }],
  ['- { name: f, widget: date }', { kind: 'date', dateForm: 'YYYY-MM-DD' }],
  [
    "- { name: f, widget: datetime, format: 'YYYY-MM-DDTHH:mm:ssZ', picker_utc: true }",
    { kind: 'date', dateForm: 'YYYY-MM-DDTHH:mm:ss[Z]' },
  ],
  [
    '- { name: f, widget: datetime, format: "yyyy-MM-dd\'T\'HH:mm:ssXXX" }',
    { kind: 'date', dateForm: 'YYYY-MM-DD[T]HH:mm:ssZ' },
  ],
  ['- { name: f, widget: select, options: [red, green] }', { kind: 'choice', choices: ['red', 'green'] }],
  [
    '- { name: f, widget: select, multiple: true, min: 1, max: 2, options: [{ label: One, value: 1 }, { label: b, value: b }] }',
    {
      kind: 'choice',
      choices: ['1', 'b'],
      choiceLabels: { '1': 'One' },
      choiceValues: { '1': 1 },
      many: true,
      limits: { least: 1, most: 2 },
    },
  ],
  [
    "- { name: f, widget: relation, collection: authors, value_field: '{{slug}}', search_fields: [name], display_fields: [name] }",
    { kind: 'relation', relation: { target: 'data/authors', value: '', label: ['name'] } },
  ],
  [
    '- { name: f, widget: relation, collection: settings, file: menus, value_field: docs.*.id, multiple: true }',
    { kind: 'relation', relation: { target: 'data/menus.yaml', value: 'docs.*.id', label: ['docs.*.id'] }, many: true },
  ],
  ['- { name: tags, widget: list }', { kind: 'tags' }],
  ['- { name: f, widget: list, allow_add: false, min: 1 }', { kind: 'list', limits: { least: 1 } }],
  [
    '- { name: f, widget: list, field: { name: src, widget: image } }',
    { kind: 'list', item: { name: 'src', kind: 'image', ...plain } },
  ],
  [
    '- { name: f, widget: list, collapsed: false, summary: x, fields: [{ name: a }, { name: b, widget: boolean }] }',
    {
      kind: 'list',
      fields: [
        { name: 'a', kind: 'text', ...plain },
        { name: 'b', kind: 'boolean', ...plain },
      ],
    },
  ],
  [
    '- { name: f, widget: list, typeKey: kind, types: [{ name: quote, label: Quote, widget: object, fields: [{ name: by }] }, { name: rule }] }',
    {
      kind: 'list',
      variants: {
        key: 'kind',
        types: [
          { name: 'quote', kind: 'object', label: 'Quote', ...plain, fields: [{ name: 'by', kind: 'text', ...plain }] },
          { name: 'rule', kind: 'object', ...plain, fields: [] },
        ],
      },
    },
  ],
  [
    '- { name: f, widget: object, fields: [{ name: a }] }',
    { kind: 'object', fields: [{ name: 'a', kind: 'text', ...plain }] },
  ],
  [
    '- { name: f, widget: object, types: [{ name: a, fields: [] }] }',
    { kind: 'object', variants: { key: 'type', types: [{ name: 'a', kind: 'object', ...plain, fields: [] }] } },
  ],
  ['- { name: f, widget: image, choose_url: true }', { kind: 'image' }],
  ['- { name: f, widget: image, media_library: { config: { multiple: true } } }', { kind: 'image', many: true }],
  [
    '- { name: f, widget: file, multiple: true, media_folder: /static/pdf, public_folder: /pdf }',
    { kind: 'file', many: true, media: { folder: 'static/pdf', address: '/pdf' } },
  ],
  [
    "- { name: f, widget: image, media_folder: images, public_folder: '' }",
    { kind: 'image', media: { folder: 'images', address: '', beside: true } },
  ],
  ['- { name: f, widget: color, allowInput: true }', { kind: 'colour' }],
  ['- { name: f, widget: hidden, default: post }', { kind: 'hidden', usual: 'post' }],
  [
    '- { name: f, widget: code }',
    {
      kind: 'object',
      fields: [
        { name: 'code', kind: 'long-text', required: false },
        { name: 'lang', kind: 'text', required: false },
      ],
    },
  ],
  ['- { name: f, widget: code, output_code_only: true, default_language: js }', { kind: 'long-text' }],
  ['- { name: f, i18n: true }', { kind: 'text', languages: 'each' }],
  ['- { name: f, i18n: duplicate }', { kind: 'text', languages: 'same' }],
  ['- { name: f, i18n: none, readonly: true }', { kind: 'text', readOnly: true }],
])('%s', (yaml, expected) => {
  const { specs, notes } = fields(yaml);
  expect(specs).toEqual([{ name: /tags/.test(yaml) ? 'tags' : 'f', required: true, ...expected }]);
  expect(notes.filter(([, code]) => code !== 'ignored')).toEqual([]);
});

test.each<[string, string, string[]]>([
  ['- { name: f, widget: stars, most: 5 }', 'raw', ['fields[0].widget', 'unknown-widget', 'stars']],
  ['- { name: f, widget: map, type: Point }', 'raw', ['fields[0].widget', 'not-supported', 'map']],
  ['- { name: f, widget: keyvalue }', 'raw', ['fields[0].widget', 'not-supported', 'keyvalue']],
  ['- { name: f, widget: uuid }', 'hidden', ['fields[0].widget', 'not-supported', 'uuid']],
  ["- { name: f, widget: compute, value: 'x-{{index}}' }", 'hidden', ['fields[0].widget', 'not-supported', 'compute']],
  ['- { name: f, widget: datetime, date_format: false }', 'text', ['fields[0].widget', 'not-supported', 'time']],
  ["- { name: f, widget: datetime, format: 'dddd LL' }", 'date', ['fields[0].format', 'date-form', 'dddd LL']],
  ['- { name: f, widget: number, value_type: string }', 'text', ['fields[0].value_type', 'not-supported', '']],
  ['- { name: f, widget: relation, collection: people }', 'text', ['fields[0].collection', 'missing', 'people']],
  ['- { name: f, widget: string, colour: red }', 'text', ['fields[0].colour', 'unknown-key', 'colour']],
  ['- { name: f, widget: string, required: [en, fr] }', 'text', ['fields[0].required', 'not-supported', '']],
  ['- { name: f, widget: select, options: [a], min: 5, max: 2 }', 'choice', ['fields[0].min', 'wrong-shape', '5 > 2']],
  ['- { name: f, widget: image, accept: image/png }', 'image', ['fields[0].accept', 'not-supported', '']],
  ['- { name: f, widget: list, collapsed: true }', 'list', ['fields[0].collapsed', 'ignored', '']],
])('%s is told of', (yaml, kind, note) => {
  const { specs, notes } = fields(yaml);
  expect(specs.map((spec) => spec.kind)).toEqual([kind]);
  expect(notes).toContainEqual(note);
});

test('fields without a name of their own are left out and told of', () => {
  const { specs, notes } = fields(
    '- { widget: string }\n- { name: "" }\n- { name: __proto__ }\n- { name: constructor }\n- null\n- x\n- { name: 5 }',
  );
  expect(specs.map(({ name }) => name)).toEqual(['5']);
  expect(notes.map(([place, code]) => `${place} ${code}`)).toEqual([
    'fields[4] wrong-shape',
    'fields[5] wrong-shape',
    'fields[0].name wrong-shape',
    'fields[1].name wrong-shape',
    'fields[2].name unsafe-name',
    'fields[3].name unsafe-name',
  ]);
});
