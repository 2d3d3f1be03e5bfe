import { bold as boldAction } from '../../../src/editor/actions/actions';
import { applyLink } from '../../../src/editor/link/apply-link';
import type { EditedPost, EditKind } from '../attempt';
import { isProse, replaced } from '../blocks';
import { wordIn, type Word } from './words';

const address = 'https://example.org/';

const bold: EditKind = {
  name: 'bold',
  exact: 'the two marks around the word, in the style of the file',
  contained: 'nothing outside the text block',
  make: (post, random) => {
    const word = plainWord(post, random);
    if (!word) return null;
    boldAction.run(post.live.editor, post.live.setup.store);
    return around(
      post,
      word,
      strongMarks(post).map((mark) => [mark, mark]),
    );
  },
};

const link: EditKind = {
  name: 'link',
  exact: 'a bracket before the word and the address behind it',
  contained: 'nothing outside the text block',
  make: (post, random) => {
    const word = plainWord(post, random);
    if (!word) return null;
    applyLink(post.live.editor, address);
    return around(post, word, [['[', `](${address})`]]);
  },
};

export const marks: readonly EditKind[] = [bold, link];

/** Selects a word that has no marks yet, and no marked neighbour that it would grow together with. */
function plainWord(post: EditedPost, random: () => number): Word | null {
  const word = wordIn(
    post,
    random,
    () => true,
    ({ block, from, to, marks: own }) => {
      const beside = [from - 1, to].flatMap((at) => (at < 0 ? [] : (block.node.nodeAt(at)?.marks ?? [])));
      return own.length === 0 && beside.length === 0;
    },
  );
  if (word) post.live.select(word.block.at + 1 + word.from, word.block.at + 1 + word.to);
  return word;
}

function around(post: EditedPost, { block, range }: Word, pairs: readonly (readonly [string, string])[]) {
  const word = post.text.slice(range.from, range.to);
  const expected = pairs.map(([before, after]) => replaced(post.text, range, before + word + after));
  return { isExact: (saved: string) => expected.includes(saved), within: block.range };
}

/** The marks of the file's own strong text: the ones it uses most; either where it uses none. `__` cannot stand inside a word. */
function strongMarks({ opened, text, blocks }: EditedPost): readonly string[] {
  let [stars, lines] = [0, 0];
  for (const { node } of blocks.filter(isProse)) {
    const characters = opened.places.get(node)?.characters;
    node.forEach((run, offset) => {
      if (!run.marks.some(({ type }) => type.name === 'bold')) return;
      const from = characters?.from[offset] ?? 0;
      const mark = /([*_])[^*_]*$/.exec(text.slice(Math.max(0, from - 3), from))?.[1];
      if (mark === '*') stars++;
      if (mark === '_') lines++;
    });
  }
  return stars > lines ? ['**'] : lines > stars ? ['__', '**'] : ['**', '__'];
}
