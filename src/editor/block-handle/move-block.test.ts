import { EditorState, TextSelection } from '@tiptap/pm/state';
import { expect, test } from 'vitest';
import { openBody } from '../document/open';
import { schema } from '../schema';
import { moveBlock } from './move-block';

const syntax = { templateTags: false, kramdown: false, directives: false };

function open(markdown: string, words: string): EditorState {
  const doc = openBody(markdown, syntax).document;
  let at = 0;
  doc.descendants((node, position) => {
    if (node.isText && node.text?.includes(words)) at = position + node.text.indexOf(words);
  });
  const state = EditorState.create({ schema, doc });
  return state.apply(state.tr.setSelection(TextSelection.create(doc, at, at + words.length)));
}

function wordsAfter(state: EditorState, direction: 'up' | 'down'): string | null {
  const moved = moveBlock(state, direction);
  if (!moved) return null;
  moved.doc.check();
  const { from, to } = moved.selection;
  return `${moved.doc.textBetween(0, moved.doc.content.size, ' ')} [${moved.doc.textBetween(from, to)}]`;
}

test('a block changes places with its neighbour and keeps the selection', () => {
  const state = open('one\n\n## two\n\nthree', 'tw');
  expect(wordsAfter(state, 'up')).toBe('two one three [tw]');
  expect(wordsAfter(state, 'down')).toBe('one three two [tw]');
});

test('the first does not go up, the last not down', () => {
  expect(moveBlock(open('one\n\ntwo', 'one'), 'up')).toBeNull();
  expect(moveBlock(open('one\n\ntwo', 'two'), 'down')).toBeNull();
});

test('an item of a list moves in its list, with what is under it', () => {
  const state = open('- a\n- b\n  - c\n- d', 'b');
  expect(wordsAfter(state, 'up')).toBe('b c a d [b]');
  expect(wordsAfter(open('- a\n- b\n  - c\n- d', 'c'), 'down')).toBeNull();
});

test('a table moves as a whole from any of its cells', () => {
  const state = open('first\n\n| a | b |\n| - | - |\n| c | d |', 'd');
  expect(wordsAfter(state, 'up')).toBe('a b c d first [d]');
});
