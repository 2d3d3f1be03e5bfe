import {
  Table as TiptapTable,
  TableCell as TiptapTableCell,
  TableHeader as TiptapTableHeader,
  TableRow,
} from '@tiptap/extension-table';
import type { Table as MarkdownTable, TableRow as MarkdownRow } from 'mdast';
import type { Construct, ReadContext } from '../../construct';

/** The browser's own layout; column widths are not part of Markdown. */
const Table = TiptapTable.extend({
  addNodeView: () => null,
  renderHTML: ({ HTMLAttributes }) => ['table', HTMLAttributes, ['tbody', 0]],
});

/** Markdown cells hold one line of inline content. */
const TableCell = TiptapTableCell.extend({
  content: 'inline*',
  parseHTML: () => [{ tag: 'td' }],
});

const TableHeader = TiptapTableHeader.extend({
  content: 'inline*',
  parseHTML: () => [{ tag: 'th' }],
});

export const table: Construct = {
  name: 'table',
  extensions: [Table, TableRow, TableHeader, TableCell],
  read: {
    table: (node, context) => context.schema.node('table', null, rows(node, context)),
  },
  write: {
    table: (node, { blocks }) => {
      const align: MarkdownTable['align'] = [];
      node.firstChild?.forEach((cell) => align.push(cell.attrs.align ?? null));
      return { type: 'table', align, children: blocks(node) };
    },
    tableRow: (node, { blocks }) => ({ type: 'tableRow', children: blocks(node) }),
    tableHeader: (node, { phrasing }) => ({ type: 'tableCell', children: phrasing(node) }),
    tableCell: (node, { phrasing }) => ({ type: 'tableCell', children: phrasing(node) }),
  },
  examples: [
    '| a | b |\n| - | - |\n| 1 | 2 |\n',
    'a|b\n:-|-:\n`x\\|y`|**bold**\n',
    '| Left | Middle | Right |\n|:-----|:------:|------:|\n| a    |   b    |     c |\n|      |        |       |\n',
    '| short | rows |\n|---|---|\n| one |\n| one | two | three |\n',
  ],
};

/** Past this, a table's short rows are left as they are. */
const mostCells = 20_000;

/** Rows of unequal length are filled with empty cells, because a table in the editor is a rectangle. */
function rows(node: MarkdownTable, context: ReadContext) {
  const widest = Math.max(...node.children.map((row) => row.children.length));
  const width = widest * node.children.length > mostCells ? 0 : widest;
  return node.children.map((row, index) =>
    context.place(row, context.schema.node('tableRow', null, cells(row, index === 0, node, width, context))),
  );
}

function cells(
  row: MarkdownRow,
  isHeader: boolean,
  { align }: MarkdownTable,
  width: number,
  { schema, textBlock }: ReadContext,
) {
  const name = isHeader ? 'tableHeader' : 'tableCell';
  const attributes = (column: number) => ({ align: align?.[column] ?? null });
  const written = row.children.map((cell, column) => textBlock(name, cell, attributes(column)));
  const missing = Array.from({ length: Math.max(0, width - written.length) }, (_, index) =>
    schema.node(name, attributes(written.length + index)),
  );
  return [...written, ...missing];
}
