import { Node } from '@tiptap/core';
import type { Construct } from '../../construct';

/** `[^label]` */
const FootnoteReference = Node.create({
  name: 'footnoteReference',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () => ({ label: { default: '', rendered: false } }),
  parseHTML: () => [{ tag: 'sup[data-footnote]', getAttrs: (element) => ({ label: element.dataset.footnote ?? '' }) }],
  renderHTML: ({ node }) => ['sup', { 'data-footnote': node.attrs.label }, node.attrs.label],
});

/** `[^label]: The note.` */
const FootnoteDefinition = Node.create({
  name: 'footnoteDefinition',
  group: 'block',
  content: 'block+',
  defining: true,
  addAttributes: () => ({ label: { default: '', rendered: false } }),
  parseHTML: () => [
    { tag: 'aside[data-footnote]', getAttrs: (element) => ({ label: element.dataset.footnote ?? '' }) },
  ],
  renderHTML: ({ node }) => ['aside', { 'data-footnote': node.attrs.label }, 0],
});

export const footnote: Construct = {
  name: 'footnote',
  extensions: [FootnoteReference, FootnoteDefinition],
  read: {
    footnoteReference: (node, { schema }) => schema.node('footnoteReference', { label: node.label ?? node.identifier }),
    footnoteDefinition: (node, { schema, blocks }) =>
      schema.node('footnoteDefinition', { label: node.label ?? node.identifier }, blocks(node)),
  },
  write: {
    footnoteReference: ({ attrs }) => ({ type: 'footnoteReference', identifier: attrs.label, label: attrs.label }),
    footnoteDefinition: (node, { blocks }) => ({
      type: 'footnoteDefinition',
      identifier: node.attrs.label,
      label: node.attrs.label,
      children: blocks(node),
    }),
  },
  examples: [
    'Text[^1] and more.[^note]\n\n[^1]: One.\n\n[^note]: Two,\n    continued.\n\n    A second paragraph.\n',
    'Text[^a].\n\n[^a]:\n    Starts on the next line.\n',
  ],
};
