import type { Node as DocumentNode } from '@tiptap/pm/model';
import type { EditorView } from '@tiptap/pm/view';
import type { Box } from '../floating/place';
import { type BlockRange, isContainer, isItem, isList } from './block-range';

/** Where dragged blocks would go, and the line without thickness that shows it. */
export interface DropTarget {
  readonly at: number;
  readonly line: Box;
}

interface Shown extends BlockRange {
  readonly block: DocumentNode;
  readonly box: DOMRect;
}

/** How far right of an item's words a drop goes under the item, in pixels. */
const nesting = 28;
/** How much of a quote's edge is still outside of it. */
const edge = 6;

/** The block that a person points at: an item of a list, a block in a quote. Null where nothing is drawn. */
export function blockAtHeight(view: EditorView, height: number): BlockRange | null {
  let found = childAt(view, null, height);
  while (found && isContainer(found.block)) {
    const inner = childAt(view, found, height);
    const isItsLine = isItem(found.block) && inner?.from === found.from + 1;
    if (!inner || isItsLine) break;
    found = inner;
  }
  return found && { from: found.from, to: found.to };
}

/** The place between two blocks that is nearest to a point; null over the dragged blocks themselves. */
export function dropTarget(view: EditorView, point: { x: number; y: number }, moved: BlockRange): DropTarget | null {
  const movesItems = isList(view.state.doc.resolve(moved.from).parent);
  let parent: Shown | null = null;
  let found = childAt(view, null, point.y);
  while (found && isContainer(found.block) && !isWithin(found, moved)) {
    const isInside = !isQuoteLike(found.block) || (point.y > found.box.top + edge && point.y < found.box.bottom - edge);
    const inner: Shown | null = isInside ? childAt(view, found, point.y) : null;
    if (!inner) break;
    if (isItem(found.block) && inner.from === found.from + 1)
      return besideItem(view, found, inner, point, movesItems, moved);
    [parent, found] = [found, inner];
  }
  if (!found || isWithin(found, moved)) return null;
  const isBefore = point.y < (found.box.top + found.box.bottom) / 2;
  return valid({ at: isBefore ? found.from : found.to, line: lineAt(view, found, isBefore, parent) }, moved);
}

/** Above an item, or below its first line: then before what is under it, or, further right, as the first thing under it. */
function besideItem(
  view: EditorView,
  item: Shown,
  words: Shown,
  point: { x: number; y: number },
  movesItems: boolean,
  moved: BlockRange,
): DropTarget | null {
  const isBefore = point.y < (words.box.top + words.box.bottom) / 2;
  const height = isBefore ? item.box.top - 3 : words.box.bottom + 3;
  const line = { left: words.box.left, right: rightOf(view), top: height, bottom: height };
  if (isBefore) return valid({ at: item.from, line }, moved);
  const under = item.block.childCount > 1 ? item.block.child(1) : null;
  const goesUnder = movesItems && point.x > words.box.left + nesting;
  const inset = { ...line, left: line.left + nesting };
  if (under && isList(under) && movesItems) return valid({ at: words.to + 1, line: inset }, moved);
  if (under || goesUnder) return valid({ at: words.to, line: inset }, moved);
  return valid({ at: item.to, line }, moved);
}

function valid(target: DropTarget, { from, to }: BlockRange): DropTarget | null {
  return target.at >= from && target.at <= to ? null : target;
}

function isWithin({ from, to }: BlockRange, moved: BlockRange): boolean {
  return from >= moved.from && to <= moved.to;
}

function isQuoteLike(block: DocumentNode): boolean {
  return !isList(block) && !isItem(block);
}

function lineAt(view: EditorView, { box, from, to }: Shown, isBefore: boolean, parent: Shown | null): Box {
  const $at = view.state.doc.resolve(isBefore ? from : to);
  const neighbour = isBefore ? $at.nodeBefore : $at.nodeAfter;
  const other = neighbour && boxOf(view, isBefore ? from - neighbour.nodeSize : to);
  const own = isBefore ? box.top : box.bottom;
  const top = other ? (own + (isBefore ? other.bottom : other.top)) / 2 : own + (isBefore ? -4 : 4);
  return { left: parent ? box.left : view.dom.getBoundingClientRect().left, right: rightOf(view), top, bottom: top };
}

function rightOf(view: EditorView): number {
  return view.dom.getBoundingClientRect().right;
}

/** The child of a container (or of the post) that is at a height or nearest to it. Only what lies near is measured. */
function childAt(view: EditorView, parent: Shown | null, height: number): Shown | null {
  const container = parent?.block ?? view.state.doc;
  const starts: number[] = [];
  let next = parent ? parent.from + 1 : 0;
  for (const child of container.children) {
    starts.push(next);
    next += child.nodeSize;
  }
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    const box = boxOf(view, starts[middle] ?? 0);
    const after = boxOf(view, starts[middle + 1] ?? 0);
    if (box && after && height > (box.bottom + after.top) / 2) low = middle + 1;
    else high = middle;
  }
  const from = starts[low];
  const block = container.maybeChild(low);
  const box = from === undefined ? null : boxOf(view, from);
  return from === undefined || !block || !box ? null : { from, to: from + block.nodeSize, block, box };
}

function boxOf(view: EditorView, at: number): DOMRect | null {
  const element = view.nodeDOM(at);
  return element instanceof Element ? element.getBoundingClientRect() : null;
}
