import type { Node as DocumentNode } from '@tiptap/pm/model';
import type { OpenBody } from '../../src/editor/document/open';
import type { Block, EditedPost, Range } from './attempt';

/** Every block that lies in the file, in order. */
export function blocksOf({ document, places }: OpenBody): Block[] {
  const found: Block[] = [];
  visit(document, 0, []);
  return found;

  function visit(parent: DocumentNode, start: number, above: readonly Block[]) {
    parent.forEach((node, offset, index) => {
      const place = places.get(node);
      if (!place || !node.isBlock) return;
      const block = { node, at: start + offset, parent, index, range: { from: place.from, to: place.to }, above };
      found.push(block);
      if (!node.isTextblock) visit(node, block.at + 1, [...above, block]);
    });
  }
}

/** Whether people write sentences in it: no code. */
export function isProse({ node }: Block): boolean {
  return node.isTextblock && !node.type.spec.code;
}

/** The block before or after one in the same container. */
export function sibling({ blocks }: EditedPost, { parent, index }: Block, by: number): Block | undefined {
  return blocks.find((other) => other.parent === parent && other.index === index + by);
}

/** A block with the gaps beside it: from the end of the one before to the start of the one after. */
export function withGaps(post: EditedPost, block: Block, before = 0, after = 0): Range {
  const container = block.above.at(-1)?.range ?? { from: 0, to: post.text.length };
  const [left, right] = [sibling(post, block, -1 - before), sibling(post, block, 1 + after)];
  return {
    from: left?.range.to ?? (block.above.length > 0 ? container.from : 0),
    to: right?.range.from ?? (block.above.length > 0 ? lineEnd(post.text, container.to) : post.text.length),
  };
}

/** The source of the gap between two neighbours. */
export function gapBetween({ text }: EditedPost, before: Block, after: Block): string {
  return text.slice(before.range.to, after.range.from);
}

/** The line that an offset is in, without its ending. */
export function lineAt(text: string, offset: number): Range {
  return { from: text.lastIndexOf('\n', offset - 1) + 1, to: lineEnd(text, offset) };
}

function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end === -1 ? text.length : text[end - 1] === '\r' && end > offset ? end - 1 : end;
}

/** What the containers put before the later lines of a block that starts at an offset: `> `, an indent. */
export function linePrefix(text: string, offset: number): string {
  return text.slice(lineAt(text, offset).from, offset).replaceAll(/[^\s>]/g, ' ');
}

/** An empty line and the start of the next, for a block that goes on behind it. */
export function blankLine({ text }: EditedPost, { range }: Block): string {
  const [ending, prefix] = [lineEndingOf(text), linePrefix(text, range.from)];
  return ending + prefix.trimEnd() + ending + prefix;
}

/** The line ending that a text uses most. */
export function lineEndingOf(text: string): string {
  const all = text.split('\n').length - 1;
  return text.split('\r\n').length - 1 > all / 2 ? '\r\n' : '\n';
}

/** A text with one stretch replaced. */
export function replaced(text: string, { from, to }: Range, by: string): string {
  return text.slice(0, from) + by + text.slice(to);
}

/** Where the characters of a text block between two offsets of its content lie in the file; null when that is not known. */
export function sourceRange({ opened }: EditedPost, { node }: Block, from: number, to: number): Range | null {
  const characters = opened.places.get(node)?.characters;
  const [start, end] = [characters?.from[from] ?? -1, to > from ? (characters?.to[to - 1] ?? -1) : -1];
  return start < 0 || end < 0 ? null : { from: start, to: end };
}
