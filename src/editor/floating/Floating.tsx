import { type ComponentProps, useCallback, useEffect, useLayoutEffect, useRef } from 'react';
import { classNames } from '../../design/class-names';
import { floatBounds } from './bounds';
import styles from './Floating.module.css';
import { type Box, type Placement, place } from './place';

export interface FloatingProps extends ComponentProps<'div'>, Partial<Placement> {
  /** What it belongs to, in window pixels; null hides it. Asked after every render, and when the page moves. */
  readonly anchor: () => Box | null;
  /** Makes it a dialog of this name. */
  readonly dialog?: string;
}

/**
 * Something beside a place in the text. It scrolls with the text, inside the editor's own frame. Its `--room` is the height
 * that there is for it, on the roomier side.
 */
export function Floating({
  anchor,
  dialog,
  side = 'above',
  align = 'center',
  gap = 8,
  className,
  ...rest
}: FloatingProps) {
  const element = useRef<HTMLDivElement>(null);

  const settle = useCallback(() => {
    const float = element.current;
    const frame = float?.offsetParent;
    if (!float || !frame) return;
    const box = anchor();
    float.hidden = !box;
    if (!box) return;
    const origin = frame.getBoundingClientRect();
    const bounds = floatBounds();
    const room = Math.max(box.top - bounds.top, bounds.bottom - box.bottom) - gap;
    float.style.setProperty('--room', `${Math.max(0, Math.round(room))}px`);
    const size = { width: float.offsetWidth, height: float.offsetHeight };
    const spot = place(box, size, bounds, { side, align, gap });
    float.style.left = `${Math.round(spot.left - origin.left)}px`;
    float.style.top = `${Math.round(spot.top - origin.top)}px`;
  }, [anchor, side, align, gap]);

  useLayoutEffect(settle);

  useEffect(() => {
    const frame = element.current?.offsetParent;
    const observer = new ResizeObserver(settle);
    if (frame) observer.observe(frame);
    if (element.current) observer.observe(element.current);
    window.addEventListener('scroll', settle, { passive: true });
    window.addEventListener('resize', settle);
    window.visualViewport?.addEventListener('resize', settle);
    return () => {
      observer.disconnect();
      window.removeEventListener('scroll', settle);
      window.removeEventListener('resize', settle);
      window.visualViewport?.removeEventListener('resize', settle);
    };
  }, [settle]);

  const role = dialog ? { role: 'dialog', 'aria-label': dialog } : {};
  return <div ref={element} className={classNames(styles.floating, className)} {...role} {...rest} />;
}
