import { Superscript } from 'lucide-react';
import { insertFootnote } from '../../footnote/footnotes';
import type { InsertableBlock } from '../../insertion/insertable-block';

export const footnoteItems: readonly InsertableBlock[] = [
  {
    name: 'footnote',
    group: 'notes',
    icon: Superscript,
    words: ({ editor }) => editor.items.footnote,
    isInline: true,
    insert: ({ editor }) => insertFootnote(editor),
  },
];
