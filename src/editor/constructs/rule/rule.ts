import { HorizontalRule } from '@tiptap/extension-horizontal-rule';
import type { Construct } from '../../construct';

export const rule: Construct = {
  name: 'rule',
  extensions: [HorizontalRule],
  read: {
    thematicBreak: (_node, { schema }) => schema.node('horizontalRule'),
  },
  write: {
    horizontalRule: () => ({ type: 'thematicBreak' }),
  },
  examples: ['Above\n\n---\n\nBelow\n', '* * *\n', '___________\n'],
};
