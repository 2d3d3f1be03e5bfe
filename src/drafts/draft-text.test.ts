import { expect, test } from 'vitest';
import type { Draft, DraftBody } from './draft';
import { draftText, firstWords } from './draft-text';

const draft = (body: DraftBody, more: Partial<Draft> = {}): Draft => ({
  key: { host: 'h', account: 'a', repository: 'o/n', branch: 'main', path: 'p.md' },
  isNew: true,
  baseText: '',
  baseBlob: null,
  baseCommit: 'c',
  frontmatter: null,
  body,
  images: [],
  title: 'Tide',
  revision: 0,
  changedAt: 0,
  intent: null,
  ...more,
});

const paragraph = (...texts: string[]) => ({
  type: 'paragraph',
  content: texts.map((text) => ({ type: 'text', text })),
});
const rich = (...content: unknown[]): DraftBody => ({ kind: 'rich', document: { type: 'doc', content } });

test('a source draft is its file', () => {
  const frontmatter = { open: '---\n', source: 'title: Tide\n', close: '---\n' };
  expect(draftText(draft({ kind: 'source', text: 'Words.\n' }, { frontmatter }))).toBe(
    '---\ntitle: Tide\n---\nWords.\n',
  );
});

test('of a rich draft every word is there, a line per paragraph, list items and raw blocks too', () => {
  const list = {
    type: 'bulletList',
    content: [
      { type: 'listItem', content: [paragraph('one')] },
      { type: 'listItem', content: [paragraph('two')] },
    ],
  };
  const body = rich(paragraph('Twice ', 'a day'), list, { type: 'rawBlock', attrs: { raw: '{{< map >}}' } });
  expect(draftText(draft(body))).toBe('Tide\n\nTwice a day\n\none\n\ntwo\n\n{{< map >}}');
});

test('whatever is kept as a document, it does not fail', () => {
  for (const document of [null, 'x', 7, {}, { content: 'x' }, { content: [null, { content: [3] }] }]) {
    expect(draftText(draft({ kind: 'rich', document }))).toMatch(/^Tide\n\n/);
  }
});

test('an untitled draft is known by its first words', () => {
  expect(firstWords(draft(rich(paragraph(''), paragraph('It began with a kettle and nobody home'))))).toBe(
    'It began with a kettle and nobody…',
  );
  expect(firstWords(draft({ kind: 'source', text: 'Short one' }))).toBe('Short one');
  expect(firstWords(draft(rich()))).toBe('');
});
