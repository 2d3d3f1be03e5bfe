import type { Editor } from '@tiptap/core';
import { closeHistory } from '@tiptap/pm/history';
import { type Point, useHandleDrag } from '../drag/use-handle-drag';
import { nodeBox } from '../floating/anchors';
import type { Box } from '../floating/place';
import { currentCell, insideCell } from './current-cell';
import { moveColumnTo, moveRowTo } from './move-cells';

/** A table as it is on the screen, in window pixels. */
interface Measured {
  readonly table: Box;
  /** The start and the end of each of its rows or columns. */
  readonly spans: readonly (readonly [number, number])[];
}

/** Where the row or the column would be then, and the line that shows it. */
interface CellTarget {
  readonly index: number;
  readonly line: Box;
}

/** Dragging the row or the column at the caret by its handle. The header stays the first row. */
export function useCellDrag(editor: Editor, of: 'row' | 'column') {
  const targetAt = ({ table, spans }: Measured, point: Point): CellTarget | null => {
    const current = currentCell(editor.state);
    if (!current) return null;
    const place = of === 'row' ? point.y : point.x;
    const passed = spans.filter(([from, to]) => (from + to) / 2 < place).length;
    const gap = of === 'row' ? Math.max(1, passed) : passed;
    const from = of === 'row' ? current.row : current.column;
    const index = gap > from ? gap - 1 : gap;
    if (index === from || (of === 'row' && from === 0)) return null;
    const at = spans[gap]?.[0] ?? spans.at(-1)?.[1] ?? 0;
    const { left, right, top, bottom } = table;
    const line = of === 'row' ? { left, right, top: at, bottom: at } : { left: at, right: at, top, bottom };
    return { index, line };
  };
  return useHandleDrag({
    hold: () => measure(editor, of),
    targetAt,
    onDrop: (_measured, { index }) => {
      const moved = of === 'row' ? moveRowTo(editor.state, index) : moveColumnTo(editor.state, index);
      if (moved) editor.view.dispatch(closeHistory(moved));
      editor.view.focus();
    },
  });
}

function measure(editor: Editor, of: 'row' | 'column'): Measured | null {
  const current = currentCell(editor.state);
  const table = current && nodeBox(editor, current.table);
  if (!current || !table) return null;
  const spans: (readonly [number, number])[] = [];
  for (let index = 0; index < (of === 'row' ? current.rows : current.columns); index++) {
    const inside = insideCell(editor.state.doc, current.table, of === 'row' ? index : 0, of === 'row' ? 0 : index);
    const cell = inside === null ? null : nodeBox(editor, inside - 1);
    if (!cell) return null;
    spans.push(of === 'row' ? [cell.top, cell.bottom] : [cell.left, cell.right]);
  }
  return { table, spans };
}
