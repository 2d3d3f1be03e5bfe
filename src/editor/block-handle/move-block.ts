import { type EditorState, NodeSelection, TextSelection, type Selection, type Transaction } from '@tiptap/pm/state';
import { blocksOf } from './block-range';
import { BlockSelection } from './block-selection';
import { moveBlocks, placeBeside } from './move-blocks';

/** Moves the selected blocks (or items of a list) past their neighbour; null when they are the first or the last. The selection goes along. */
export function moveBlock({ tr, selection }: EditorState, direction: 'up' | 'down'): Transaction | null {
  const blocks = blocksOf(selection);
  const at = blocks && placeBeside(tr.doc, blocks, direction);
  const moved = blocks && at !== null && moveBlocks(tr, blocks, at);
  return moved ? tr.setSelection(shifted(selection, tr, moved.from - blocks.from)).scrollIntoView() : null;
}

function shifted(selection: Selection, { doc }: Transaction, shift: number): Selection {
  const [anchor, head] = [selection.anchor + shift, selection.head + shift];
  if (selection instanceof NodeSelection) return NodeSelection.create(doc, anchor);
  const blocks = selection instanceof BlockSelection ? BlockSelection.between(doc, anchor, head) : null;
  return blocks ?? TextSelection.between(doc.resolve(anchor), doc.resolve(head));
}

/** Swaps the node (a block, a table's row) that starts at a position with the one before or after it. Gives by how much it moved, or null. */
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
