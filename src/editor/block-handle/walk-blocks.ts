import type { Node as DocumentNode } from '@tiptap/pm/model';
import { type BlockRange, isContainer, isItem } from './block-range';
import { BlockSelection } from './block-selection';

/** The block above or below, as one reads: into lists and quotes, and out of them. */
export function blockBeside(document: DocumentNode, { from, to }: BlockRange, direction: 1 | -1): BlockRange | null {
  const $edge = document.resolve(direction < 0 ? from : to);
  const neighbour = direction < 0 ? $edge.nodeBefore : $edge.nodeAfter;
  if (!neighbour) return $edge.depth === 0 ? null : blocksBeyond(document, $edge.depth, $edge.pos, direction);
  const start = direction < 0 ? from - neighbour.nodeSize : to;
  return edgeBlock(document, { from: start, to: start + neighbour.nodeSize }, direction);
}

function blocksBeyond(document: DocumentNode, depth: number, at: number, direction: 1 | -1): BlockRange | null {
  const $at = document.resolve(at);
  const around = { from: $at.before(depth), to: $at.after(depth) };
  // Above the first block of an item is the item itself.
  if (direction < 0 && isItem($at.node(depth))) return around;
  return blockBeside(document, around, direction);
}

/** Of a list or a quote, the first or the last that is in it. */
function edgeBlock(document: DocumentNode, range: BlockRange, direction: 1 | -1): BlockRange {
  const block = document.nodeAt(range.from);
  if (!block || !isContainer(block) || (direction > 0 && isItem(block))) return range;
  if (isItem(block) && block.childCount === 1) return range;
  const [start, end] = [range.from + 1, range.to - 1];
  const child = direction > 0 ? block.firstChild : block.lastChild;
  const size = child?.nodeSize ?? 0;
  return edgeBlock(
    document,
    direction > 0 ? { from: start, to: start + size } : { from: end - size, to: end },
    direction,
  );
}

/** The quote, the item or the list that blocks are in; null at the top. */
export function outerBlock(document: DocumentNode, { from }: BlockRange): BlockRange | null {
  const $from = document.resolve(from);
  return $from.depth === 0 ? null : { from: $from.before(), to: $from.after() };
}

/** The first block in a quote or a list, or under an item; null when there is none. */
export function innerBlock(document: DocumentNode, { from }: BlockRange): BlockRange | null {
  const block = document.nodeAt(from);
  const index = block && isItem(block) ? 1 : 0;
  if (!block || !isContainer(block) || block.childCount <= index) return null;
  const start = from + 1 + (index === 1 ? (block.firstChild?.nodeSize ?? 0) : 0);
  return { from: start, to: start + block.child(index).nodeSize };
}

/** The selection with one more block at the end that moves, or with one less; null when there is none. */
export function extended(document: DocumentNode, selection: BlockSelection, direction: 1 | -1): BlockSelection | null {
  const { anchor, head } = selection;
  const next = beyond(document, head, direction);
  if (next === null) return null;
  if (next !== anchor) return BlockSelection.between(document, anchor, next);
  // One block was left: it stays, and what lies on its other side is taken.
  const other = beyond(document, anchor, direction);
  return other === null ? null : BlockSelection.between(document, head, other);
}

function beyond(document: DocumentNode, at: number, direction: 1 | -1): number | null {
  const $at = document.resolve(at);
  const neighbour = direction > 0 ? $at.nodeAfter : $at.nodeBefore;
  return neighbour && at + direction * neighbour.nodeSize;
}
