import { expect, test } from 'vitest';
import type { Collection } from './site';
import type { FieldSpec } from './field-spec';
import { toldFields, toldFile, withToldFields } from './told-fields';

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

const title: FieldSpec = { name: 'title', kind: 'text', required: true, languages: 'each' };
const date: FieldSpec = { name: 'date', kind: 'date', required: true };
const translated = (layout: 'suffix' | 'folder-inside' | 'one-file'): Collection => ({
  name: 'posts',
  folder: 'posts',
  paths: [],
  fields: [title, date],
  body: { name: 'body', kind: 'markdown', required: false },
  languages: { layout, languages: ['en', 'de'] },
});

test('a post in another language has the fields that are translated', () => {
  expect(toldFields(translated('suffix'), 'posts/a.md')).toEqual([title, date]);
  expect(toldFields(translated('suffix'), 'posts/a.de.md')).toEqual([title]);
  expect(toldFields(translated('folder-inside'), 'posts/en/a.md')).toEqual([title, date]);
  expect(toldFields(translated('folder-inside'), 'posts/de/a.md')).toEqual([title]);
});

test('a file of all languages has a group for each', () => {
  const body = { name: 'body', kind: 'markdown', required: false };
  expect(toldFields(translated('one-file'), 'posts/a.md')).toEqual([
    { name: 'en', kind: 'object', label: 'English', required: true, fields: [title, date, body] },
    { name: 'de', kind: 'object', label: 'German', required: false, fields: [title, body] },
  ]);
});

test('fields of which no configuration says the language are those of every language', () => {
  const plain = { ...translated('suffix'), fields: [date] };
  expect(toldFields(plain, 'posts/a.de.md')).toEqual([date]);
});

test('a file by any of its paths', () => {
  const file = { name: 'about', label: 'About us', path: 'about.en.md', fields: [], paths: { de: 'about.de.md' } };
  const collection: Collection = { name: 'pages', folder: '', paths: [], files: [file] };
  expect(toldFile(collection, 'about.de.md')).toBe(file);
  expect(toldFile(collection, 'other.md')).toBeNull();
});
