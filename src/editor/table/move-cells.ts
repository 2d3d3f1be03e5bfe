import type { Node as DocumentNode } from '@tiptap/pm/model';
import { TextSelection, type EditorState, type Transaction } from '@tiptap/pm/state';
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
  return current && moveRowTo(state, current.row + (direction === 'up' ? -1 : 1));
}

/** Swaps the column at the caret with the one before or behind it; null where there is none. */
export function moveColumn(state: EditorState, direction: 'left' | 'right'): Transaction | null {
  const current = currentCell(state);
  return current && moveColumnTo(state, current.column + (direction === 'left' ? -1 : 1));
}

/** Makes the row at the caret the one of that index (the header's is 0, and stays); null where it cannot go. */
export function moveRowTo(state: EditorState, target: number): Transaction | null {
  const current = currentCell(state);
  const table = current && state.doc.nodeAt(current.table);
  if (!current || !table || current.row === 0 || target < 1 || target >= current.rows) return null;
  const { tr } = state;
  if (!moveChild(tr, table, current.table, current.row, target)) return null;
  return withCaret(state, tr, { ...current, row: target });
}

/** Makes the column at the caret the one of that index; null where it cannot go. */
export function moveColumnTo(state: EditorState, target: number): Transaction | null {
  const current = currentCell(state);
  const table = current && state.doc.nodeAt(current.table);
  if (!current || !table || target < 0 || target >= current.columns || target === current.column) return null;
  const { tr } = state;
  table.forEach((row, offset) => moveChild(tr, row, current.table + 1 + offset, current.column, target));
  return withCaret(state, tr, { ...current, column: target });
}

/** Moves a child of the node at a position to another index; what stands in between moves up. False when it stays. */
function moveChild(tr: Transaction, node: DocumentNode, at: number, index: number, target: number): boolean {
  const moved = node.maybeChild(index);
  if (!moved || index === target || target >= node.childCount) return false;
  const [first, last] = [Math.min(index, target), Math.max(index, target)];
  const between = node.children.slice(first, last + 1).filter((_child, step) => first + step !== index);
  const from = at + 1 + sizeOf(node.children.slice(0, first));
  const order = index < target ? [...between, moved] : [moved, ...between];
  tr.replaceWith(from, from + sizeOf(order), order);
  return true;
}

function sizeOf(nodes: readonly DocumentNode[]): number {
  return nodes.reduce((size, { nodeSize }) => size + nodeSize, 0);
}

/** The caret goes along, to the same letter of the cell. */
function withCaret(state: EditorState, tr: Transaction, { table, row, column }: CurrentCell): Transaction {
  const { $from } = state.selection;
  const inside = insideCell(tr.doc, table, row, column);
  const letter = $from.parent.isTextblock ? $from.parentOffset : 0;
  return inside === null ? tr : tr.setSelection(TextSelection.create(tr.doc, inside + letter)).scrollIntoView();
}
