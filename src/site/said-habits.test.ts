import { expect, test } from 'vitest';
import { saidHabits } from './said-habits';
import type { Collection, Habits } from './site';

const collection: Collection = { name: 'posts', folder: 'posts', paths: [] };
const habits: Habits = {
  format: 'yaml',
  extension: '.md',
  pattern: 'slug.md',
  fields: [
    { name: 'title', kind: 'text', required: true },
    { name: 'tags', kind: 'tags', required: false, choices: ['sea'] },
    { name: 'layout', kind: 'hidden', required: true, usual: 'post' },
    { name: 'old', kind: 'text', required: false },
  ],
  model: '---\ntitle: A\n---\n',
};

test('habits stay where nothing is said', () => {
  expect(saidHabits(habits, collection)).toEqual(habits);
});

test('file names and format are as said; a model of another format is none', () => {
  expect(saidHabits(habits, { ...collection, pattern: 'YYYY/slug' }).pattern).toBe('YYYY/slug.md');
  expect(saidHabits(habits, { ...collection, pattern: 'slug.markdown' }).extension).toBe('.markdown');
  const toml = saidHabits(habits, { ...collection, format: 'toml' });
  expect(toml).toMatchObject({ format: 'toml' });
  expect(toml.model).toBeUndefined();
});

test('fields stand as said, keep what was learnt of them, and the ones every post must have stay', () => {
  const fields = [
    { name: 'tags', kind: 'tags', required: true, label: 'Topics' },
    { name: 'title', kind: 'text', required: true },
    { name: 'mood', kind: 'choice', required: false, choices: ['calm'] },
  ];
  expect(saidHabits(habits, { ...collection, fields }).fields).toEqual([
    { name: 'tags', kind: 'tags', required: true, label: 'Topics', choices: ['sea'] },
    { name: 'title', kind: 'text', required: true },
    { name: 'mood', kind: 'choice', required: false, choices: ['calm'] },
    { name: 'layout', kind: 'hidden', required: true, usual: 'post' },
  ]);
});
