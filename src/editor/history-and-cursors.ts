import type { AnyExtension } from '@tiptap/core';
import { Dropcursor, Gapcursor, UndoRedo } from '@tiptap/extensions';
import { keptSelection } from './kept-selection';

/** What the text needs that is no part of a post: history, cursors between blocks, a selection that stays while a toolbar has the focus. */
export const historyAndCursors: readonly AnyExtension[] = [
  UndoRedo.configure({ depth: 500 }),
  Gapcursor,
  Dropcursor.configure({ color: false, width: 2, class: 'drop-cursor' }),
  keptSelection,
];
