import { Paragraph } from '@tiptap/extension-paragraph';
import type { Construct } from '../../construct';

export const paragraph: Construct = {
  name: 'paragraph',
  extensions: [Paragraph],
  read: {
    paragraph: (node, { textBlock }) => textBlock('paragraph', node),
  },
  write: {
    paragraph: (node, { phrasing }) => ({ type: 'paragraph', children: phrasing(node) }),
  },
  examples: [
    'A plain paragraph.\n',
    'A soft line\nbreak in the middle,\n   and an indented one.\n',
    'Escapes: \\*not emphasis\\*, 1\\. and AT&amp;T &copy; &#33;\n',
    'No final line ending',
  ],
};
