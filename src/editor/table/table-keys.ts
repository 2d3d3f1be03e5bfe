import type { Editor, KeyboardShortcutCommand } from '@tiptap/core';
import { Selection, TextSelection, type Transaction } from '@tiptap/pm/state';
import { CellSelection } from '@tiptap/pm/tables';
import { addAtEnd } from './add-at-end';
import { currentCell, insideCell } from './current-cell';
import { moveColumn, moveKeys, moveRow } from './move-cells';

type Way = 'up' | 'down' | 'left' | 'right';

const ways: Readonly<Record<Way, { readonly rows: number; readonly columns: number; readonly key: string }>> = {
  up: { rows: -1, columns: 0, key: 'ArrowUp' },
  down: { rows: 1, columns: 0, key: 'ArrowDown' },
  left: { rows: 0, columns: -1, key: 'ArrowLeft' },
  right: { rows: 0, columns: 1, key: 'ArrowRight' },
};

/**
 * Keys inside a table, where a cell is one line: Enter goes to the cell below, Mod+Enter to the text behind the table, the
 * arrows from cell to cell and out of it; with Shift they select cells, with Alt they move the row or the column.
 */
export function tableKeys(editor: Editor): Record<string, KeyboardShortcutCommand> {
  const arrows = Object.entries(ways).flatMap(([name, { key }]) => {
    const way = name as Way;
    return [
      [key, () => go(editor, way)],
      [`Shift-${key}`, () => selectTo(editor, way)],
      [moveKeys[way], () => move(editor, way)],
    ] as const;
  });
  return {
    ...Object.fromEntries(arrows),
    Enter: () => {
      const current = currentCell(editor.state);
      if (!current) return false;
      const below = insideCell(editor.state.doc, current.table, current.row + 1, current.column);
      if (below === null) addAtEnd(editor, 'row');
      else select(editor, below);
      return true;
    },
    'Shift-Enter': () => currentCell(editor.state) !== null,
    'Mod-Enter': () => leave(editor, 'behind'),
  };
}

/** From the edge of a cell to the next one, past the first and the last row to the text around the table. */
function go(editor: Editor, way: Way): boolean {
  const { selection, doc } = editor.state;
  const current = currentCell(editor.state);
  if (!current || !selection.empty || !editor.view.endOfTextblock(way)) return false;
  const { rows, columns } = ways[way];
  if (columns !== 0) return false;
  const next = insideCell(doc, current.table, current.row + rows, current.column);
  if (next === null) return leave(editor, way === 'up' ? 'before' : 'behind');
  const letters = doc.resolve(next).parent.content.size;
  return select(editor, next + Math.min(selection.$from.parentOffset, letters));
}

function selectTo(editor: Editor, way: Way): boolean {
  const { selection, doc, tr } = editor.state;
  const current = currentCell(editor.state);
  const isWhole = selection instanceof CellSelection;
  if (!current || isWhole || !editor.view.endOfTextblock(way)) return false;
  const { rows, columns } = ways[way];
  const next = insideCell(doc, current.table, current.row + rows, current.column + columns);
  if (next === null || current.column + columns < 0 || current.row + rows < 0) return false;
  editor.view.dispatch(tr.setSelection(CellSelection.create(doc, current.cell, next - 1)));
  return true;
}

/** In a table, these keys never move the table itself. */
function move(editor: Editor, way: Way): boolean {
  if (!currentCell(editor.state)) return false;
  const moved: Transaction | null =
    way === 'up' || way === 'down' ? moveRow(editor.state, way) : moveColumn(editor.state, way);
  if (moved) editor.view.dispatch(moved);
  return true;
}

/** Puts the caret into the text beside the table; makes a paragraph where there is none. */
function leave(editor: Editor, side: 'before' | 'behind'): boolean {
  const current = currentCell(editor.state);
  const table = current && editor.state.doc.nodeAt(current.table);
  if (!current || !table) return false;
  const { tr, doc, schema } = editor.state;
  const at = side === 'before' ? current.table : current.table + table.nodeSize;
  const $at = doc.resolve(at);
  const beside = side === 'before' ? $at.nodeBefore : $at.nodeAfter;
  if (!beside || (side === 'behind' && !beside.isTextblock)) tr.insert(at, schema.node('paragraph'));
  const place = side === 'before' && beside ? at : at + (side === 'before' ? 1 : 0);
  editor.view.dispatch(
    tr.setSelection(Selection.near(tr.doc.resolve(place), side === 'before' ? -1 : 1)).scrollIntoView(),
  );
  return true;
}

function select(editor: Editor, at: number): true {
  const { tr } = editor.state;
  editor.view.dispatch(tr.setSelection(TextSelection.create(tr.doc, at)).scrollIntoView());
  return true;
}
