import type { Editor } from '@tiptap/core';
import { type ReactNode, useCallback, useEffect, useLayoutEffect, useRef } from 'react';
import styles from './Floating.module.css';
import type { Box } from './place';

export interface PinnedProps {
  /** Where it lies, in window pixels; null hides it. */
  readonly box: () => Box | null;
  /** Whose text moves its place: it is settled again after each change, before that is drawn and without a render. */
  readonly follows?: Editor;
  readonly children: ReactNode;
}

/** Something that lies exactly on a place of the text, inside the editor's own frame. */
export function Pinned({ box, follows, children }: PinnedProps) {
  const element = useRef<HTMLDivElement>(null);
  const settle = useCallback(() => {
    const pin = element.current;
    const frame = pin?.offsetParent;
    if (!pin || !frame) return;
    const area = box();
    pin.hidden = !area;
    if (!area) return;
    const origin = frame.getBoundingClientRect();
    pin.style.left = `${area.left - origin.left}px`;
    pin.style.top = `${area.top - origin.top}px`;
    pin.style.width = `${area.right - area.left}px`;
    pin.style.height = `${area.bottom - area.top}px`;
  }, [box]);

  useLayoutEffect(settle);

  useEffect(() => {
    const frame = element.current?.offsetParent;
    const observer = new ResizeObserver(settle);
    if (frame) observer.observe(frame);
    return () => observer.disconnect();
  }, [settle]);

  useEffect(() => {
    let frame = 0;
    const settleSoon = () => {
      frame ||= requestAnimationFrame(() => {
        frame = 0;
        settle();
      });
    };
    follows?.on('update', settleSoon);
    return () => {
      cancelAnimationFrame(frame);
      follows?.off('update', settleSoon);
    };
  }, [follows, settle]);

  return (
    <div ref={element} className={styles.floating}>
      {children}
    </div>
  );
}
