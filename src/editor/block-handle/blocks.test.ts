// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { createLiveEditor, type LiveEditor } from '../../../tests/live-editor';
import type { BlockStyle } from '../actions/block-style';
import { openBody } from '../document/open';
import { blocksOf } from './block-range';
import { BlockSelection } from './block-selection';
import { duplicateBlocks, removeBlocks, turnBlocks } from './block-commands';
import { moveBlocks } from './move-blocks';

const syntax = { templateTags: false, kramdown: false, directives: false };

/** Opens a text with the caret before some words, or with all from one place to another selected. */
function open(markdown: string, words: string, to?: string): LiveEditor {
  const live = createLiveEditor(syntax);
  live.open(openBody(markdown, syntax));
  live.select(live.placeOf(words), live.placeOf(to ?? words));
  return live;
}

const saved = (live: LiveEditor) => live.saved();
const selected = ({ editor: { state } }: LiveEditor) =>
  state.selection instanceof BlockSelection
    ? state.doc.textBetween(state.selection.from, state.selection.to, '/')
    : `caret in ${state.selection.$from.parent.textContent}`;

test.each<[string, string, string | undefined, BlockStyle, string]>([
  ['a line', 'One\n\nTwo\n', 'Two', 'heading3', 'One\n\n### Two\n'],
  ['several', 'One\n\nTwo\n\nThree\n', 'One', 'bulletList', '- One\n- Two\n\nThree\n'],
  ['an item, which leaves its list', '- one\n- two\n- three\n', 'two', 'text', '- one\n\ntwo\n\n- three\n'],
  ['an item, with what is under it', '- one\n- two\n  - under\n', 'two', 'heading2', '- one\n\n## two\n\n- under\n'],
  ['a list of points', '- one\n- two\n', 'one', 'checklist', '- [ ] one\n- two\n'],
  ['code', '```js\na\n\nb\n```\n', 'a', 'text', 'a\n\nb\n'],
  ['a quote', '> One\n>\n> Two\n', 'One', 'quote', '> > One\n>\n> Two\n'],
  ['words with marks', 'Some *words* and `code`\n', 'Some', 'codeBlock', '```\nSome words and code\n```\n'],
  ['a checklist', '- [x] done\n', 'done', 'orderedList', '1. done\n'],
])('%s', (_name, text, words, style, wanted) => {
  const live = open(text, words ?? '', words === 'One' && text.includes('Three') ? 'Two' : undefined);
  const blocks = blocksOf(live.editor.state.selection);
  if (blocks) turnBlocks(live.editor, blocks, style);
  live.document.check();
  expect(saved(live)).toBe(wanted);
});

test('an image is not lost in code', () => {
  const live = open('See ![a](/a.png) here\n', 'See');
  const blocks = blocksOf(live.editor.state.selection);
  if (blocks) turnBlocks(live.editor, blocks, 'codeBlock');
  expect(saved(live)).toBe('See ![a](/a.png) here\n');
});

test('Escape selects the block, arrows walk, and into what a block holds', () => {
  const live = open('One\n\n- a\n- b\n  - c\n\n> q\n', 'One');
  live.press('Escape');
  expect(selected(live)).toBe('One');
  const trail = [
    'ArrowDown',
    'ArrowDown',
    'ArrowDown',
    'ArrowDown',
    'ArrowDown',
    'ArrowUp',
    'ArrowLeft',
    'ArrowLeft',
    'ArrowRight',
  ];
  expect(
    trail.map((key) => {
      live.press(key);
      return selected(live);
    }),
  ).toEqual(['a', 'b/c', 'q', 'q', 'q', 'c', 'c', 'b/c', 'c']);
});

