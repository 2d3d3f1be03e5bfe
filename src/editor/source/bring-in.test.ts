import { EditorState, type TransactionSpec } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { bringIn } from './bring-in';
import { exactText, keepLineBreaks } from './line-breaks';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** What a view is to it: a state that transactions change. */
function viewOf(text: string): Pick<EditorView, 'state' | 'dispatch'> {
  const view = {
    state: EditorState.create({ extensions: keepLineBreaks(text) }),
    dispatch: (...specs: readonly unknown[]) => {
      view.state = view.state.update(...(specs as TransactionSpec[])).state;
    },
  };
  return view;
}

const long = (lineBreak: string) => `A line of words.${lineBreak}`.repeat(40_000);

test.each([
  ['\\n', long('\n')],
  ['\\r\\n', long('\r\n')],
  ['mixed', long('\r\n') + long('\n') + long('\r')],
])('a text with %s is whole at once, edited at once, and whole when all of it is there', (_name, text) => {
  const view = viewOf(text);
  bringIn(view, text);
  expect(exactText(view.state)).toBe(text);
  view.dispatch({ changes: { from: 2, insert: 'longer ' } });
  const edited = `A longer ${text.slice(2)}`;
  expect(exactText(view.state)).toBe(edited);
  vi.runAllTimers();
  expect(exactText(view.state)).toBe(edited);
  expect(view.state.doc.toString()).toBe(edited.replaceAll(/\r\n?/g, '\n'));
});
