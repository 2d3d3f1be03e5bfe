import { type AnyExtension, Extension } from '@tiptap/core';
import { closeHistory, isHistoryTransaction } from '@tiptap/pm/history';
import type { Transaction } from '@tiptap/pm/state';
import { StarterKit } from '@tiptap/starter-kit';
import { keptSelection } from './kept-selection';

/** The starter kit without its nodes and marks: what a post is made of are the constructs. */
const withoutContent = StarterKit.configure({
  blockquote: false,
  bold: false,
  bulletList: false,
  code: false,
  codeBlock: false,
  document: false,
  hardBreak: false,
  heading: false,
  horizontalRule: false,
  italic: false,
  link: false,
  listItem: false,
  listKeymap: false,
  orderedList: false,
  paragraph: false,
  strike: false,
  text: false,
  trailingNode: false,
  underline: false,
  undoRedo: { depth: 500 },
  dropcursor: { color: false, width: 2, class: 'drop-cursor' },
});

/** Tiptap makes one paragraph of a post that was selected as a whole and is empty then; undoing gives back what there was. */
const exactUndo = Extension.create({
  name: 'exactUndo',
  priority: 1100,
  // With nothing to redo, the key is looked up without Shift where Caps Lock is on: it would undo.
  addKeyboardShortcuts: () => ({
    'Mod-Shift-z': ({ editor }) => {
      editor.commands.redo();
      return true;
    },
  }),
  dispatchTransaction({ transaction, next }) {
    next(isHistoryTransaction(transaction) ? transaction.setMeta('preventClearDocument', true) : transaction);
  },
});

/** What is pasted, dropped or cut is one step to be undone, however quickly one wrote before it and after. */
const wholeSteps = Extension.create({
  name: 'wholeSteps',
  addStorage: () => ({ wasWhole: false }),
  dispatchTransaction({ transaction, next }) {
    const isLater = transaction.getMeta('appendedTransaction') !== undefined;
    if (!transaction.docChanged || isLater || isHistoryTransaction(transaction)) return next(transaction);
    const isWhole = wholeEvents.has(transaction.getMeta('uiEvent'));
    const step: Transaction = isWhole || this.storage.wasWhole ? closeHistory(transaction) : transaction;
    this.storage.wasWhole = isWhole;
    next(step);
  },
});

const wholeEvents = new Set<unknown>(['paste', 'drop', 'cut']);

/** What the text needs that is no part of a post: history, cursors between blocks, a selection that stays while a toolbar has the focus. */
export const historyAndCursors: readonly AnyExtension[] = [withoutContent, exactUndo, wholeSteps, keptSelection];
