// @vitest-environment jsdom
import { Editor } from '@tiptap/core';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { englishDesk } from '../../i18n/en/desk';
import { openBody } from '../document/open';
import { saveBody } from '../document/save';
import { createSetup } from '../setup';
import { findState } from './find-plugin';
import type { FindQuery } from './finder';
import { createRichFinder } from './rich-finder';

const syntax = { templateTags: false, kramdown: false, directives: false };
let editor: Editor;
afterEach(() => editor.destroy());
beforeAll(() => {
  Range.prototype.getClientRects = () => [] as unknown as DOMRectList;
  Range.prototype.getBoundingClientRect = () => new DOMRect();
});

function open(text: string) {
  const opened = openBody(text, syntax);
  const setup = createSetup({ document: opened.document.toJSON(), draft: null, syntax, text: englishDesk });
  const element = document.body.appendChild(document.createElement('div'));
  editor = new Editor({ element, extensions: setup.parts, content: setup.content, injectCSS: false });
  setup.attach(editor);
  const finder = createRichFinder(editor);
  const close = finder.open();
  const search = (wanted: string, more: Partial<FindQuery> = {}) =>
    finder.search({ text: wanted, matchCase: false, wholeWords: false, ...more });
  const saved = () => {
    const made = saveBody(opened, editor.state.doc);
    return made.kind === 'refused' ? made.reason : made.text;
  };
  const selected = () => editor.state.doc.textBetween(editor.state.selection.from, editor.state.selection.to);
  return { finder, search, saved, selected, close };
}

test('matches lie across marks, in lists, tables and code, and never across blocks', () => {
  const { finder, search } = open(
    'A **ti**de pool.\n\n- the tide\n\n| tide | x |\n| - | - |\n| y | TIDE |\n\n```\ntide\n```\n\nti\n\nde\n',
  );
  search('tide');
  expect(finder.found()).toEqual({ current: 1, count: 5 });
  search('tide', { matchCase: true });
  expect(finder.found().count).toBe(4);
});

test('whole words only, where letters of any script and marks are letters', () => {
  const { finder, search } = open('tide tides spring-tide été étés\n');
  search('tide', { wholeWords: true });
  expect(finder.found().count).toBe(2);
  search('été', { wholeWords: true });
  expect(finder.found().count).toBe(1);
});

test('a straight quote finds a curly one, and what means something in a pattern means itself', () => {
  const { finder, search } = open('It’s (a) test.\n');
  search("it's");
  expect(finder.found().count).toBe(1);
  search('(a)');
  expect(finder.found().count).toBe(1);
  search('.*');
  expect(finder.found().count).toBe(0);
});

test('one goes through the matches, round the end, both ways, with the match selected', () => {
  const { finder, search, selected } = open('One two one.\n\nAnd one more.\n');
  search('one');
  expect([selected(), finder.found().current]).toEqual(['One', 1]);
  finder.step(1);
  expect([selected(), finder.found().current]).toEqual(['one', 2]);
  finder.step(1);
  finder.step(1);
  expect(finder.found().current).toBe(1);
  finder.step(-1);
  expect(finder.found().current).toBe(3);
});

test('replacing keeps the marks of the words and goes on to the next match', () => {
  const { finder, search, saved, selected } = open('A **tide** and a tide.\n');
  search('tide');
  finder.replace('wave');
  expect(selected()).toBe('tide');
  expect(finder.found()).toEqual({ current: 1, count: 1 });
  expect(saved()).toBe('A **wave** and a tide.\n');
  finder.replace('');
  expect(saved()).toBe('A **wave** and a .\n');
});

test('a replacement that holds what is looked for is not replaced again', () => {
  const { finder, search, saved } = open('a tide, a tide\n');
  search('tide');
  finder.replace('tidetide');
  finder.replace('wave');
  expect(saved()).toBe('a tidetide, a wave\n');
});

test('all are replaced at once, and one undo brings them back', () => {
  const text = 'tide **tide**\n\n> tide\n\n```\ntide\n```\n';
  const { finder, search, saved } = open(text);
  search('tide');
  expect(finder.replaceAll('wave')).toBe(4);
  expect(saved()).toBe(text.replaceAll('tide', 'wave'));
  expect(finder.found().count).toBe(0);
  editor.commands.undo();
  expect(saved()).toBe(text);
});

test('what is written while the search is open is searched a moment later', async () => {
  const { finder, search } = open('one tide\n');
  search('tide');
  editor.commands.insertContentAt(1, 'tide ');
  expect(finder.found().count).toBe(1);
  await expect.poll(() => finder.found().count).toBe(2);
});

test('nothing is left behind when it is closed', () => {
  const { close, search } = open('one tide\n');
  search('tide');
  close();
  expect(findState(editor.state)).toBeNull();
  expect(editor.view.dom.querySelector('[class*=match], [class*=current]')).toBeNull();
});
