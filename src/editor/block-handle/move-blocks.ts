import { Fragment, type Node as DocumentNode, type ResolvedPos } from '@tiptap/pm/model';
import type { Transaction } from '@tiptap/pm/state';
import { type BlockRange, isItem, isList, nodesIn } from './block-range';

/**
 * Moves blocks to a place between two blocks, in the same container or in another: into a list they become items, out of it
 * they take a list along; a container that is left empty goes. Gives where they are now; null when they cannot go there.
 */
export function moveBlocks(transaction: Transaction, blocks: BlockRange, at: number): BlockRange | null {
  const { from, to } = blocks;
  const { doc } = transaction;
  if (at >= from && at <= to) return null;
  const [$from, $at] = [doc.resolve(from), doc.resolve(at)];
  const moved = Fragment.fromArray(fitted(nodesIn(doc, blocks), $from.parent, $at.parent));
  if (!$at.parent.canReplace($at.index(), $at.index(), moved)) return null;
  const left = withEmptied($from, blocks);
  if (at > left.from && at < left.to) return null;
  const isAhead = at <= left.from;
  const shift = isAhead ? moved.size : 0;
  transaction.insert(at, moved).delete(left.from + shift, left.to + shift);
  const start = isAhead ? at : at - (left.to - left.from);
  return { from: start, to: start + moved.size };
}

/** Where blocks go by one step: past their neighbour, or out of the quote (or callout) that they are first or last in. Null at the end. */
export function placeBeside(document: DocumentNode, { from, to }: BlockRange, direction: 'up' | 'down'): number | null {
  const [$from, $to] = [document.resolve(from), document.resolve(to)];
  const neighbour = direction === 'up' ? $from.nodeBefore : $to.nodeAfter;
  // The words of an item stay its first line.
  if (isItem($from.parent) && direction === 'up' && $from.index() <= 1) return null;
  if (neighbour) return direction === 'up' ? from - neighbour.nodeSize : to + neighbour.nodeSize;
  if ($from.depth === 0 || isList($from.parent) || isItem($from.parent)) return null;
  return direction === 'up' ? $from.before() : $from.after();
}

/** Blocks as another container holds them. */
function fitted(blocks: readonly DocumentNode[], source: DocumentNode, target: DocumentNode): readonly DocumentNode[] {
  const { listItem } = source.type.schema.nodes;
  if (isList(target)) return blocks.map((block) => (isItem(block) ? block : (listItem?.create(null, block) ?? block)));
  if (!isList(source)) return blocks;
  const attributes = { ...source.attrs, ...('start' in source.attrs && { start: 1 }) };
  return [source.type.create(attributes, Fragment.fromArray([...blocks]))];
}

/** The blocks, with the containers that they are all of. */
function withEmptied($from: ResolvedPos, blocks: BlockRange): BlockRange {
  let { from, to } = blocks;
  for (let depth = $from.depth; depth > 0; depth -= 1) {
    if ($from.start(depth) !== from || $from.end(depth) !== to) break;
    from = $from.before(depth);
    to = $from.after(depth);
  }
  return { from, to };
}
