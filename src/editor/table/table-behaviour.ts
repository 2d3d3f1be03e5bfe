import { Extension } from '@tiptap/core';
import { Plugin, TextSelection } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { addAtEnd } from './add-at-end';
import { closeCells } from './close-cells';
import { currentCell, insideCell } from './current-cell';

/** Keys inside tables, where a cell is one line: Enter goes to the cell below, Mod+Enter to the text after the table. */
export const tableBehaviour = Extension.create({
  name: 'tableBehaviour',
  priority: 1050,
  addKeyboardShortcuts() {
    const { editor } = this;
    return {
      Enter: () => {
        const current = currentCell(editor.state);
        if (!current) return false;
        const below = insideCell(editor.state, current.table, current.row + 1, current.column);
        if (below === null) addAtEnd(editor, 'row');
        else
          editor.view.dispatch(
            editor.state.tr.setSelection(TextSelection.create(editor.state.doc, below)).scrollIntoView(),
          );
        return true;
      },
      'Shift-Enter': () => currentCell(editor.state) !== null,
      'Mod-Enter': () => {
        const current = currentCell(editor.state);
        const table = current && editor.state.doc.nodeAt(current.table);
        if (!current || !table) return false;
        const after = current.table + table.nodeSize;
        const { tr, doc, schema } = editor.state;
        if (!doc.resolve(after).nodeAfter?.isTextblock) tr.insert(after, schema.node('paragraph'));
        editor.view.dispatch(tr.setSelection(TextSelection.create(tr.doc, after + 1)).scrollIntoView());
        return true;
      },
    };
  },
  addProseMirrorPlugins: () => [
    new Plugin({
      props: {
        transformPasted: (pasted, view) => (currentCell(view.state) ? closeCells(pasted) : pasted),
        decorations: (state) => {
          const cell = state.selection instanceof TextSelection ? currentCell(state)?.cell : undefined;
          const node = cell === undefined ? null : state.doc.nodeAt(cell);
          if (cell === undefined || !node) return null;
          return DecorationSet.create(state.doc, [Decoration.node(cell, cell + node.nodeSize, { class: 'cell-here' })]);
        },
      },
    }),
  ],
});
