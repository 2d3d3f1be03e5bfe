import { expect, test } from 'vitest';
import { schema } from '../schema';
import { startingDocument } from './starting-document';

const opened = schema.node('doc', null, [schema.node('paragraph', null, [schema.text('As it was.')])]);

test('a draft that can be read is shown', () => {
  const draft = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'As it is.' }] }] };
  expect(startingDocument(opened.toJSON(), draft)).toEqual(draft);
});

test.each([
  null,
  undefined,
  'words',
  { type: 'doc' },
  { type: 'doc', content: [{ type: 'text', text: 'loose' }] },
  { type: 'doc', content: [{ type: 'unheardOf' }] },
])('instead of %j the opened document is', (draft) => {
  expect(startingDocument(opened.toJSON(), draft)).toEqual(opened.toJSON());
});
