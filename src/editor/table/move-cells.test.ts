// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { createLiveEditor } from '../../../tests/live-editor';
import { openBody } from '../document/open';
import { clearCells, duplicateColumn, duplicateRow } from './copy-cells';

const syntax = { templateTags: true, kramdown: false, directives: false };
const table = '| a   | b | c |\n|:----|:-:|---|\n| _one_ | `\\|` | 3 |\n| four|5|   6 |\n|seven | 8 | 9 |\n';

/** An editor on a table, the caret in the cell that has these words. */
function at(words: string, text = table, side: 'start' | 'end' = 'start') {
  const live = createLiveEditor(syntax);
  live.open(openBody(text, syntax));
  let found = -1;
  live.document.descendants((node, position) => {
    if (node.text?.includes(words)) found = position + node.text.indexOf(words) + (side === 'end' ? words.length : 0);
  });
  live.select(found);
  return live;
}

function written(live: ReturnType<typeof at>): string {
  live.document.check();
  return live.saved();
}

test('a row moves with its line as it is, and the caret with it', () => {
  const live = at('four');
  live.press('Alt-ArrowUp');
  expect(written(live)).toBe(table.replace(/(\| _one_.*\n)(.*\n)/, '$2$1'));
  live.type('!');
  expect(written(live)).toContain('| !four');
  const untouched = at('four');
  untouched.press('Alt-ArrowDown');
  expect(written(untouched)).toBe(table.replace(/(\| four.*\n)(.*\n)/, '$2$1'));
});

test('the header stays the first row, and the table where it is', () => {
  for (const [words, key] of [
    ['b', 'Alt-ArrowDown'],
    ['one', 'Alt-ArrowUp'],
    ['seven', 'Alt-ArrowDown'],
    ['one', 'Alt-ArrowLeft'],
    ['9', 'Alt-ArrowRight'],
  ] as const) {
    const live = at(words, `Before.\n\n${table}\nBehind.\n`);
    live.press(key);
    expect(written(live)).toBe(`Before.\n\n${table}\nBehind.\n`);
  }
});

test('a column moves with its alignment; the others keep their cells', () => {
  const compact = '|a|b|c|\n|:-|-|-|\n|_one_|two|3|\n';
  const live = at('one', compact);
  live.press('Alt-ArrowRight');
  expect(written(live)).toBe('|b|a|c|\n|-|:-|-|\n|two|_one_|3|\n');
  live.press('Alt-ArrowRight');
  expect(written(live)).toBe('|b|c|a|\n|-|-|:-|\n|two|3|_one_|\n');
  live.press('Alt-ArrowLeft');
  live.press('Alt-ArrowLeft');
  expect(written(live)).toBe(compact);
});

test('a column moves in a table without outer pipes', () => {
  const live = at('two', 'a | b\n--|--\n_1_ | two\n');
  live.press('Alt-ArrowLeft');
  expect(written(live)).toBe('b | a\n--|--\ntwo | _1_\n');
});

test('a copy of a row and of a column', () => {
  const live = at('four');
  live.editor.view.dispatch(duplicateRow(live.editor.state) ?? live.editor.state.tr);
  expect(written(live)).toBe(table.replace(/(\| four.*\n)/, '$1$1'));
  const column = at('two', 'a|b\n-|-\n1|two\n');
  column.editor.view.dispatch(duplicateColumn(column.editor.state) ?? column.editor.state.tr);
  expect(written(column)).toBe('a|b|b\n-|-|---\n1|two|two\n');
});

test('a row and a column are emptied and stay', () => {
  const live = at('four');
  live.editor.view.dispatch(clearCells(live.editor.state, 'row') ?? live.editor.state.tr);
  expect(written(live)).toMatch(/\| _one_ .*\n\| *\| *\| *\|\n\|seven/);
  const column = at('two', '|a|b|\n|-|-|\n|1|two|\n|3|4|\n');
  column.editor.view.dispatch(clearCells(column.editor.state, 'column') ?? column.editor.state.tr);
  expect(column.document.firstChild?.children.map((row) => row.child(1).content.size)).toEqual([0, 0, 0]);
  expect(written(column)).toMatch(/^\|a\| *\|\n\|-\|-\|\n\|1\| *\|\n\|3\| *\|\n$/);
});

test('arrows lead from row to row and out of the table, and Shift selects cells', () => {
  const live = at('one', table, 'end');
  live.press('ArrowDown');
  live.type('x');
  expect(live.document.textContent).toContain('fouxr');
  const last = at('seven', table);
  last.select(last.document.content.size - 2);
  last.press('ArrowDown');
  last.type('Behind.');
  expect(written(last)).toBe(`${table}\nBehind.\n`);
  const first = at('b', table);
  first.press('ArrowUp');
  first.type('Before.');
  expect(written(first)).toBe(`Before.\n\n${table}`);
});

test('selected cells lose their words, and the table stays', () => {
  const live = at('5', table, 'end');
  live.press('Shift-ArrowDown');
  live.press('Delete');
  expect(live.document.firstChild?.children.map((row) => row.child(1).textContent)).toEqual(['b', '|', '', '']);
  expect(live.document.firstChild?.childCount).toBe(4);
});
