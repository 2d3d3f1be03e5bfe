import { Fragment, type Node as DocumentNode } from '@tiptap/pm/model';
import { tablePlaces } from './table-places';

/** A table with one header row, the first, whose cells each take one place and are aligned as their column. */
export function settleTable(table: DocumentNode): DocumentNode {
  const sides = table.firstChild?.children.map(sideOf) ?? [];
  return table.children.every((row, index) => isSettled(row, index === 0, sides)) ? table : squareTable(table);
}

/** A table as such a rectangle: a cell that takes several places is followed by empty ones, and short rows are filled. */
export function squareTable(table: DocumentNode): DocumentNode {
  const { tableHeader, tableCell } = table.type.schema.nodes;
  const header: (string | null)[] = [];
  const side = (row: number, column: number, cell: DocumentNode | null) =>
    row === 0 ? (header[column] = cell ? sideOf(cell) : null) : (header[column] ?? null);
  const rows = tablePlaces(table).map((places, row) => {
    const type = row === 0 ? tableHeader : tableCell;
    const cells = places.map((cell, column) => type?.create({ align: side(row, column, cell) }, cell?.content));
    return table.child(row).copy(Fragment.fromArray(cells.filter((cell) => cell !== undefined)));
  });
  return table.copy(Fragment.fromArray(rows));
}

function isSettled(row: DocumentNode, isFirst: boolean, sides: readonly (string | null)[]): boolean {
  return row.children.every(
    ({ type, attrs }, column) =>
      type.name === (isFirst ? 'tableHeader' : 'tableCell') &&
      attrs.colspan === 1 &&
      attrs.rowspan === 1 &&
      (attrs.align ?? null) === (sides[column] ?? null),
  );
}

function sideOf({ attrs }: DocumentNode): string | null {
  return ['left', 'center', 'right'].includes(attrs.align) ? attrs.align : null;
}
