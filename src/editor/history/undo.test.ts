// @vitest-environment jsdom
import { NodeSelection } from '@tiptap/pm/state';
import { expect, test } from 'vitest';
import { createLiveEditor, type LiveEditor } from '../../../tests/live-editor';
import { chainInPost } from '../chain-in-post';
import { duplicateBlocks, moveSelected, removeBlocks, selectBlocks, turnBlocks } from '../block-handle/block-commands';
import { blocksOf, type BlockRange } from '../block-handle/block-range';
import { emptyTable } from '../table/empty-table';
import { columnActions, rowActions } from '../table/table-actions';
import { insertPicked } from '../images/insert-images';
import { insertBlock } from '../insertion/insert-block';
import { applyLink, removeLink } from '../link/apply-link';
import { openBody } from '../document/open';

const syntax = { templateTags: true, kramdown: false, directives: false };
const text = 'One two [three](x.md)\n\n- four\n- five\n\n> six\n\n| a | b |\n| - | - |\n| c | d |\n\nseven\n';

function open(markdown: string): LiveEditor {
  const live = createLiveEditor(syntax);
  live.open(openBody(markdown, syntax));
  return live;
}

const blocks = ({ editor }: LiveEditor): BlockRange => {
  const range = blocksOf(editor.state.selection);
  if (!range) throw new Error('no block');
  return range;
};
const actionOf =
  (actions: typeof rowActions, name: string) =>
  ({ editor }: LiveEditor) =>
    actions.find((action) => action.name === name)?.run(editor);

test.each<[string, string, (live: LiveEditor) => unknown]>([
  ['bold', 'two', ({ editor }) => chainInPost(editor).toggleBold().run()],
  ['a link', 'two', ({ editor }) => applyLink(editor, 'https://example.org')],
  ['no link', 'three', ({ editor }) => removeLink(editor)],
  ['a paste over words', 'two', (live) => live.paste({ html: '', text: 'pasted' })],
  ['a paste of blocks', 'two', (live) => live.paste({ html: '<h2>a</h2><p>b</p>', text: 'a\n\nb' })],
  ['cut', 'two', (live) => live.cut()],
  ['typing over words', 'two', (live) => live.type('words')],
  ['Backspace', 'two', (live) => live.press('Backspace')],
  ['Enter', 'two', (live) => live.press('Enter')],
  ['words dragged', 'two', (live) => live.drag(1)],
  ['a table', 'seven', ({ editor }) => insertBlock(editor, emptyTable(editor.schema, 3, 3))],
  ['an image', 'seven', ({ editor }) => insertPicked(editor, { src: 'a.png', alt: '' })],
  ['a block moved', 'five', ({ editor }) => moveSelected(editor, 'up')],
  ['turned into a heading', 'five', (live) => turnBlocks(live.editor, blocks(live), 'heading2')],
  ['turned by key', 'six', (live) => live.press('Mod-Alt-2')],
  ['a block deleted', 'five', (live) => removeBlocks(live.editor, blocks(live))],
  ['a block duplicated', 'five', (live) => duplicateBlocks(live.editor, blocks(live))],
  ['selected blocks moved', 'One', ({ editor }) => moveSelected(editor, 'down')],
  ['an item indented', 'five', (live) => live.press('Tab')],
  ['a row added', 'c', actionOf(rowActions, 'rowAfter')],
  ['a row deleted', 'c', actionOf(rowActions, 'rowDelete')],
  ['a row moved', 'c', actionOf(rowActions, 'rowDuplicate')],
  ['a column moved', 'd', actionOf(columnActions, 'columnLeft')],
  ['a column deleted', 'd', actionOf(columnActions, 'columnDelete')],
  ['a column aligned', 'd', actionOf(columnActions, 'alignRight')],
])('undoing %s selects what was selected, and so does redoing it', (name, words, act) => {
  const live = open(text);
  const at = live.placeOf(words);
  live.select(at, at + words.length);
  if (name.startsWith('selected blocks')) selectBlocks(live.editor, blocks(live));
  const before = live.editor.state;
  act(live);
  const after = live.editor.state;
  expect(after.doc.eq(before.doc)).toBe(false);
  live.press('Mod-z');
  expect(live.document.toString()).toBe(before.doc.toString());
  expect(live.editor.state.selection.toJSON()).toEqual(before.selection.toJSON());
  live.press('Mod-Shift-z');
  expect(live.document.toString()).toBe(after.doc.toString());
  expect(live.editor.state.selection.toJSON()).toEqual(after.selection.toJSON());
});

test('a node that was selected is selected again', () => {
  const live = open('One\n\n![a](a.png)\n\nTwo\n');
  live.selectNode(6);
  live.press('Backspace');
  live.press('Mod-z');
  expect(live.editor.state.selection).toBeInstanceOf(NodeSelection);
});

/** What each undo leaves of the post, until there is nothing to undo. */
function undone(live: LiveEditor): string[] {
  const left: string[] = [];
  for (;;) {
    const before = live.document;
    live.press('Mod-z');
    if (before === live.document) return left;
    left.push(live.document.textBetween(0, live.document.content.size, '/'));
  }
}

test('a paste is one step between what is written before and after it', () => {
  const live = open('One\n');
  live.select(4);
  live.type(' two');
  live.paste({ html: '', text: ' pasted' });
  live.type(' three');
  expect(undone(live)).toEqual(['One two pasted', 'One two', 'One']);
});

test('so is what is cut', () => {
  const live = open('One two\n');
  live.select(4);
  live.type('s');
  live.select(1, 5);
  live.cut();
  live.type('A');
  expect(undone(live)).toEqual([' two', 'Ones two', 'One two']);
});

test('so is what is chosen from a menu', () => {
  const live = open('One\n');
  live.select(4);
  live.press('Enter');
  live.type('Words');
  live.press('Enter');
  live.type('/heading');
  live.press('Enter');
  live.type('Title');
  expect(live.document.lastChild?.type.name).toBe('heading');
  expect(undone(live)).toEqual(['One/Words/', 'One/Words//heading', 'One']);
});
