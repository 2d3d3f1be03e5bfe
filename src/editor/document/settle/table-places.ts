import type { Node as DocumentNode } from '@tiptap/pm/model';

/**
 * A table's cells by their places, row by row: a cell stands at the first free place of its row, and null where none begins,
 * because another reaches there or the row is short. Every row is as wide as the widest.
 */
export function tablePlaces(table: DocumentNode): (DocumentNode | null)[][] {
  const taken = table.children.map((): true[] => []);
  const places = table.children.map((row, index) => {
    const cells: DocumentNode[] = [];
    let column = 0;
    for (const cell of row.children) {
      while (taken[index]?.[column]) column++;
      cells[column] = cell;
      for (const below of taken.slice(index, index + cell.attrs.rowspan))
        for (let across = 0; across < cell.attrs.colspan; across++) below[column + across] = true;
    }
    return cells;
  });
  const width = Math.max(...taken.map((row) => row.length));
  return places.map((cells) => Array.from({ length: width }, (_place, column) => cells[column] ?? null));
}
