import { Heading2, Heading3 } from 'lucide-react';
import { toggleBlockStyle } from '../../actions/block-style';
import type { InsertableBlock } from '../../insertion/insertable-block';

export const headingItems: readonly InsertableBlock[] = [
  {
    name: 'heading',
    group: 'text',
    icon: Heading2,
    words: ({ editor }) => editor.items.heading,
    shortcut: '##',
    insert: ({ editor }) => toggleBlockStyle(editor, 'heading2'),
  },
  {
    name: 'subheading',
    group: 'text',
    icon: Heading3,
    words: ({ editor }) => editor.items.subheading,
    shortcut: '###',
    insert: ({ editor }) => toggleBlockStyle(editor, 'heading3'),
  },
];
