import { Megaphone, Quote } from 'lucide-react';
import { toggleBlockStyle } from '../../actions/block-style';
import { insertCallout } from '../../callout/insert-callout';
import type { InsertableBlock } from '../../insertion/insertable-block';

export const blockquoteItems: readonly InsertableBlock[] = [
  {
    name: 'quote',
    group: 'text',
    icon: Quote,
    words: ({ editor }) => editor.items.quote,
    shortcut: '>',
    insert: ({ editor }) => toggleBlockStyle(editor, 'quote'),
  },
  {
    name: 'callout',
    group: 'text',
    icon: Megaphone,
    words: ({ constructs }) => constructs.callout,
    insert: insertCallout,
  },
];
