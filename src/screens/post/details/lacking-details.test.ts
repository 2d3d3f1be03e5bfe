import { expect, test } from 'vitest';
import { readPostFile } from '../../../content/read-post-file';
import type { FieldSpec } from '../../../site/field-spec';
import { lackingDetails } from './lacking-details';

const specs: readonly FieldSpec[] = [
  { name: 'title', kind: 'text', required: true, demanded: true },
  { name: 'date', kind: 'date', required: true },
  { name: 'summary', kind: 'long-text', required: true, demanded: true, label: 'Teaser' },
  { name: 'tags', kind: 'tags', required: true },
  { name: 'draft', kind: 'boolean', required: true },
  { name: 'mood', kind: 'text', required: false },
];
const post = (head: string) => `---\ntitle: Tides\n${head}---\nMud.\n`;
const lacking = (now: string, base: string) => lackingDetails(readPostFile(post(now)).frontmatter, specs, base);

test('what other posts have is told, and what a configuration demands bars the way of a new post', () => {
  expect(lacking('tags: []\nsummary: ""\n', '')).toEqual([
    { label: 'Date', isBarred: false },
    { label: 'Teaser', isBarred: true },
    { label: 'Tags', isBarred: false },
  ]);
  expect(lacking('date: 2026-11-14\nsummary: x\ntags: [a]\n', '')).toEqual([]);
});

test('an old post that never had it can be published all the same; one that had it cannot', () => {
  const now = 'date: 2026-11-14\ntags: [a]\nsummary:\n';
  expect(lacking(now, post(''))).toEqual([{ label: 'Teaser', isBarred: false }]);
  expect(lacking(now, post('summary: x\n'))).toEqual([{ label: 'Teaser', isBarred: true }]);
});

test('details that cannot be read lack nothing', () => {
  expect(lackingDetails(readPostFile('---\na: [\n---\n').frontmatter, specs, '')).toEqual([]);
});
