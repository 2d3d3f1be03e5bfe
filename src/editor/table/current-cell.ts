import type { Node as DocumentNode } from '@tiptap/pm/model';
import type { EditorState } from '@tiptap/pm/state';
import { CellSelection, isInTable, selectedRect, TableMap } from '@tiptap/pm/tables';

/** Where the caret is in a table. Rows and columns count from 0. */
export interface CurrentCell {
  /** Positions of the table and of the cell in the document. */
  readonly table: number;
  readonly cell: number;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The table cell at the caret; the first of several that are selected; null outside of tables. */
export function currentCell(state: EditorState): CurrentCell | null {
  if (!isInTable(state)) return null;
  const rect = selectedRect(state);
  const offset = rect.map.map[rect.top * rect.map.width + rect.left];
  if (offset === undefined) return null;
  const { tableStart, top: row, left: column, map } = rect;
  return { table: tableStart - 1, cell: tableStart + offset, row, column, rows: map.height, columns: map.width };
}

/** The positions of the cells of the selected columns, header included. */
export function cellsOfColumns(state: EditorState): number[] {
  if (!isInTable(state)) return [];
  const { left, right, map, tableStart } = selectedRect(state);
  const columns = state.selection instanceof CellSelection ? { left, right } : { left, right: left + 1 };
  return map
    .cellsInRect({ left: columns.left, right: columns.right, top: 0, bottom: map.height })
    .map((offset) => tableStart + offset);
}

/** The position inside a cell of the table that starts at a position. */
export function insideCell(doc: DocumentNode, table: number, row: number, column: number): number | null {
  const node = doc.nodeAt(table);
  if (node?.type.name !== 'table') return null;
  const map = TableMap.get(node);
  const offset = row < map.height && column < map.width ? map.map[row * map.width + column] : undefined;
  return offset === undefined ? null : table + 1 + offset + 1;
}
