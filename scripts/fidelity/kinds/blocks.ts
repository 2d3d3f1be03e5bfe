import {
  duplicateBlocks,
  moveSelected,
  removeBlocks,
  selectBlocks,
} from '../../../src/editor/block-handle/block-commands';
import { mateOf } from '../../../src/editor/site-blocks/mate-of';
import type { Block, EditedPost, EditKind, Range } from '../attempt';
import { lineEndingOf, replaced, sibling, withGaps } from '../blocks';
import { pick, type Random } from '../random';

const deleteBlock: EditKind = {
  name: 'delete-block',
  exact: 'the block and the gap on one side of it are gone',
  contained:
    'nothing outside the block, the gaps beside it, and the lists and indented code beside it that would run together',
  make: (post, random) => {
    const block = top(post, random);
    // With one tag of a pair the other goes, too.
    if (!block || mateOf(post.live.document, block.at) !== null) return null;
    removeBlocks(post.live.editor, placeOf(block));
    const gaps = withGaps(post, block);
    const expected = [
      replaced(post.text, { from: gaps.from, to: block.range.to }, ''),
      replaced(post.text, { from: gaps.from, to: lineEnd(post, block) }, ''),
      replaced(post.text, { from: block.range.from, to: gaps.to }, ''),
      // What the text still refers to stays.
      post.text,
    ];
    return { isExact: (saved) => expected.includes(saved), within: withJoined(post, block, gaps) };
  },
};

const moveBlock: EditKind = {
  name: 'move-block',
  exact: 'two blocks have changed places, the gap between them has stayed',
  contained:
    'nothing outside the two blocks, the gaps beside them, and the lists and indented code beside them that would run together',
  make: (post, random) => {
    const block = pick(
      post.blocks.filter((found) => found.above.length === 0 && sibling(post, found, 1)),
      random,
    );
    const next = block && sibling(post, block, 1);
    if (!block || !next) return null;
    const isDown = random() < 0.5;
    selectBlocks(post.live.editor, placeOf(isDown ? block : next));
    moveSelected(post.live.editor, isDown ? 'down' : 'up');
    const [first, gap, second] = [
      source(post, block),
      post.text.slice(block.range.to, next.range.from),
      source(post, next),
    ];
    const expected = replaced(post.text, { from: block.range.from, to: next.range.to }, second + gap + first);
    const gaps = withGaps(post, block, 0, 1);
    const within = withJoined(post, next, withJoined(post, block, gaps));
    return { isExact: (saved) => saved === expected, within };
  },
};

const duplicate: EditKind = {
  name: 'duplicate-block',
  exact: 'the text of the block once more behind it, with a blank line or the gap on one side between',
  contained:
    'nothing outside the block, the gaps beside it, and the lists and indented code beside it that would run together',
  make: (post, random) => {
    const block = top(post, random);
    if (!block) return null;
    duplicateBlocks(post.live.editor, placeOf(block));
    const gaps = withGaps(post, block);
    const ending = lineEndingOf(post.text);
    const between = [
      ending + ending,
      post.text.slice(gaps.from, block.range.from),
      post.text.slice(block.range.to, gaps.to),
    ];
    const expected = between.flatMap((gap) =>
      ['', ending].map((blank) => {
        const text = gap + source(post, block) + blank;
        return replaced(post.text, { from: block.range.to, to: block.range.to }, text);
      }),
    );
    return { isExact: (saved) => expected.includes(saved), within: withJoined(post, block, gaps) };
  },
};

export const blocks: readonly EditKind[] = [deleteBlock, moveBlock, duplicate];

function top({ blocks: all }: EditedPost, random: Random): Block | undefined {
  return pick(
    all.filter(({ above }) => above.length === 0),
    random,
  );
}

/** Where a block is in the document. */
function placeOf({ at, node }: Block): Range {
  return { from: at, to: at + node.nodeSize };
}

function source({ text }: EditedPost, { range }: Block): string {
  return text.slice(range.from, range.to);
}

function lineEnd({ text }: EditedPost, { range }: Block): number {
  return range.to + (/^[ \t]*/.exec(text.slice(range.to))?.[0].length ?? 0);
}

/** A stretch with what would run together beside it, and the gaps: two lists of a kind that become neighbours are one list, two indented codes one code. */
export function withJoined(post: EditedPost, block: Block, { from, to }: Range): Range {
  const beside = [-2, -1, 1, 2].flatMap((by) => sibling(post, block, by) ?? []);
  const ranges = beside.filter((other) => runsOn(post, other)).map((other) => withGaps(post, other));
  return {
    from: Math.min(from, ...ranges.map((range) => range.from)),
    to: Math.max(to, ...ranges.map((range) => range.to)),
  };
}

function runsOn({ text }: EditedPost, { node, range }: Block): boolean {
  const { name } = node.type;
  return (
    name === 'bulletList' ||
    name === 'orderedList' ||
    (name === 'codeBlock' && !/^(?:```|~~~)/.test(text.slice(range.from)))
  );
}
