import { Blockquote } from '@tiptap/extension-blockquote';
import type { Construct } from '../../construct';

export const blockquote: Construct = {
  name: 'blockquote',
  extensions: [Blockquote],
  read: {
    blockquote: (node, { schema, blocks }) => schema.node('blockquote', null, blocks(node)),
  },
  write: {
    blockquote: (node, { blocks }) => ({ type: 'blockquote', children: blocks(node) }),
  },
  examples: [
    '> One line\n> and another.\n',
    '> Lazy\ncontinuation\n',
    '>No space\n>\n>> Nested\n',
    '>\n',
    '> - a list\n>\n> ```\n> code\n> ```\n',
  ],
};
