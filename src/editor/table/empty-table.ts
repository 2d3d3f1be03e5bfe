import type { Node as DocumentNode, Schema } from '@tiptap/pm/model';

/** A table of empty cells with a header row. */
export function emptyTable(schema: Schema, rows: number, columns: number): DocumentNode {
  const row = (cell: string) =>
    schema.node(
      'tableRow',
      null,
      Array.from({ length: columns }, () => schema.node(cell)),
    );
  const body = Array.from({ length: rows - 1 }, () => row('tableCell'));
  return schema.node('table', null, [row('tableHeader'), ...body]);
}
