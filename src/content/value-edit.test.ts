import { describe, expect, test } from 'vitest';
import { readPostFile } from './read-post-file';
import { editBelow, editedValue, makeEdit, type ValueEdit, withEdit } from './value-edit';

const source = `---
title: Tides
author:
  name: "Mara" # as she signs
  links:
    - url: https://a.example
    # the old one
    - url: https://b.example
---
`;
const frontmatter = readPostFile(source).frontmatter;
const links = ['author', 'links'];
const made = (...edits: readonly ValueEdit[]) =>
  edits.reduce<readonly ValueEdit[]>(withEdit, []).reduce((at, edit) => at && makeEdit(at, edit), frontmatter)?.source;

const plain = source.slice(4, -4);

describe('an edit of a value inside another', () => {
  test('changes its own line', () => {
    expect(made({ kind: 'set', path: ['author', 'name'], value: 'Ana' })).toBe(plain.replace('"Mara"', '"Ana"'));
    expect(made({ kind: 'set', path: [...links, 1, 'url'], value: 'https://c.example' })).toBe(
      plain.replace('b.example', 'c.example'),
    );
  });

  test('moves an item with its comment, and what is typed afterwards goes with it', () => {
    expect(
      made(
        { kind: 'move', path: [...links, 1], to: 0 },
        { kind: 'set', path: [...links, 0, 'url'], value: 'https://c.example' },
      ),
    ).toBe(
      plain.replace(
        '    - url: https://a.example\n    # the old one\n    - url: https://b.example',
        '    # the old one\n    - url: https://c.example\n    - url: https://a.example',
      ),
    );
  });

  test.each<[string, ValueEdit[]]>([
    [
      'typed back',
      [
        { kind: 'set', path: ['author', 'name'], value: 'Mara!' },
        { kind: 'set', path: ['author', 'name'], value: 'Mara' },
      ],
    ],
    [
      'moved there and back',
      [
        { kind: 'move', path: [...links, 0], to: 1 },
        { kind: 'move', path: [...links, 1], to: 0 },
      ],
    ],
    [
      'added, written and removed',
      [
        { kind: 'insert', path: [...links, 2], value: { url: '' } },
        { kind: 'set', path: [...links, 2, 'url'], value: 'https://c.example' },
        { kind: 'remove', path: [...links, 2] },
      ],
    ],
  ])('leaves no trace when it is %s', (_name, edits) => expect(made(...edits)).toBe(plain));

  test('begins a list where there is nothing yet', () => {
    const { frontmatter: empty } = readPostFile('---\na: 1\nlinks:\n---\n');
    const edit: ValueEdit = { kind: 'insert', path: ['links', 0], value: 'x' };
    expect(empty && makeEdit(empty, edit)?.values['links']).toEqual(['x']);
    expect(editedValue(null, editBelow(0, { kind: 'insert', path: [], value: 'x' }))).toEqual(['x']);
  });
});

test('an edit of a copy says what the splice will hold', () => {
  const value = { name: 'Mara', links: ['a', 'b'] };
  expect(editedValue(value, { kind: 'set', path: ['name'], value: 'Ana' })).toEqual({ ...value, name: 'Ana' });
  expect(editedValue(value, { kind: 'insert', path: ['links', 1], value: 'x' })).toEqual({
    ...value,
    links: ['a', 'x', 'b'],
  });
  expect(editedValue(value, { kind: 'remove', path: ['links', 0] })).toEqual({ ...value, links: ['b'] });
  expect(editedValue(value, { kind: 'move', path: ['links', 0], to: 1 })).toEqual({ ...value, links: ['b', 'a'] });
  expect(editedValue(value, { kind: 'remove', path: ['none', 0] })).toBeUndefined();
});
