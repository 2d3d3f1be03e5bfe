import type { Editor } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';
import { addColumn, addRow, selectedRect } from '@tiptap/pm/tables';
import { currentCell, insideCell } from './current-cell';

/** Adds a row or a column at the end of the table at the caret and puts the caret into it. */
export function addAtEnd(editor: Editor, what: 'row' | 'column'): void {
  const current = currentCell(editor.state);
  if (!current) return;
  const rect = selectedRect(editor.state);
  const { tr } = editor.state;
  editor.view.dispatch(what === 'row' ? addRow(tr, rect, rect.map.height) : addColumn(tr, rect, rect.map.width));
  const [row, column] = what === 'row' ? [current.rows, 0] : [0, current.columns];
  const inside = insideCell(editor.state.doc, current.table, row, column);
  if (inside !== null)
    editor.view.dispatch(editor.state.tr.setSelection(TextSelection.create(editor.state.doc, inside)));
  editor.view.focus();
}
