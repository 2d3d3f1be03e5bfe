import { Minus } from 'lucide-react';
import { insertBlock } from '../../insertion/insert-block';
import type { InsertableBlock } from '../../insertion/insertable-block';

export const ruleItems: readonly InsertableBlock[] = [
  {
    name: 'divider',
    group: 'text',
    icon: Minus,
    words: ({ editor }) => editor.items.divider,
    shortcut: '---',
    insert: ({ editor }) => insertBlock(editor, editor.schema.node('horizontalRule')),
  },
];
