import { List, ListChecks, ListOrdered } from 'lucide-react';
import { toggleBlockStyle } from '../../actions/block-style';
import type { InsertableBlock } from '../../insertion/insertable-block';

export const listItems: readonly InsertableBlock[] = [
  {
    name: 'bulletList',
    group: 'text',
    icon: List,
    words: ({ editor }) => editor.items.bulletList,
    shortcut: '-',
    insert: ({ editor }) => toggleBlockStyle(editor, 'bulletList'),
  },
  {
    name: 'orderedList',
    group: 'text',
    icon: ListOrdered,
    words: ({ editor }) => editor.items.orderedList,
    shortcut: '1.',
    insert: ({ editor }) => toggleBlockStyle(editor, 'orderedList'),
  },
  {
    name: 'checklist',
    group: 'text',
    icon: ListChecks,
    words: ({ editor }) => editor.items.checklist,
    shortcut: '[ ]',
    insert: ({ editor }) => toggleBlockStyle(editor, 'checklist'),
  },
];
