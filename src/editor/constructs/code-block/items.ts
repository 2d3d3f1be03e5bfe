import { SquareCode } from 'lucide-react';
import { toggleBlockStyle } from '../../actions/block-style';
import type { InsertableBlock } from '../../insertion/insertable-block';

export const codeBlockItems: readonly InsertableBlock[] = [
  {
    name: 'codeBlock',
    group: 'text',
    icon: SquareCode,
    words: ({ editor }) => editor.items.codeBlock,
    shortcut: '```',
    insert: ({ editor }) => toggleBlockStyle(editor, 'codeBlock'),
  },
];
