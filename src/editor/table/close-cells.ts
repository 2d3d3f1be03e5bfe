import type { Fragment, Node as DocumentNode } from '@tiptap/pm/model';
import { Slice } from '@tiptap/pm/model';

/** Words copied over several cells as whole cells: into a table only whole cells can be pasted. */
export function closeCells({ content, openStart, openEnd }: Slice): Slice {
  return new Slice(
    content,
    Math.min(openStart, depthOfCell(content, (nodes) => nodes.firstChild) ?? openStart),
    Math.min(openEnd, depthOfCell(content, (nodes) => nodes.lastChild) ?? openEnd),
  );
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
