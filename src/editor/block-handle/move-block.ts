import type { ResolvedPos } from '@tiptap/pm/model';
import { type EditorState, NodeSelection, TextSelection, type Transaction } from '@tiptap/pm/state';

/** The depth of what moves as one: the list item at a position, else the block of the post. */
export function movableDepth($from: ResolvedPos): number {
  for (let depth = $from.depth; depth > 0; depth -= 1) if ($from.node(depth).type.name === 'listItem') return depth;
  return Math.min(1, $from.depth);
}

/** Swaps the block (or list item) at the selection with its neighbour; null when it is the first or the last. */
export function moveBlock({ tr, selection }: EditorState, direction: 'up' | 'down'): Transaction | null {
  const { $from, from, to } = selection;
  const isTop = selection instanceof NodeSelection && $from.depth === 0;
  const start = isTop ? from : $from.before(movableDepth($from));
  const end = start + (tr.doc.nodeAt(start)?.nodeSize ?? 0);
  const shift = swapBlock(tr, start, direction);
  if (shift === null) return null;
  const moved =
    selection instanceof NodeSelection
      ? NodeSelection.create(tr.doc, from + shift)
      : TextSelection.between(tr.doc.resolve(from + shift), tr.doc.resolve(Math.min(to, end) + shift));
  return tr.setSelection(moved).scrollIntoView();
}

/** Swaps the block that starts at a position with the one before or after it. Gives by how much it moved, or null. */
export function swapBlock(transaction: Transaction, start: number, direction: 'up' | 'down'): number | null {
  const { doc } = transaction;
  const block = doc.nodeAt(start);
  const neighbour =
    direction === 'up' ? doc.resolve(start).nodeBefore : doc.resolve(start + (block?.nodeSize ?? 0)).nodeAfter;
  if (!block || !neighbour) return null;
  const shift = direction === 'up' ? -neighbour.nodeSize : neighbour.nodeSize;
  transaction.delete(start, start + block.nodeSize).insert(start + shift, block);
  return shift;
}
