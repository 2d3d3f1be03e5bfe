import { Fragment, type Node as DocumentNode, Slice } from '@tiptap/pm/model';
import { squareTable } from '../document/settle/settle-table';

/**
 * Cells as they can be pasted into a table: words copied over several cells as whole cells, each in one place of a
 * rectangle.
 */
export function closeCells(pasted: Slice): Slice {
  const content = squareCells(pasted.content);
  return new Slice(
    content,
    Math.min(pasted.openStart, depthOfCell(content, (nodes) => nodes.firstChild) ?? pasted.openStart),
    Math.min(pasted.openEnd, depthOfCell(content, (nodes) => nodes.lastChild) ?? pasted.openEnd),
  );
}

function squareCells(content: Fragment): Fragment {
  const { firstChild } = content;
  const { table } = firstChild?.type.schema.nodes ?? {};
  if (firstChild?.type.spec.tableRole === 'row' && table) return square(table.create(null, content)).content;
  return Fragment.fromArray(
    content.content.map((node) => {
      if (node.isLeaf || node.isTextblock) return node;
      return node.type === table ? square(node) : node.copy(squareCells(node.content));
    }),
  );
}

function square(table: DocumentNode): DocumentNode {
  const width = table.firstChild?.childCount ?? 0;
  const isSquare = table.children.every(
    ({ children, childCount }) =>
      childCount === width && children.every(({ attrs }) => attrs.colspan === 1 && attrs.rowspan === 1),
  );
  return isSquare ? table : squareTable(table);
}

/** How many nodes lie around the cell at one end; null when there is none. */
function depthOfCell(content: Fragment, atEnd: (nodes: Fragment) => DocumentNode | null): number | null {
  let depth = 0;
  for (let node = atEnd(content); node; node = atEnd(node.content)) {
    if (String(node.type.spec.tableRole).endsWith('cell')) return depth;
    depth++;
  }
  return null;
}
