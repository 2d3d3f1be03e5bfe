import { expect, test } from 'vitest';
import type { Collection } from './site';
import type { FieldSpec } from './field-spec';
import { toldFields, withToldFields } from './told-fields';

const learnt: readonly FieldSpec[] = [
  { name: 'date', kind: 'date', required: true, dateForm: 'YYYY-MM-DD' },
  { name: 'tags', kind: 'tags', required: true, choices: ['mud'], uses: { mud: 3 } },
  { name: 'kind', kind: 'choice', required: false, choices: ['a'], uses: { a: 2 } },
  { name: 'id', kind: 'text', required: false },
];

test('a configuration says what fields are for, and posts how they are written', () => {
  const told: readonly FieldSpec[] = [
    { name: 'summary', kind: 'long-text', required: true },
    { name: 'kind', kind: 'choice', required: false, choices: ['a', 'b'] },
    { name: 'date', kind: 'date', required: true, label: 'Day' },
    { name: 'tags', kind: 'tags', required: false },
  ];
  expect(withToldFields(learnt, told, { hidden: ['id'] })).toEqual([
    { name: 'date', kind: 'date', required: true, demanded: true, label: 'Day', dateForm: 'YYYY-MM-DD' },
    { name: 'tags', kind: 'tags', required: false, choices: ['mud'], uses: { mud: 3 } },
    { name: 'kind', kind: 'choice', required: false, choices: ['a', 'b'] },
    { name: 'id', kind: 'hidden', required: false },
    { name: 'summary', kind: 'long-text', required: true, demanded: true },
  ]);
});

test('hints of fields by their names leave alone what is told of them', () => {
  const hints: readonly FieldSpec[] = [{ name: 'id', kind: 'slug', required: true, help: 'Short' }];
  expect(withToldFields(learnt, [], { hints }).at(-1)).toEqual({
    name: 'id',
    kind: 'slug',
    required: false,
    help: 'Short',
  });
});

test('a file that a configuration names has fields of its own', () => {
  const own: FieldSpec = { name: 'motto', kind: 'text', required: false };
  const collection: Collection = {
    name: 'pages',
    folder: '',
    paths: [],
    fields: learnt,
    files: [{ name: 'about', path: 'about.md', fields: [own] }],
  };
  expect(toldFields(collection, 'about.md')).toEqual([own]);
  expect(toldFields(collection, 'other.md')).toBe(learnt);
  expect(toldFields(null, 'a.md')).toEqual([]);
});
