import type { OpenBody } from './open';
import { indexIn, type Spot, spotBlocks, spotIn } from './spot';

/** The offset in a body's text of a spot in its document. */
export function offsetOf({ document, places, text }: OpenBody, spot: Spot): number {
  const blocks = spotBlocks(document);
  const { node } = blocks[Math.min(spot.block, blocks.length - 1)] ?? {};
  const place = node && places.get(node);
  if (!node || !place) return blocks.length === 0 ? text.length : 0;
  if (!node.isTextblock || !place.characters) return place.from;
  const index = indexIn(node, spot);
  const { from, to } = place.characters;
  const start = from[index];
  if (start !== undefined && start >= 0) return start;
  const before = to.slice(0, index).findLast((offset) => offset >= 0);
  return before ?? place.from;
}

/** The spot in a body's document of an offset in its text: of the letter there, or of the next one. */
export function spotAt({ document, places, text }: OpenBody, offset: number): Spot {
  const blocks = spotBlocks(document).map(({ node }) => ({ node, place: places.get(node) }));
  const next = blocks.findIndex(({ place }) => place !== undefined && place.to >= offset);
  const found = blocks[next];
  const isHere =
    found?.place !== undefined && (found.place.from <= offset || !text.slice(offset, found.place.from).includes('\n'));
  const index = isHere ? next : next < 0 ? blocks.length - 1 : Math.max(0, next - 1);
  const { node, place } = blocks[index] ?? {};
  if (!node || !place?.characters || !node.isTextblock)
    return { block: Math.max(0, index), letters: 0, isBefore: true };
  const { to } = place.characters;
  const at = to.findIndex((end) => end > offset);
  return { block: index, ...spotIn(node, at < 0 ? to.length : at) };
}
