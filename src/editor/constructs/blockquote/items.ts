import { Quote } from 'lucide-react';
import { toggleBlockStyle } from '../../actions/block-style';
import type { InsertableBlock } from '../../insertable-block';

export const blockquoteItems: readonly InsertableBlock[] = [
  {
    name: 'quote',
    group: 'text',
    icon: Quote,
    words: ({ editor }) => editor.items.quote,
    shortcut: '>',
    insert: ({ editor }) => toggleBlockStyle(editor, 'quote'),
  },
];
