import type { Node as DocumentNode, ResolvedPos } from '@tiptap/pm/model';
import { NodeSelection, type Selection } from '@tiptap/pm/state';
import { BlockSelection } from './block-selection';

/** Blocks beside each other in one container: from before the first to after the last. */
export interface BlockRange {
  readonly from: number;
  readonly to: number;
}

/** Whether a node holds blocks that can be moved one by one; a table moves as a whole. */
export function isContainer({ type }: DocumentNode): boolean {
  return type.isBlock && !type.inlineContent && !type.isLeaf && !type.spec.tableRole;
}

export function isList({ type }: DocumentNode): boolean {
  return type.name === 'bulletList' || type.name === 'orderedList';
}

export function isItem({ type }: DocumentNode): boolean {
  return type.name === 'listItem';
}

/**
 * The blocks that two positions lie in, as a person sees blocks: an item of a list with all that is under it, a whole table,
 * else the smallest blocks that hold both. Null between blocks.
 */
function blocksBetween($from: ResolvedPos, $to: ResolvedPos = $from): BlockRange | null {
  let depth = $from.sharedDepth($to.pos);
  while (depth > 0 && (!isContainer($from.node(depth)) || isFirstInItem($from, depth))) depth -= 1;
  const from = $from.depth > depth ? $from.before(depth + 1) : $from.pos;
  const to = $to.depth > depth ? $to.after(depth + 1) : $to.pos;
  return from < to ? { from, to } : null;
}

/** The blocks of a selection; null where it is between blocks. */
export function blocksOf(selection: Selection): BlockRange | null {
  if (selection instanceof BlockSelection) return selection;
  if (
    selection instanceof NodeSelection &&
    selection.node.isBlock &&
    !isFirstInItem(selection.$from, selection.$from.depth)
  )
    return selection;
  return blocksBetween(selection.$from, selection.$to);
}

/** The blocks themselves. */
export function nodesIn(document: DocumentNode, { from, to }: BlockRange): readonly DocumentNode[] {
  const [$from, $to] = [document.resolve(from), document.resolve(to)];
  return $from.parent.children.slice($from.index(), $to.indexAfter());
}

/** The words of an item are the item's own line. */
function isFirstInItem($pos: ResolvedPos, depth: number): boolean {
  return isItem($pos.node(depth)) && $pos.index(depth) === 0;
}
