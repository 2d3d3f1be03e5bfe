// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { createLiveEditor } from '../../../tests/live-editor';
import { spoken } from '../../design/announce/announce';
import { type Scope, shortcutTable } from '../../design/commands/shortcut-table';
import { openBody } from '../document/open';

const syntax = { templateTags: false, kramdown: false, directives: false };
const all = Object.entries(shortcutTable);
const ofText = all
  .filter(([, { scope }]) => scope === 'text')
  .flatMap(([name, { keys }]) => keys.map((key) => [name, key]));

function editorOn(text: string, at = 3) {
  const live = createLiveEditor(syntax);
  live.open(openBody(text, syntax));
  live.select(at);
  return live;
}

test.each(ofText)('in the text, %s is bound to %s', (name, key) => {
  const live = editorOn('one\n\ntwo words\n\nthree\n', 8);
  live.type('x');
  if (name === 'redo') live.press('Mod-z');
  expect(isHandled(live, key ?? '')).toBe(true);
});

test.each(ofText)('%s (%s) is bound by one name only', (name, key) => {
  const others = ofText.filter(([other, its]) => other !== name && its === key);
  expect(others).toEqual([]);
});

test.each<Scope>(['anywhere', 'post'])('no key of %s is bound twice', (scope) => {
  const keys = all.filter(([, shortcut]) => scope === 'post' || shortcut.scope === scope);
  const page = keys.filter(([, shortcut]) => shortcut.scope !== 'text').flatMap(([, shortcut]) => shortcut.keys);
  expect(page.length).toBe(new Set(page).size);
});

test('of the page’s keys, the text takes none for itself but the one for links', () => {
  const page = all.filter(([, { scope }]) => scope !== 'text').flatMap(([, { keys }]) => keys);
  const taken = page.filter((key) => key.length > 1 && isHandled(editorOn('some words\n'), key));
  expect(taken).toEqual(['Mod-k']);
});

test('what a key does is said aloud', () => {
  const live = editorOn('one\n\ntwo\n\nthree\n', 8);
  live.press('Alt-ArrowUp');
  expect(spoken.getState().words).toBe('Moved up, block 1 of 3');
  live.press('Alt-ArrowUp');
  expect(spoken.getState().words).toBe('This is the first block');
  live.press('Mod-Alt-2');
  expect(spoken.getState().words).toBe('Heading 2 on');
  live.select(1, 4);
  live.press('Mod-b');
  expect(spoken.getState().words).toBe('Bold on');
});

test('undo brings back the words and the selection that they had', () => {
  const live = editorOn('one two three\n');
  live.select(5, 8);
  live.type('x');
  expect(live.document.textContent).toBe('one x three');
  live.select(1);
  live.press('Mod-z');
  expect(live.document.textContent).toBe('one two three');
  const { from, to } = live.editor.state.selection;
  expect([from, to]).toEqual([5, 8]);
});

test('redo with nothing to redo never undoes', () => {
  const live = editorOn('one\n');
  live.select(4);
  live.type('x');
  for (const key of ['Mod-z', 'Mod-Shift-z', 'Mod-Shift-z']) live.press(key);
  expect(live.document.textContent).toBe('onex');
});

function isHandled({ editor }: ReturnType<typeof editorOn>, shortcut: string): boolean {
  const parts = shortcut.split('-');
  const key = parts.pop() ?? '';
  const has = (name: string) => parts.includes(name);
  const event = new KeyboardEvent('keydown', {
    key: has('Shift') && /^[a-z]$/.test(key) ? key.toUpperCase() : key,
    keyCode: /^[a-z\d]$/.test(key) ? key.toUpperCase().charCodeAt(0) : 0,
    ctrlKey: has('Mod'),
    altKey: has('Alt'),
    shiftKey: has('Shift'),
  });
  return Boolean(editor.view.someProp('handleKeyDown', (handle) => handle(editor.view, event)));
}
