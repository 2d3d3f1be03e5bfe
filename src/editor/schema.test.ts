import { expect, test } from 'vitest';
import { schema } from './schema';

test('the schema has the names that the editor, drafts and views rely on', () => {
  expect(Object.keys(schema.nodes).toSorted()).toEqual([
    'blockquote',
    'bulletList',
    'codeBlock',
    'doc',
    'footnoteDefinition',
    'footnoteReference',
    'hardBreak',
    'heading',
    'horizontalRule',
    'image',
    'listItem',
    'orderedList',
    'paragraph',
    'rawBlock',
    'rawInline',
    'table',
    'tableCell',
    'tableHeader',
    'tableRow',
    'text',
  ]);
});

test('links lie outside emphasis, and code inside everything', () => {
  expect(Object.keys(schema.marks)).toEqual(['link', 'linkReference', 'autolink', 'bold', 'italic', 'strike', 'code']);
});

test('a new line is a paragraph', () => {
  for (const name of ['doc', 'blockquote', 'listItem', 'footnoteDefinition']) {
    expect(schema.nodes[name]?.contentMatch.defaultType?.name).toBe('paragraph');
  }
});

test('code combines with links and emphasis', () => {
  const marks = ['link', 'bold', 'code'].map((name) => schema.mark(name, { href: '/a' }));
  const text = schema.text('a', marks);
  expect(() => schema.node('paragraph', null, [text]).check()).not.toThrow();
  expect(text.marks).toHaveLength(3);
});
