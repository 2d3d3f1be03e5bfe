import { history, redo, undo } from '@codemirror/commands';
import { EditorState, type TransactionSpec } from '@codemirror/state';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exactText, keepLineBreaks, offsetAt, positionAt } from './line-breaks';

const open = (text: string) => EditorState.create({ doc: text, extensions: [history(), keepLineBreaks(text)] });
const apply = (state: EditorState, spec: TransactionSpec) => state.update(spec).state;
const run = (state: EditorState, command: typeof undo) => {
  let after = state;
  command({ state, dispatch: (transaction) => (after = transaction.state) });
  return after;
};

const mixed = 'one\r\ntwo\nthree\rfour\r\n\r\nfive';
const text = fc.array(fc.constantFrom('a', 'b', '\r\n', '\n', '\r', 'é', '\u2028')).map((parts) => parts.join(''));

test('a text that was not edited comes back as it was', () => {
  fc.assert(
    fc.property(text, (original) => {
      expect(exactText(open(original))).toBe(original);
    }),
  );
});

test('an edit in a line leaves every line break alone', () => {
  const state = open(mixed);
  const at = state.doc.line(3).to;
  expect(exactText(apply(state, { changes: { from: at, insert: '!' } }))).toBe(mixed.replace('three', 'three!'));
});

test('a new line ends as most lines do, and the others keep their ends', () => {
  const state = open(mixed);
  const at = state.doc.line(2).from + 1;
  expect(exactText(apply(state, { changes: { from: at, insert: '\n' } }))).toBe(mixed.replace('two', 't\r\nwo'));
});

test('joining two lines removes the break between them only', () => {
  const state = open(mixed);
  const { to } = state.doc.line(2);
  expect(exactText(apply(state, { changes: { from: to, to: to + 1 } }))).toBe('one\r\ntwothree\rfour\r\n\r\nfive');
});

test('several changes at once', () => {
  const state = open('a\r\nb\nc\r\nd');
  const spec = {
    changes: [
      { from: 1, to: 2 },
      { from: 5, insert: '\nx' },
    ],
  };
  expect(exactText(apply(state, spec))).toBe('ab\nc\r\nx\r\nd');
});

test('undo brings back the breaks themselves, redo what was done', () => {
  const start = open(mixed);
  const cleared = apply(start, { changes: { from: 0, to: start.doc.length } });
  const typed = apply(cleared, { changes: { from: 0, insert: 'new\nwords' } });
  const undone = run(run(typed, undo), undo);
  expect(exactText(cleared)).toBe('');
  expect(exactText(undone)).toBe(mixed);
  expect(exactText(run(run(undone, redo), redo))).toBe(exactText(typed));
});

test('any run of edits, undone, gives the very same text', () => {
  const edit = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), length: fc.nat(4), insert: text });
  fc.assert(
    fc.property(text, fc.array(edit, { maxLength: 6 }), (original, edits) => {
      let state = open(original);
      for (const { at, length, insert } of edits) {
        const from = Math.floor(at * state.doc.length);
        state = apply(state, {
          changes: { from, to: Math.min(state.doc.length, from + length), insert: state.toText(insert) },
        });
        const lines = exactText(state).split(/\r\n?|\n/);
        expect(lines).toEqual(state.doc.toJSON());
      }
      for (let count = 0; count < edits.length; count += 1) state = run(state, undo);
      expect(exactText(state)).toBe(original);
    }),
  );
});

test.each(['a\nbc\nd', 'a\r\nbc\r\nd', 'a\nbc\r\nd\re', '', '\r\n'])(
  'in %j every position has its offset, and back',
  (text) => {
    const state = EditorState.create({ doc: text, extensions: [keepLineBreaks(text)] });
    for (let position = 0; position <= state.doc.length; position++)
      expect(positionAt(text, offsetAt(state, position))).toBe(position);
    expect(offsetAt(state, state.doc.length)).toBe(text.length);
  },
);
