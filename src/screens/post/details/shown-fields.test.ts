import { expect, test } from 'vitest';
import { readPostFile } from '../../../content/read-post-file';
import type { FieldSpec } from '../../../site/field-spec';
import { shownFields } from './shown-fields';

const usual: readonly FieldSpec[] = [
  { name: 'tags', kind: 'tags', required: false },
  { name: 'date', kind: 'date', required: true },
  { name: 'summary', kind: 'long-text', required: true, demanded: true },
  { name: 'mood', kind: 'text', required: false },
  { name: 'id', kind: 'hidden', required: false },
];
const shown = (head: string) => shownFields(readPostFile(`---\n${head}---\n`).frontmatter, usual);

test('details stand in groups, each in the order of the site, and unknown ones behind those that they follow', () => {
  const { groups, missing } = shown('title: T\nid: x1\nmood: calm\nodd: 1\ndate: 2026-11-14\nslug: t\n');
  expect(groups.map(({ name, fields }) => [name, ...fields.map(({ spec }) => spec.name)])).toEqual([
    ['publishing', 'date', 'slug'],
    ['other', 'summary', 'mood', 'odd'],
    ['hidden', 'id'],
  ]);
  expect(missing.map(({ spec }) => spec.name)).toEqual(['tags']);
});

test('a value that its usual kind cannot hold gets the kind that can, and a locked one is shown as it is', () => {
  const kinds = (head: string) => shown(head).groups.flatMap(({ fields }) => fields.map(({ field }) => field.kind));
  expect(kinds('mood: 7\nsummary: x\n')).toEqual(['long-text', 'number']);
  expect(kinds('mood: !custom x\nsummary: x\n')).toEqual(['long-text', 'raw']);
});
