import { Extension } from '@tiptap/core';
import { Plugin, TextSelection } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { closeCells } from './close-cells';
import { currentCell } from './current-cell';
import { tableKeys } from './table-keys';

/** Tables as one writes in them: their keys, what is pasted into them, and the cell at the caret. */
export const tableBehaviour = Extension.create({
  name: 'tableBehaviour',
  // Before the keys that move whole blocks.
  priority: 1120,
  addKeyboardShortcuts() {
    return tableKeys(this.editor);
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
