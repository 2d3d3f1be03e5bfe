import type { Command } from '@tiptap/pm/state';
import { addColumnAfter, addColumnBefore, CellSelection, deleteColumn, setCellAttr } from '@tiptap/pm/tables';
import { expect, test } from 'vitest';
import { edit } from '../../../../tests/edit';

/** A command on the whole column of the cursor. */
const onColumn =
  (command: Command): Command =>
  (state, dispatch) => {
    const cell = state.selection.$from.before();
    return command(state.apply(state.tr.setSelection(CellSelection.colSelection(state.doc.resolve(cell)))), dispatch);
  };

test.each([
  ['padded', '| a   | b   | c |\n|-----|:---:|---|\n| one | two | 3 |\n', '| a   | c |\n|-----|---|\n| one | 3 |\n'],
  ['without outer pipes', 'a|b|c\n-|:-:|-\none|two|`\\|`\n', 'a|c\n-|-\none|`\\|`\n'],
  [
    'in a quote',
    '> | a | b | c |\n> |---|:-:|---|\n> | one | two | 3 |\n',
    '> | a | c |\n> |---|---|\n> | one | 3 |\n',
  ],
  ['the last', '| a | b |\n|---|---|\n| _one_ | two |\n', '| a |\n|---|\n| _one_ |\n'],
  ['the first', '| two | b |\n|---|---|\n| a | _b_ |\n', '| b |\n|---|\n| _b_ |\n'],
])('a column goes, the others keep their cells: %s', (_name, text, written) => {
  expect(edit(text).at('two').run(deleteColumn).text).toBe(written);
});

test.each([
  ['padded', '| a   | b |\n| --- | - |\n| two | 2 |\n', '| a   |     | b |\n| --- | --- | - |\n| two |     | 2 |\n'],
  ['without outer pipes', 'a|b\n-|-\ntwo|`\\|`\n', 'a||b\n-|---|-\ntwo||`\\|`\n'],
  ['at the end', '|a|b|\n|-|-|\n|_1_|two|\n', '|a|b||\n|-|-|---|\n|_1_|two||\n'],
])('a column comes, the others keep their cells: %s', (_name, text, written) => {
  expect(edit(text).at('two').run(addColumnAfter).text).toBe(written);
});

test('a column comes before the first', () => {
  expect(edit('| two | b |\n|:--|---|\n| _1_ | 2 |\n').at('two').run(addColumnBefore).text).toBe(
    '|     | two | b |\n|---|:--|---|\n|     | _1_ | 2 |\n',
  );
});

test.each([
  ['center', '| a | b   |\n|---|:---:|\n| _1_ | two |\n| 3 |\n'],
  ['right', '| a | b   |\n|---|----:|\n| _1_ | two |\n| 3 |\n'],
  ['left', '| a | b   |\n|---|:----|\n| _1_ | two |\n| 3 |\n'],
])('alignment, %s, is in the delimiter row alone', (align, written) => {
  const text = '| a | b   |\n|---|-----|\n| _1_ | two |\n| 3 |\n';
  expect(
    edit(text)
      .at('two')
      .run(onColumn(setCellAttr('align', align))).text,
  ).toBe(written);
});
