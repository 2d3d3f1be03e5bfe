import type { Editor } from '@tiptap/core';
import { closeHistory } from '@tiptap/pm/history';
import { type PointerEvent, useCallback, useEffect, useRef, useState } from 'react';
import { nodeBox } from '../floating/anchors';
import type { Box } from '../floating/place';
import { currentCell, insideCell } from './current-cell';
import { moveColumnTo, moveRowTo } from './move-cells';

/** How far a press moves before it is a drag, in pixels. */
const threshold = 4;

/** The start and the end of each row or column of the table at the caret, in window pixels. */
type Spans = readonly (readonly [number, number])[];

interface Drag {
  readonly start: number;
  readonly spans: Spans;
  readonly table: Box;
  isMoving: boolean;
  target: number | null;
}

/**
 * Dragging the row or the column at the caret by its handle. `line` is where it would go; a press that does not move is a
 * click. Escape lets it stay.
 */
export function useCellDrag(editor: Editor, of: 'row' | 'column') {
  const [line, setLine] = useState<Box | null>(null);
  const drag = useRef<Drag | null>(null);
  const wasDragged = useRef(false);
  const stop = useRef<() => void>(undefined);

  const end = useCallback(() => {
    stop.current?.();
    drag.current = null;
    setLine(null);
  }, []);
  useEffect(() => end, [end]);

  const placeOf = (event: PointerEvent) => (of === 'row' ? event.clientY : event.clientX);

  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    wasDragged.current = false;
    const measured = measure(editor, of);
    if (event.button !== 0 || !measured) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    drag.current = { ...measured, start: placeOf(event), isMoving: false, target: null };
    const cancel = (key: KeyboardEvent) => {
      if (key.key !== 'Escape' || !drag.current?.isMoving) return;
      key.stopPropagation();
      end();
    };
    window.addEventListener('keydown', cancel, true);
    stop.current = () => window.removeEventListener('keydown', cancel, true);
  };

  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const now = drag.current;
    const current = currentCell(editor.state);
    if (!now || !current) return;
    if (!now.isMoving && Math.abs(placeOf(event) - now.start) < threshold) return;
    now.isMoving = wasDragged.current = true;
    // The header stays the first row.
    const passed = now.spans.filter(([from, to]) => (from + to) / 2 < placeOf(event)).length;
    const gap = of === 'row' ? Math.max(1, passed) : passed;
    const index = of === 'row' ? current.row : current.column;
    const target = gap > index ? gap - 1 : gap;
    const isPossible = target !== index && (of === 'column' || index > 0);
    now.target = isPossible ? target : null;
    setLine(isPossible ? lineAt(now, gap, of) : null);
  };

  const onPointerUp = () => {
    const target = drag.current?.target ?? null;
    end();
    if (target === null) return;
    const moved = of === 'row' ? moveRowTo(editor.state, target) : moveColumnTo(editor.state, target);
    if (moved) editor.view.dispatch(closeHistory(moved));
    editor.view.focus();
  };

  return { line, wasDragged, handlers: { onPointerDown, onPointerMove, onPointerUp, onPointerCancel: end } };
}

function measure(editor: Editor, of: 'row' | 'column'): Pick<Drag, 'spans' | 'table'> | null {
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
  return { spans, table };
}

/** The line before the row or column of an index, or behind the last. */
function lineAt({ spans, table }: Drag, gap: number, of: 'row' | 'column'): Box {
  const at = spans[gap]?.[0] ?? spans.at(-1)?.[1] ?? 0;
  const { left, right, top, bottom } = table;
  return of === 'row'
    ? { left, right, top: at - 1.5, bottom: at + 1.5 }
    : { left: at - 1.5, right: at + 1.5, top, bottom };
}
