import { expect, test } from 'vitest';
import type { Choices } from '../../with-choices';
import { galley } from './galley';
import { spliceGalleyConfig } from './splice-galley-config';

const text = `# Ours, since 2024
collections:
  - folder: ./posts/ # the blog
    kind: posts
    unheard-of: { a: 1 }
    label: "Journal"

    fields:
      # first what people see
      - name: title
        kind: text
      - { name: mood, kind: choice, choices: [calm, wild] }
  # kept for the archive
  - label: Old things
    folder: archive
address: https://tide.example # the new one
`;
const said = (source: string): Choices => {
  const read = galley.read(new Map([['galley.yml', source]]));
  if (!read) throw new Error('nothing was read');
  return read;
};
const choices = said(text);
const first = choices.collections[0];
const second = choices.collections[1];
if (!first || !second) throw new Error('two collections are there');
const splice = (wanted: Partial<Choices>) => spliceGalleyConfig(text, choices, { ...choices, ...wanted });

test('what is not changed is not touched', () => {
  expect(splice({})).toBe(text);
});

test('a value in its place, in its quotes, and a new key among the others', () => {
  expect(splice({ collections: [{ ...first, name: 'Log', label: 'Log' }, second] })).toBe(
    text.replace('Journal', 'Log'),
  );
  expect(splice({ collections: [first, { ...second, hidden: true }] })).toBe(
    text.replace('    folder: archive\n', '    folder: archive\n    hidden: true\n'),
  );
  expect(splice({ siteUrl: 'https://ebb.example' })).toBe(text.replace('tide.', 'ebb.'));
  expect(splice({ generator: 'hugo' })).toBe(`${text}generator: hugo\n`);
});

test('a field changes and the others stay as they are written', () => {
  const [title, mood] = first.fields ?? [];
  if (!title || !mood) throw new Error('two fields are there');
  const fields = [{ ...title, required: true }, mood];
  expect(splice({ collections: [{ ...first, fields }, second] })).toBe(
    text.replace('        kind: text\n', '        kind: text\n        required: true\n'),
  );
  const only = splice({ collections: [{ ...first, fields: [title] }, second] });
  expect(only).toBe(text.replace('      - { name: mood, kind: choice, choices: [calm, wild] }\n', ''));
});

test('another main collection comes first, with its comments', () => {
  const made = splice({ collections: [second, first] });
  expect(made).toContain('# Ours, since 2024\n');
  expect(made).toContain('  # kept for the archive\n  - label: Old things\n    folder: archive\n');
  expect(made).toContain('./posts/ # the blog\n');
  expect(said(made ?? '').collections.map(({ folder }) => folder)).toEqual(['archive', 'posts']);
});

test('a new collection, and one that is gone', () => {
  const fresh = { name: 'notes', folder: 'notes', paths: [], kind: 'posts' as const, origin: 'config' as const };
  const more = splice({ collections: [first, second, fresh] });
  expect(more).toContain('    unheard-of: { a: 1 }\n');
  expect(said(more ?? '').collections.map(({ folder }) => folder)).toEqual(['posts', 'archive', 'notes']);
  const fewer = splice({ collections: [first] });
  expect(fewer).toContain('    unheard-of: { a: 1 }\n');
  expect(said(fewer ?? '').collections.map(({ folder }) => folder)).toEqual(['posts']);
});

test('a file of comments alone gets its first words below them', () => {
  const wanted: Choices = { collections: [], media: [], languages: [], siteUrl: 'https://tide.example' };
  expect(spliceGalleyConfig('# Nothing yet\n', { collections: [], media: [], languages: [] }, wanted)).toBe(
    '# Nothing yet\naddress: https://tide.example\n',
  );
});

test('a file that cannot be read is not touched', () => {
  expect(spliceGalleyConfig('collections: [', { collections: [], media: [], languages: [] }, choices)).toBeNull();
});
