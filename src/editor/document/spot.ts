import type { Node as DocumentNode } from '@tiptap/pm/model';
import { perNode } from './per-node';

/**
 * A place in a document, told so that it is found again in another that says the same: as the count of blocks with words
 * before it, and of letters before it in its own. Blanks and empty paragraphs do not count, since Markdown has no words for them.
 */
export interface Spot {
  readonly block: number;
  readonly letters: number;
  /** It is right before a letter, not right behind the one before. */
  readonly isBefore: boolean;
}

/** A block that holds words, or something that is no text. */
export interface SpotBlock {
  readonly node: DocumentNode;
  /** The position before it. */
  readonly at: number;
}

/** The blocks that spots are counted by. */
export const spotBlocks = perNode((document): readonly SpotBlock[] => {
  const blocks: SpotBlock[] = [];
  document.descendants((node, at) => {
    const counts = node.isTextblock ? blanksOf(node).includes(false) : node.isBlock && (node.isAtom || node.isLeaf);
    if (counts) blocks.push({ node, at });
    return !node.isTextblock && !node.isAtom;
  });
  return blocks;
});

/** The spot of a position. */
export function spotOf(document: DocumentNode, position: number): Spot {
  const blocks = spotBlocks(document);
  const index = blocks.findIndex(({ node, at }) => position < at + node.nodeSize);
  const found = blocks[index];
  if (!found) return { block: Math.max(0, blocks.length - 1), letters: Infinity, isBefore: false };
  return { block: index, ...spotIn(found.node, position - found.at - 1) };
}

/** The position of a spot; the nearest there is when the document says something else. */
export function positionOf(document: DocumentNode, spot: Spot): number {
  const blocks = spotBlocks(document);
  const found = blocks[Math.min(spot.block, blocks.length - 1)];
  if (!found) return Math.min(1, document.content.size);
  if (!found.node.isTextblock) return found.at;
  return found.at + 1 + indexIn(found.node, spot);
}

/** A place among the letters of a block. */
export function spotIn(block: DocumentNode, index: number): Omit<Spot, 'block'> {
  const blanks = blanksOf(block);
  const letters = blanks.slice(0, Math.max(0, index)).filter((isBlank) => !isBlank).length;
  return { letters, isBefore: blanks[Math.max(0, index)] === false };
}

/** Where such a place is among all characters of a block. */
export function indexIn(block: DocumentNode, { letters, isBefore }: Omit<Spot, 'block'>): number {
  const blanks = blanksOf(block);
  let [index, count] = [0, 0];
  while (index < blanks.length && count < letters) if (!blanks[index++]) count += 1;
  const next = isBefore ? blanks.indexOf(false, index) : -1;
  return next < 0 ? index : next;
}

/** Of each character (or atom) of a text block, whether it shows nothing. */
const blanksOf = perNode((block): readonly boolean[] =>
  block.children.flatMap((node) =>
    node.text === undefined
      ? Array<boolean>(node.nodeSize).fill(node.type.name === 'hardBreak')
      : Array.from({ length: node.text.length }, (_, index) => /\s/.test(node.text?.charAt(index) ?? '')),
  ),
);