test('with Shift more are taken, and less; they are moved, copied and deleted as one', () => {
  const live = open('One\n\nTwo\n\nThree\n\nFour\n', 'Two');
  live.press('Escape');
  live.press('Shift-ArrowDown');
  expect(selected(live)).toBe('Two/Three');
  live.press('Alt-ArrowUp');
  expect(saved(live)).toBe('Two\n\nThree\n\nOne\n\nFour\n');
  expect(selected(live)).toBe('Two/Three');
  live.press('Shift-ArrowUp');
  expect(selected(live)).toBe('Two');
  live.press('Shift-ArrowDown');
  live.press('Mod-d');
  expect(saved(live)).toBe('Two\n\nThree\n\nTwo\n\nThree\n\nOne\n\nFour\n');
  live.press('Backspace');
  expect(saved(live)).toBe('Two\n\nThree\n\nOne\n\nFour\n');
  live.press('Mod-z');
  expect(selected(live)).toBe('Two/Three');
});

test('past the first that was selected, it turns to the other side', () => {
  const live = open('One\n\nTwo\n\nThree\n', 'Two');
  live.press('Escape');
  live.press('Shift-ArrowUp');
  expect(selected(live)).toBe('One/Two');
  live.press('Shift-ArrowDown');
  live.press('Shift-ArrowDown');
  expect(selected(live)).toBe('Two/Three');
});

test('what is typed replaces no block', () => {
  const live = open('One\n\nTwo\n', 'One');
  live.press('Escape');
  live.type('!');
  expect(saved(live)).toBe('One!\n\nTwo\n');
  live.press('Escape');
  live.press('Enter');
  expect(saved(live)).toBe('One!\n\nTwo\n');
  expect(selected(live)).toBe('caret in One!');
});

test('everything can be deleted: an empty line is left', () => {
  const live = open('One\n\nTwo\n', 'One');
  live.press('Escape');
  live.press('Mod-a');
  live.press('Delete');
  expect(live.document.childCount).toBe(1);
  live.type('x');
  expect(live.document.textContent).toBe('x');
});

test('an item is copied with its list, and removed with an empty one', () => {
  const live = open('- a\n- b\n\nEnd\n', 'b');
  live.press('Escape');
  expect(live.copy()?.html).toMatch(/^<ul[^>]*><li>/);
  const blocks = blocksOf(live.editor.state.selection);
  if (blocks) duplicateBlocks(live.editor, blocks);
  expect(saved(live)).toBe('- a\n- b\n- b\n\nEnd\n');
  const only = open('- a\n\nEnd\n', 'a');
  const range = blocksOf(only.editor.state.selection);
  if (range) removeBlocks(only.editor, range);
  expect(saved(only)).toBe('End\n');
});

test('a block steps out of its quote; an item stays in its list', () => {
  const live = open('One\n\n> q\n>\n> r\n', 'q');
  live.press('Alt-ArrowUp');
  expect(saved(live)).toBe('One\n\nq\n\n> r\n');
  live.press('Alt-ArrowDown');
  expect(saved(live)).toBe('One\n\n> r\n\nq\n');
});

test.each([
  ['a line into a list', 'One\n\n- a\n- b\n', 'One', 'b', 'item', '- a\n- One\n- b\n'],
  ['an item out of its list', 'One\n\n- a\n- b\n', 'b', 'One', 'block', '- b\n\nOne\n\n- a\n'],
  ['the only item', 'One\n\n1. a\n', 'a', 'One', 'block', '1. a\n\nOne\n'],
  ['a line into a quote', 'One\n\n> q\n', 'One', 'q', 'block', '> One\n>\n> q\n'],
  ['out of a quote, which goes', 'One\n\n> q\n', 'q', 'One', 'block', 'q\n\nOne\n'],
])('drags %s', (_name, text, words, before, kind, wanted) => {
  const live = open(text, words);
  const blocks = blocksOf(live.editor.state.selection);
  const $at = live.document.resolve(live.placeOf(before));
  const { tr } = live.editor.state;
  if (blocks) moveBlocks(tr, blocks, $at.before(kind === 'item' ? $at.depth - 1 : $at.depth));
  live.editor.view.dispatch(tr);
  live.document.check();
  expect(saved(live)).toBe(wanted);
});

test('nothing is moved into itself', () => {
  const live = open('- a\n  - b\n', 'a');
  const blocks = blocksOf(live.editor.state.selection);
  expect(blocks && moveBlocks(live.editor.state.tr, blocks, live.placeOf('b') - 1)).toBeNull();
});
