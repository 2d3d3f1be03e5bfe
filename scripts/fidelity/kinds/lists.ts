import type { Node as DocumentNode } from '@tiptap/pm/model';
import type { Block, EditedPost, EditKind, Range } from '../attempt';
import { replaced, withGaps } from '../blocks';
import { pick } from '../random';
import { withJoined } from './blocks';
import { itemGaps } from './item-gaps';

const isItem = ({ node }: Block) => node.type.name === 'listItem';

const addItem: EditKind = {
  name: 'add-item',
  exact: 'a line with the marker of the item above, or its next number, as far apart as the items are',
  contained: 'nothing outside the item above and the gaps beside it',
  make: (post, random) => {
    const item = pick(
      post.blocks.filter(
        (found) =>
          isItem(found) && found.node.firstChild?.type.name === 'paragraph' && isBareAtEnd(found.node.firstChild),
      ),
      random,
    );
    if (!item?.node.firstChild) return null;
    post.live.select(item.at + 2 + item.node.firstChild.content.size);
    post.live.press('Enter');
    post.live.type('A new item');
    const expected = itemGaps(post, item).map((gap) =>
      replaced(post.text, { from: item.range.to, to: item.range.to }, `${gap}A new item`),
    );
    return { isExact: (saved) => expected.includes(saved), within: withGaps(post, item) };
  },
};

const deleteItem: EditKind = {
  name: 'delete-item',
  exact: 'the lines of the item and the gap on one side of it are gone',
  contained: 'nothing outside the item and the gaps beside it; where it was the first, the number of the next',
  make: (post, random) => {
    const item = pick(
      post.blocks.filter((found) => isItem(found) && found.parent.childCount > 1),
      random,
    );
    if (!item) return null;
    post.live.selectNode(item.at);
    post.live.press('Backspace');
    const gaps = withGaps(post, item);
    const expected = [
      replaced(post.text, { from: gaps.from, to: item.range.to }, ''),
      replaced(post.text, { from: item.range.from, to: gaps.to }, ''),
    ];
    const within = item.index > 0 ? gaps : withGaps(post, item, 0, 1);
    return { isExact: (saved) => expected.includes(saved), within };
  },
};

const indentItem: EditKind = {
  name: 'indent-item',
  exact: 'blanks and markers before the lines, and blank lines, have changed',
  contained: 'nothing outside the item, the one above and the gaps beside them',
  make: (post, random) => {
    const item = pick(
      post.blocks.filter((found) => isItem(found) && found.index > 0),
      random,
    );
    if (!item) return null;
    return press('Tab', post, item, withGaps(post, item, 1));
  },
};

const outdentItem: EditKind = {
  name: 'outdent-item',
  exact: 'blanks and markers before the lines, and blank lines, have changed',
  contained: 'nothing outside the item that it was in and the gaps beside it; at the top, its list',
  make: (post, random) => {
    const item = pick(post.blocks.filter(isItem), random);
    if (!item) return null;
    const list = item.above.at(-1) ?? item;
    const outer = item.above.at(-2);
    return press(
      'Shift-Tab',
      post,
      item,
      outer && isItem(outer) ? withGaps(post, outer) : withJoined(post, list, withGaps(post, list)),
    );
  },
};

const checkTask: EditKind = {
  name: 'check-task',
  exact: 'one character in the box',
  contained: 'nothing outside the item',
  make: (post, random) => {
    const item = pick(
      post.blocks.filter((found) => isItem(found) && typeof found.node.attrs.checked === 'boolean'),
      random,
    );
    if (!item) return null;
    const { view, state } = post.live.editor;
    view.dispatch(state.tr.setNodeAttribute(item.at, 'checked', !item.node.attrs.checked));
    const box = post.text.indexOf('[', item.range.from) + 1;
    const expected = replaced(post.text, { from: box, to: box + 1 }, item.node.attrs.checked ? ' ' : 'x');
    return { isExact: (saved) => saved === expected, within: item.range };
  },
};

export const lists: readonly EditKind[] = [addItem, deleteItem, indentItem, outdentItem, checkTask];

/** Whether what is typed at the end of a text block has no marks. */
function isBareAtEnd({ lastChild }: DocumentNode): boolean {
  return lastChild === null || lastChild.marks.length === 0;
}

function press(key: string, post: EditedPost, item: Block, within: Range) {
  post.live.select(item.at + 2);
  post.live.press(key);
  return {
    isExact: (saved: string) => shape(saved) === shape(post.text) && isOutsideSame(post.text, saved, item.range),
    within,
  };
}

/** A text without what a change of level changes: blanks and markers at the start of lines, blank lines. */
function shape(text: string): string {
  return text.replaceAll(/^[ \t>]*(?:(?:[-*+]|\d+[.)])[ \t]+)?/gm, '').replaceAll(/(?:\r?\n)+/g, '\n');
}

/** Whether the lines before and after a stretch are as they were. */
function isOutsideSame(text: string, saved: string, { from, to }: Range): boolean {
  const [before, after] = [text.slice(0, text.lastIndexOf('\n', from - 1) + 1), text.slice(to)];
  return saved.startsWith(before.trimEnd()) && saved.endsWith(after.trimStart());
}
