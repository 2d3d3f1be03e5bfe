import type { Editor } from '@tiptap/core';
import { closeHistory } from '@tiptap/pm/history';
import { type PointerEvent, useCallback, useEffect, useRef, useState } from 'react';
import type { BlockRange } from './block-range';
import { selectBlocks } from './block-commands';
import { BlockSelection } from './block-selection';
import { type DropTarget, dropTarget } from './drop-target';
import { moveBlocks } from './move-blocks';
import { scrollNear, stopScrolling } from './scroll-near';

/** How far a press moves before it is a drag, in pixels. */
const threshold = 4;

interface Drag {
  readonly blocks: BlockRange;
  readonly start: { readonly x: number; readonly y: number };
  readonly isMoving: boolean;
  target: DropTarget | null;
}

/**
 * Dragging blocks by their handle, with a mouse, a finger or a pen. `line` is where they would go; a press that does not move
 * is a click. Escape lets them stay.
 */
export function useBlockDrag(editor: Editor, blocksToDrag: () => BlockRange | null) {
  const [line, setLine] = useState<DropTarget['line'] | null>(null);
  const drag = useRef<Drag | null>(null);
  const wasDragged = useRef(false);
  const stop = useRef<() => void>(undefined);

  const end = useCallback(() => {
    stop.current?.();
    drag.current = null;
    setLine(null);
  }, []);
  useEffect(() => end, [end]);

  const onPointerDown = useCallback(
    (event: PointerEvent<HTMLElement>) => {
      wasDragged.current = false;
      if (event.button !== 0) return;
      const blocks = blocksToDrag();
      if (!blocks) return;
      const handle = event.currentTarget;
      handle.setPointerCapture(event.pointerId);
      drag.current = { blocks, start: { x: event.clientX, y: event.clientY }, isMoving: false, target: null };
      const cancel = (key: KeyboardEvent) => {
        if (key.key !== 'Escape' || !drag.current?.isMoving) return;
        key.stopPropagation();
        end();
      };
      window.addEventListener('keydown', cancel, true);
      stop.current = () => {
        window.removeEventListener('keydown', cancel, true);
        stopScrolling();
      };
    },
    [blocksToDrag, end],
  );

  const follow = useCallback(
    (point: { x: number; y: number }) => {
      const now = drag.current;
      if (!now) return;
      now.target = dropTarget(editor.view, point, now.blocks);
      setLine(now.target?.line ?? null);
    },
    [editor],
  );

  const onPointerMove = useCallback(
    (event: PointerEvent<HTMLElement>) => {
      const now = drag.current;
      if (!now) return;
      const point = { x: event.clientX, y: event.clientY };
      if (!now.isMoving) {
        if (Math.hypot(point.x - now.start.x, point.y - now.start.y) < threshold) return;
        drag.current = { ...now, isMoving: true };
        wasDragged.current = true;
        selectBlocks(editor, now.blocks);
      }
      follow(point);
      scrollNear(editor.view.dom, point.y, () => follow(point));
    },
    [editor, follow],
  );

  const onPointerUp = useCallback(() => {
    const now = drag.current;
    end();
    if (!now?.isMoving || !now.target) return;
    const { tr } = editor.state;
    const moved = moveBlocks(tr, now.blocks, now.target.at);
    if (!moved) return;
    const selection = BlockSelection.between(tr.doc, moved.from, moved.to);
    editor.view.dispatch(closeHistory(selection ? tr.setSelection(selection) : tr));
    editor.view.focus();
  }, [editor, end]);

  return { line, wasDragged, handlers: { onPointerDown, onPointerMove, onPointerUp, onPointerCancel: end } };
}
