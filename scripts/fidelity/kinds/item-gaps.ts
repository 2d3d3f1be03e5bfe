import type { Block, EditedPost } from '../attempt';
import { lineEndingOf, linePrefix, sibling } from '../blocks';

/** What may stand between an item and a new one behind it: the gap to its neighbour, its marker or the next number, a box where it is a task. */
export function itemGaps(post: EditedPost, item: Block): string[] {
  const [, marker = '', blanks = '', box = ''] =
    /^([-*+]|\d+[.)])([ \t]*)(\[[ xX]\][ \t]+)?/.exec(post.text.slice(item.range.from)) ?? [];
  const [before, next] = [sibling(post, item, -1), sibling(post, item, 1)];
  const ending = lineEndingOf(post.text);
  const prefix = linePrefix(post.text, item.range.from);
  const spaced = [ending + prefix, ending + prefix.trimEnd() + ending + prefix];
  const gaps = next
    ? [post.text.slice(item.range.to, next.range.from)]
    : before
      ? [post.text.slice(before.range.to, item.range.from)]
      : spaced;
  const markers = [marker, marker.replace(/\d+/, (digits) => String(Number(digits) + 1))];
  const spaces = [blanks, ' ', ' '.repeat(Math.max(1, 4 - marker.length))];
  return [...gaps, ...spaced].flatMap((gap) =>
    markers.flatMap((one) => spaces.map((space) => gap + one + space + (box && '[ ] '))),
  );
}
