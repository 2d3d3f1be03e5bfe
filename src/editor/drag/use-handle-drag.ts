import { type PointerEvent, useCallback, useEffect, useRef, useState } from 'react';

/** How far a press moves before it is a drag, in pixels. */
const threshold = 4;

/** A place in the window, in pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface HandleDrag<Held, Target> {
  /** What a press on the handle takes hold of; null where there is nothing to drag. */
  readonly hold: () => Held | null;
  /** Once, when the press has become a drag. */
  readonly onLift?: (held: Held) => void;
  /** After each move: `again` looks anew where it would go, when the page moves under the pointer. */
  readonly onMove?: (point: Point, again: () => void) => void;
  /** Where it would go when it is let go at a point; null where it cannot go. */
  readonly targetAt: (held: Held, point: Point) => Target | null;
  readonly onDrop: (held: Held, target: Target) => void;
  /** However it ended, and when the handle goes away. */
  readonly onEnd?: () => void;
}

/**
 * Dragging by a handle with a mouse, a finger or a pen. `target` is where it would go now; a press that does not move is a
 * click, which `wasDragged` tells apart. Escape lets everything stay.
 */
export function useHandleDrag<Held, Target>(drag: HandleDrag<Held, Target>) {
  const [target, setTarget] = useState<Target | null>(null);
  const now = useRef<{ readonly held: Held; readonly start: Point; isMoving: boolean; target: Target | null }>(null);
  const wasDragged = useRef(false);
  const stop = useRef<() => void>(undefined);

  const end = useCallback(() => {
    stop.current?.();
    stop.current = undefined;
    now.current = null;
    setTarget(null);
  }, []);
  useEffect(() => end, [end]);

  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    wasDragged.current = false;
    const held = event.button === 0 ? drag.hold() : null;
    if (held === null) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    now.current = { held, start: pointOf(event), isMoving: false, target: null };
    const cancel = (key: KeyboardEvent) => {
      if (key.key !== 'Escape' || !now.current?.isMoving) return;
      key.stopPropagation();
      end();
    };
    window.addEventListener('keydown', cancel, true);
    stop.current = () => {
      window.removeEventListener('keydown', cancel, true);
      drag.onEnd?.();
    };
  };

  const follow = (point: Point) => {
    if (!now.current) return;
    now.current.target = drag.targetAt(now.current.held, point);
    setTarget(now.current.target);
  };

  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    if (!now.current) return;
    const point = pointOf(event);
    const { held, start, isMoving } = now.current;
    if (!isMoving) {
      if (Math.hypot(point.x - start.x, point.y - start.y) < threshold) return;
      now.current.isMoving = wasDragged.current = true;
      drag.onLift?.(held);
    }
    follow(point);
    drag.onMove?.(point, () => follow(point));
  };

  const onPointerUp = () => {
    const dropped = now.current;
    end();
    if (dropped?.isMoving && dropped.target !== null) drag.onDrop(dropped.held, dropped.target);
  };

  return { target, wasDragged, handlers: { onPointerDown, onPointerMove, onPointerUp, onPointerCancel: end } };
}

function pointOf({ clientX, clientY }: PointerEvent): Point {
  return { x: clientX, y: clientY };
}
