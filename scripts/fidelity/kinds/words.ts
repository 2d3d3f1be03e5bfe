import type { Block, EditedPost, EditKind, Range } from '../attempt';
import { isProse, replaced, sourceRange } from '../blocks';
import { pick, type Random } from '../random';
import type { Mark } from '@tiptap/pm/model';

/** A word of a text block: offsets of the block's content, its place in the file, the marks it has. */
export interface Word {
  readonly block: Block;
  readonly from: number;
  readonly to: number;
  readonly range: Range;
  readonly marks: readonly Mark[];
}

const typed = 'changed';

/** A word typed over another, in each kind of text block. */
export const words: readonly EditKind[] = [
  kind('word-paragraph', ({ node, above }) => node.type.name === 'paragraph' && above.length === 0),
  kind('word-nested', ({ node, above }) => node.type.name === 'paragraph' && above.length > 0),
  kind('word-heading', ({ node }) => node.type.name === 'heading'),
  kind('word-cell', ({ node }) => node.type.name === 'tableCell' || node.type.name === 'tableHeader'),
];

function kind(name: string, isOne: (block: Block) => boolean): EditKind {
  return {
    name,
    exact: 'the bytes of the word and no others; the label of a shortcut reference is kept behind it: [new][label]',
    contained: 'nothing outside the text block',
    make: (post, random) => {
      const word = wordIn(post, random, isOne);
      if (!word) return null;
      post.live.select(word.block.at + 1 + word.from, word.block.at + 1 + word.to);
      post.live.type(typed);
      const expected = replaced(post.text, word.range, typed);
      return {
        isExact: (saved) => saved === expected || saved === withLabel(expected, word),
        within: word.block.range,
      };
    },
  };
}

/** A word of three letters or more that stands in the file letter by letter; without its last letter where what is typed over that stands behind a link. */
export function wordIn(
  post: EditedPost,
  random: Random,
  isBlock: (block: Block) => boolean,
  isWord: (word: Word) => boolean = () => true,
): Word | null {
  const block = pick(
    post.blocks.filter((found) => isProse(found) && /\p{L}{3}/u.test(found.node.textContent) && isBlock(found)),
    random,
  );
  return block ? (pick(wordsOf(post, block).filter(isWord), random) ?? null) : null;
}

function wordsOf(post: EditedPost, block: Block): Word[] {
  const found: Word[] = [];
  block.node.forEach((node, offset) => {
    for (const match of (node.text ?? '').matchAll(/\p{L}{3,}/gu)) {
      const end = match.index + match[0].length;
      const isLinked = node.marks.some(({ type }) => type.spec.inclusive === false);
      const from = offset + match.index;
      const to = offset + end - (isLinked && end === node.text?.length ? 1 : 0);
      const range = sourceRange(post, block, from, to);
      const isThere = range && post.text.slice(range.from, range.to) === block.node.textBetween(from, to);
      if (isThere) found.push({ block, from, to, range, marks: node.marks });
    }
  });
  return found;
}

/** The text of `[label][]` or `[label]` cannot change alone: it becomes `[text][label]`. */
function withLabel(text: string, { range, marks }: Word): string {
  const label: unknown = marks.find(({ type }) => type.name === 'linkReference')?.attrs.label;
  const close = text.indexOf(']', range.from);
  if (typeof label !== 'string') return text;
  return `${text.slice(0, close)}][${label}${text.slice(text.startsWith('][]', close) ? close + 2 : close)}`;
}
