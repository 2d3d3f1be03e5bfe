// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { createLiveEditor } from '../../../tests/live-editor';
import { openBody } from '../document/open';
import { deleteFootnote, goToFootnote, goToReference, insertFootnote, noteOfItsOwn } from './footnotes';

const syntax = { templateTags: false, kramdown: false, directives: false };
const text = 'One[^a] and *two*[^2].\n\n[^a]: First *note*.\n[^2]: Second.\n';

function open(body: string) {
  const live = createLiveEditor(syntax);
  live.open(openBody(body, syntax));
  const { saved } = live;
  return { live, saved };
}

test('a number is put behind what is selected, and its note is written at the end', () => {
  const { live, saved } = open(text);
  live.select(1, 4);
  insertFootnote(live.editor);
  live.type('New.');
  expect(saved()).toBe('One[^1][^a] and *two*[^2].\n\n[^a]: First *note*.\n[^2]: Second.\n\n[^1]: New.\n');
});

test('a number leads to its note and the note back to it', () => {
  const { live, saved } = open(text);
  goToFootnote(live.editor, 'A');
  live.type('The ');
  expect(saved()).toBe(text.replace('First', 'The First'));
  expect(goToReference(live.editor, '2')).toBe(true);
  live.press('Backspace');
  expect(saved()).toContain('*two*.\n');
  expect(goToReference(live.editor, 'none')).toBe(false);
});

test('with a number its note goes, if wanted, and nothing else', () => {
  const { live, saved } = open(text);
  expect(noteOfItsOwn(live.document, 'a')).not.toBeNull();
  deleteFootnote(live.editor, 4, 'a', true);
  expect(saved()).toBe('One and *two*[^2].\n\n[^2]: Second.\n');
  const kept = open(text);
  deleteFootnote(kept.live.editor, 4, 'a', false);
  expect(kept.saved()).toBe(text.replace('One[^a]', 'One'));
});

test('a note that other numbers belong to stays', () => {
  const { live, saved } = open('One[^a], two[^a].\n\n[^a]: Note.\n');
  expect(noteOfItsOwn(live.document, 'a')).toBeNull();
  deleteFootnote(live.editor, 4, 'a', true);
  expect(saved()).toBe('One, two[^a].\n\n[^a]: Note.\n');
});

test('a new number is none that words look like', () => {
  const { live, saved } = open('One.\n\nTwo [^1].\n');
  live.select(5);
  insertFootnote(live.editor);
  expect(saved()).toBe('One.[^2]\n\nTwo [^1].\n\n[^2]:\n');
});

test('a note stays one, and its words in it', () => {
  const note = 'One[^a].\n\n[^a]: First.\n\n    Second.\n';
  const { live, saved } = open(note);
  const start = live.document.child(0).nodeSize + 2;
  live.select(start);
  live.press('Backspace');
  expect(saved()).toBe(note);
  live.select(start + 'First.'.length);
  live.press('Enter');
  live.press('Enter');
  live.type('Between.');
  expect(saved()).toBe(note.replace('First.\n', 'First.\n\n    Between.\n'));
  live.select(live.document.child(0).nodeSize - 1);
  live.press('Delete');
  expect(saved()).toBe(note.replace('First.\n', 'First.\n\n    Between.\n'));
});
