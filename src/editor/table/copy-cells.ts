import type { EditorState, Transaction } from '@tiptap/pm/state';
import { isInTable, selectedRect } from '@tiptap/pm/tables';
import { currentCell } from './current-cell';

/** Puts a copy of the row at the caret below it; of the header, a plain row. Null outside of tables. */
export function duplicateRow(state: EditorState): Transaction | null {
  const current = currentCell(state);
  const table = current && state.doc.nodeAt(current.table);
  const row = table?.maybeChild(current?.row ?? 0);
  const { tableCell } = state.schema.nodes;
  if (!current || !table || !row || !tableCell) return null;
  const above = table.children.slice(0, current.row + 1).reduce((size, { nodeSize }) => size + nodeSize, 0);
  const cells = row.children.map((cell) => tableCell.create(cell.attrs, cell.content));
  return state.tr.insert(current.table + 1 + above, row.type.create(row.attrs, cells));
}

/** Puts a copy of the column at the caret behind it. Null outside of tables. */
export function duplicateColumn(state: EditorState): Transaction | null {
  const current = currentCell(state);
  const table = current && state.doc.nodeAt(current.table);
  if (!current || !table) return null;
  const { tr } = state;
  table.forEach((row, offset) => {
    const cells = row.children.slice(0, current.column + 1);
    const cell = cells.at(-1);
    const behind = cells.reduce((size, { nodeSize }) => size + nodeSize, 0);
    if (cell) tr.insert(tr.mapping.map(current.table + 1 + offset + 1 + behind), cell);
  });
  return tr;
}

/** Empties the cells of the selected rows or columns, header included. Null outside of tables. */
export function clearCells(state: EditorState, of: 'row' | 'column'): Transaction | null {
  if (!isInTable(state)) return null;
  const { map, tableStart, table, ...rect } = selectedRect(state);
  const cells = of === 'row' ? { ...rect, left: 0, right: map.width } : { ...rect, top: 0, bottom: map.height };
  const { tr } = state;
  for (const offset of map.cellsInRect(cells).toReversed()) {
    const cell = table.nodeAt(offset);
    const inside = tableStart + offset + 1;
    if (cell) tr.delete(inside, inside + cell.content.size);
  }
  return tr;
}
