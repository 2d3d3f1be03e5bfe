import type { Editor } from '@tiptap/core';
import type { Command, EditorState, Transaction } from '@tiptap/pm/state';
import {
  addColumnAfter,
  addColumnBefore,
  addRowAfter,
  addRowBefore,
  deleteColumn,
  deleteRow,
  deleteTable,
  TableMap,
} from '@tiptap/pm/tables';
import {
  ArrowDown,
  ArrowDownToLine,
  ArrowLeft,
  ArrowLeftToLine,
  ArrowRight,
  ArrowRightToLine,
  ArrowUp,
  ArrowUpToLine,
  Copy,
  Eraser,
  type LucideIcon,
  TextAlignCenter,
  TextAlignEnd,
  TextAlignStart,
  Trash2,
} from 'lucide-react';
import type { DeskMessages } from '../../i18n/desk-text';
import { clearCells, duplicateColumn, duplicateRow } from './copy-cells';
import { cellsOfColumns, currentCell, insideCell } from './current-cell';
import { moveColumn, moveKeys, moveRow } from './move-cells';

type TableWords = DeskMessages['editor']['table'];

/** Something that is done to the row, column or table at the caret. */
export interface TableAction {
  readonly name: { [Key in keyof TableWords]: TableWords[Key] extends string ? Key : never }[keyof TableWords];
  readonly icon: LucideIcon;
  /** The shortcut, in ProseMirror's notation. */
  readonly keys?: string;
  readonly danger?: true;
  readonly isOff?: (editor: Editor) => boolean;
  readonly run: (editor: Editor) => void;
}

const by = (command: Command) => (editor: Editor) => {
  command(editor.state, editor.view.dispatch);
  editor.view.focus();
};
type Change = (state: EditorState) => Transaction | null;
/** A change as a command. */
const command =
  (change: Change): Command =>
  (state, dispatch) => {
    const changed = change(state);
    if (changed) dispatch?.(changed);
    return changed !== null;
  };
const cannot = (change: Change) => (editor: Editor) => change(editor.state) === null;
const toLeft: Change = (state) => moveColumn(state, 'left');
const toRight: Change = (state) => moveColumn(state, 'right');
const up: Change = (state) => moveRow(state, 'up');
const down: Change = (state) => moveRow(state, 'down');
const hasOneColumn = (editor: Editor) => currentCell(editor.state)?.columns === 1;
const isHeader = (editor: Editor) => currentCell(editor.state)?.row === 0;

export const columnActions: readonly TableAction[] = [
  { name: 'columnBefore', icon: ArrowLeftToLine, run: by(addColumnBefore) },
  { name: 'columnAfter', icon: ArrowRightToLine, run: by(addColumnAfter) },
  { name: 'columnLeft', icon: ArrowLeft, keys: moveKeys.left, isOff: cannot(toLeft), run: by(command(toLeft)) },
  { name: 'columnRight', icon: ArrowRight, keys: moveKeys.right, isOff: cannot(toRight), run: by(command(toRight)) },
  { name: 'columnDuplicate', icon: Copy, run: by(command(duplicateColumn)) },
  { name: 'alignLeft', icon: TextAlignStart, run: align(null) },
  { name: 'alignCenter', icon: TextAlignCenter, run: align('center') },
  { name: 'alignRight', icon: TextAlignEnd, run: align('right') },
  { name: 'columnClear', icon: Eraser, run: by(command((state) => clearCells(state, 'column'))) },
  { name: 'columnDelete', icon: Trash2, danger: true, isOff: hasOneColumn, run: staying(deleteColumn) },
];

/** A Markdown table has one header row, the first: nothing goes above it, and it cannot be deleted. */
export const rowActions: readonly TableAction[] = [
  { name: 'rowBefore', icon: ArrowUpToLine, isOff: isHeader, run: by(addRowBefore) },
  { name: 'rowAfter', icon: ArrowDownToLine, run: by(addRowAfter) },
  { name: 'rowUp', icon: ArrowUp, keys: moveKeys.up, isOff: cannot(up), run: by(command(up)) },
  { name: 'rowDown', icon: ArrowDown, keys: moveKeys.down, isOff: cannot(down), run: by(command(down)) },
  { name: 'rowDuplicate', icon: Copy, run: by(command(duplicateRow)) },
  { name: 'rowClear', icon: Eraser, run: by(command((state) => clearCells(state, 'row'))) },
  { name: 'rowDelete', icon: Trash2, danger: true, isOff: isHeader, run: staying(deleteRow) },
];

export const deleteTableAction: TableAction = { name: 'delete', icon: Trash2, danger: true, run: by(deleteTable) };

/** After the last row or column is gone, the caret is in the one before it. */
function staying(command: Command) {
  return (editor: Editor) => {
    const before = currentCell(editor.state);
    by(command)(editor);
    const left = before && editor.state.doc.nodeAt(before.table);
    if (!before || left?.type.name !== 'table') return;
    const { width, height } = TableMap.get(left);
    const inside = insideCell(
      editor.state.doc,
      before.table,
      Math.min(before.row, height - 1),
      Math.min(before.column, width - 1),
    );
    if (inside !== null) editor.commands.setTextSelection(inside);
  };
}

function align(side: 'center' | 'right' | null) {
  return (editor: Editor) => {
    const { state, view } = editor;
    const transaction = state.tr;
    for (const cell of cellsOfColumns(state)) transaction.setNodeAttribute(cell, 'align', side);
    view.dispatch(transaction);
    view.focus();
  };
}
