import { HardBreak } from '@tiptap/extension-hard-break';
import type { Construct } from '../../construct';

export const hardBreak: Construct = {
  name: 'hard-break',
  extensions: [HardBreak],
  read: {
    break: (_node, { schema }) => schema.node('hardBreak'),
  },
  write: {
    hardBreak: () => ({ type: 'break' }),
  },
  examples: ['One  \ntwo\n', 'One\\\ntwo\n', '> One   \n> two **three\\\n> four**\n'],
};
