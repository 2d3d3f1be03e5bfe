import { toggleBlockStyle } from '../../../src/editor/actions/block-style';
import type { Block, EditKind } from '../attempt';
import { blankLine, gapBetween, isProse, lineEndingOf, replaced, sibling, withGaps } from '../blocks';
import { pick } from '../random';
import { itemGaps } from './item-gaps';
import { wordIn } from './words';

const isTop = ({ above }: Block) => above.length === 0;
const isParagraph = ({ node }: Block) => node.type.name === 'paragraph';

const split: EditKind = {
  name: 'split',
  exact: 'a blank line in place of the blank before the word; in a list, the marker of a new item',
  contained: 'nothing outside the paragraph; in a list, the item',
  make: (post, random) => {
    const word = wordIn(
      post,
      random,
      isParagraph,
      ({ block, from, marks }) =>
        from > 1 && marks.length === 0 && /\S \S/.test(block.node.textBetween(from - 2, from + 1, '', '￼')),
    );
    if (!word) return null;
    const { block, range } = word;
    post.live.select(block.at + 1 + word.from);
    post.live.press('Enter');
    const item = block.above.at(-1);
    const isItem = item?.node.type.name === 'listItem';
    const kept = post.text.slice(0, range.from);
    const behind = post.text.slice(range.from);
    const gaps = isItem ? itemGaps(post, item) : [blankLine(post, block)];
    const expected = [kept, kept.replace(/[ \t]+$/, ''), kept.replace(/[ \t]*\r?\n[ \t>]*$/, '')].flatMap((before) =>
      gaps.map((gap) => before + gap + behind),
    );
    return { isExact: (saved) => expected.includes(saved), within: withGaps(post, isItem ? item : block) };
  },
};

const join: EditKind = {
  name: 'join',
  exact: 'the gap between the two paragraphs is gone',
  contained:
    'nothing outside the two paragraphs and the gaps beside them; in a quote, which the second leaves, the quote',
  make: (post, random) => {
    const block = pick(
      post.blocks.filter(
        (found) => isParagraph(found) && isProse(found) && sibling(post, found, -1)?.node.type.name === 'paragraph',
      ),
      random,
    );
    const before = block && sibling(post, block, -1);
    if (!block || !before) return null;
    post.live.select(block.at + 1);
    post.live.press('Backspace');
    const expected = replaced(post.text, { from: before.range.to, to: block.range.from }, '');
    const quote = block.above.at(-1);
    const isQuoted = quote?.node.type.name === 'blockquote';
    return {
      isExact: (saved) => saved === expected,
      within: isQuoted ? withGaps(post, quote) : withGaps(post, block, 1),
    };
  },
};

const insertBlock: EditKind = {
  name: 'insert-block',
  exact: 'the new paragraph behind the block, a blank line between; one behind it where there was none',
  contained: 'nothing outside the block above and the gaps beside it',
  make: (post, random) => {
    const block = pick(
      post.blocks.filter((found) => isTop(found) && isProse(found)),
      random,
    );
    if (!block) return null;
    post.live.select(block.at + 1 + block.node.content.size);
    post.live.press('Enter');
    post.live.type('A new paragraph.');
    const ending = lineEndingOf(post.text);
    const text = `${ending}${ending}A new paragraph.`;
    const after = sibling(post, block, 1);
    const isApart = !after || /\n[ \t]*\r?\n/.test(gapBetween(post, block, after));
    const blanks = /^[ \t]*/.exec(post.text.slice(block.range.to))?.[0].length ?? 0;
    const expected = [0, blanks].map((by) => {
      const at = block.range.to + by;
      return replaced(post.text, { from: at, to: at }, isApart ? text : text + ending);
    });
    return { isExact: (saved) => expected.includes(saved), within: withGaps(post, block) };
  },
};

const toHeading: EditKind = {
  name: 'paragraph-to-heading',
  exact:
    'the marks of the heading before the words, of a closed one behind them too; or, where the file does so, the line under them',
  contained: 'nothing outside the paragraph and the gaps beside it',
  make: (post, random) => {
    const block = pick(
      post.blocks.filter((found) => isTop(found) && isParagraph(found)),
      random,
    );
    if (!block) return null;
    post.live.select(block.at + 1);
    toggleBlockStyle(post.live.editor, 'heading2');
    const source = post.text.slice(block.range.from, block.range.to).trimEnd();
    const line = '-'.repeat(source.length);
    const expected = [`## ${source}`, `## ${source} ##`, `${source}${lineEndingOf(post.text)}${line}`].map((heading) =>
      replaced(post.text, block.range, heading),
    );
    return { isExact: (saved) => expected.includes(saved), within: withGaps(post, block) };
  },
};

const headingLevel: EditKind = {
  name: 'heading-level',
  exact: 'the marks of the heading, or the signs of the line under it',
  contained: 'nothing outside the heading and the gaps beside it',
  make: (post, random) => {
    const block = pick(
      post.blocks.filter((found) => isTop(found) && found.node.type.name === 'heading'),
      random,
    );
    if (!block) return null;
    const level = block.node.attrs.level === 3 ? 4 : 3;
    post.live.select(block.at + 1);
    toggleBlockStyle(post.live.editor, `heading${level}`);
    const source = post.text.slice(block.range.from, block.range.to);
    const marks = '#'.repeat(level);
    const changed = source.startsWith('#')
      ? source.replace(/^#+/, marks).replace(/(\s)#+(\s*)$/, `$1${marks}$2`)
      : `${marks} ${source.replace(/\s*\n[=-]+\s*$/, '')}`;
    const expected = replaced(post.text, block.range, changed);
    return { isExact: (saved) => saved === expected, within: withGaps(post, block) };
  },
};

export const paragraphs: readonly EditKind[] = [split, join, insertBlock, toHeading, headingLevel];
