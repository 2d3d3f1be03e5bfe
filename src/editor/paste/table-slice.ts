import { type Schema, Slice } from '@tiptap/pm/model';

/** Rows of plain cells as a table whose first row is its head. */
export function tableSlice(rows: readonly (readonly string[])[], schema: Schema): Slice {
  const lines = (cell: string) =>
    cell
      .trim()
      .split('\n')
      .flatMap((line, index) => [
        ...(index > 0 ? [schema.node('hardBreak')] : []),
        ...(line.trim() ? [schema.text(line.trim())] : []),
      ]);
  const table = schema.node(
    'table',
    null,
    rows.map((row, index) =>
      schema.node(
        'tableRow',
        null,
        row.map((cell) => schema.node(index === 0 ? 'tableHeader' : 'tableCell', null, lines(cell))),
      ),
    ),
  );
  return new Slice(schema.node('doc', null, [table]).content, 0, 0);
}
