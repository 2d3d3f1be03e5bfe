import { TextSelection, type EditorState, type Transaction } from '@tiptap/pm/state';
import { swapBlock } from '../block-handle/move-block';
import { isApple } from '../../design/commands/is-apple';
import { currentCell, insideCell, type CurrentCell } from './current-cell';

/** The keys that move a row and a column, in ProseMirror's notation. */
export const moveKeys = {
  up: 'Alt-ArrowUp',
  down: 'Alt-ArrowDown',
  left: isApple ? 'Ctrl-Alt-ArrowLeft' : 'Alt-ArrowLeft',
  right: isApple ? 'Ctrl-Alt-ArrowRight' : 'Alt-ArrowRight',
} as const;

/** Swaps the row at the caret with the one above or below it; null where there is none. The header stays the first. */
export function moveRow(state: EditorState, direction: 'up' | 'down'): Transaction | null {
  const current = currentCell(state);
  const table = current && state.doc.nodeAt(current.table);
  if (!current || !table) return null;
  const target = current.row + (direction === 'up' ? -1 : 1);
  if (current.row === 0 || target < 1 || target >= current.rows) return null;
  const above = table.children.slice(0, current.row).reduce((size, { nodeSize }) => size + nodeSize, 0);
  const { tr } = state;
  swapBlock(tr, current.table + 1 + above, direction);
  return withCaret(state, tr, { ...current, row: target });
}

/** Swaps the column at the caret with the one before or behind it; null where there is none. */
export function moveColumn(state: EditorState, direction: 'left' | 'right'): Transaction | null {
  const current = currentCell(state);
  const table = current && state.doc.nodeAt(current.table);
  if (!current || !table) return null;
  const target = current.column + (direction === 'left' ? -1 : 1);
  if (target < 0 || target >= current.columns) return null;
  const { tr } = state;
  const first = Math.min(current.column, target);
  table.forEach((row, offset) => {
    const [one, other] = [row.maybeChild(first), row.maybeChild(first + 1)];
    if (!one || !other) return;
    const before = row.children.slice(0, first).reduce((size, { nodeSize }) => size + nodeSize, 0);
    const at = current.table + 1 + offset + 1 + before;
    tr.replaceWith(at, at + one.nodeSize + other.nodeSize, [other, one]);
  });
  return withCaret(state, tr, { ...current, column: target });
}

/** The caret goes along, to the same letter of the cell. */
function withCaret(state: EditorState, tr: Transaction, { table, row, column }: CurrentCell): Transaction {
  const { $from } = state.selection;
  const inside = insideCell(tr.doc, table, row, column);
  const letter = $from.parent.isTextblock ? $from.parentOffset : 0;
  return inside === null ? tr : tr.setSelection(TextSelection.create(tr.doc, inside + letter)).scrollIntoView();
}
