import type { EditKind, Range } from '../attempt';
import { isProse, replaced, sourceRange, withGaps } from '../blocks';
import { pick } from '../random';
import { withJoined } from './blocks';
import { wordIn } from './words';

const signs = ['1. ', '# ', '* ', '_', '[', ']', '{', '<', '|'];

const atStart: EditKind = {
  name: 'sign-at-start',
  exact:
    'the signs before the paragraph, escaped where they would mean something; where they make a list, later lines may be indented',
  contained:
    'nothing outside the paragraph, the gaps beside it, and the lists and indented code beside it that would run together',
  make: (post, random) => {
    const block = pick(
      post.blocks.filter(
        (found) => isProse(found) && found.node.type.name === 'paragraph' && found.node.content.size > 0,
      ),
      random,
    );
    if (!block) return null;
    const sign = pick(signs, random) ?? '';
    const from = sourceRange(post, block, 0, 1)?.from ?? block.range.from;
    post.live.select(block.at + 1);
    post.live.type(sign);
    const own = { from: Math.min(from, block.range.from), to: block.range.to };
    return {
      isExact: (saved) => isTyped(post.text, saved, own, sign) || isTyped(post.text, saved, { from, to: own.to }, sign),
      within: withJoined(post, block, withGaps(post, block)),
    };
  },
};

const inWord: EditKind = {
  name: 'sign-in-word',
  exact: 'the sign, escaped where it would mean something',
  contained: 'nothing outside the text block',
  make: (post, random) => {
    const word = wordIn(post, random, () => true);
    if (!word) return null;
    const sign = (pick(signs, random) ?? '').trim();
    const place = sourceRange(post, word.block, word.from, word.from + 1);
    post.live.select(word.block.at + 2 + word.from);
    post.live.type(sign);
    const at = place?.to ?? word.range.from;
    return {
      isExact: (saved) => isTyped(post.text, saved, { from: at, to: at }, sign),
      within: word.block.range,
    };
  },
};

const pasted = '**Pasted** words and a [link](https://example.org/).';

const paste: EditKind = {
  name: 'paste',
  exact: 'the pasted Markdown at the end of the paragraph, letter by letter',
  contained: 'nothing outside the paragraph',
  make: (post, random) => {
    const block = pick(
      post.blocks.filter((found) => isProse(found) && found.node.type.name === 'paragraph'),
      random,
    );
    if (!block) return null;
    post.live.select(block.at + 1 + block.node.content.size);
    post.live.type(' ');
    post.live.paste({ html: '', text: pasted });
    const expected = [pasted, pasted.replaceAll('**', '__')].map((words) =>
      replaced(post.text, { from: block.range.to, to: block.range.to }, ` ${words}`),
    );
    return { isExact: (saved) => expected.includes(saved), within: withGaps(post, block) };
  },
};

export const typing: readonly EditKind[] = [atStart, inWord, paste];

/** Whether signs stand in a text where they were typed, with backslashes or not, and no more is changed but blanks at the start of the block's later lines. */
function isTyped(text: string, saved: string, { from, to }: Range, sign: string): boolean {
  const tail = text.slice(to);
  if (!saved.startsWith(text.slice(0, from)) || !saved.endsWith(tail) || saved.length < from + tail.length)
    return false;
  const now = saved.slice(from, saved.length - tail.length);
  const marker = sign.trim();
  const spellings = [
    sign,
    sign.replace(/(?=\S(?!.*\S))/, '\\'),
    `&lt;`,
    ...['-', '*', '+'].map((bullet) => sign.replace('* ', `${bullet} `)),
  ];
  const numbers = marker === '1.' ? ['1) '] : [];
  return [...spellings, ...numbers].some(
    (start) => unindented(now) === unindented(start + text.slice(from, to)) && now.startsWith(start),
  );
}

function unindented(block: string): string {
  return block.replaceAll(/\n[ \t]+/g, '\n');
}
