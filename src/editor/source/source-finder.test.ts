// @vitest-environment jsdom
import { history, undo } from '@codemirror/commands';
import { EditorView } from '@codemirror/view';
import { afterEach, expect, test } from 'vitest';
import { createSourceFinder } from './source-finder';

let view: EditorView;
afterEach(() => view.destroy());

function open(doc: string) {
  view = new EditorView({ doc, extensions: [history()], parent: document.body });
  const finder = createSourceFinder(view);
  const close = finder.open();
  finder.search({ text: 'tide', matchCase: false, wholeWords: false });
  return { finder, close, text: () => view.state.doc.toString() };
}

test('matches are found in the source itself, and gone through both ways', () => {
  const { finder } = open('[tide](/tide/) **TIDE**\n');
  expect(finder.found()).toEqual({ current: 1, count: 3 });
  finder.step(-1);
  expect(finder.found().current).toBe(3);
  finder.step(1);
  expect(finder.found().current).toBe(1);
});

test('one is replaced, then all others; one undo brings those back', () => {
  const { finder, text } = open('tide tide tide\n');
  finder.replace('tides');
  expect(text()).toBe('tides tide tide\n');
  expect(finder.replaceAll('mud')).toBe(3);
  expect(text()).toBe('muds mud mud\n');
  undo(view);
  expect(text()).toBe('tides tide tide\n');
});

test('closed, it leaves no marks', () => {
  const { close } = open('tide\n');
  expect(view.dom.querySelector('.galley-match')).not.toBeNull();
  close();
  expect(view.dom.querySelector('.galley-match')).toBeNull();
});
