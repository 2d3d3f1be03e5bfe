import type { EditorView } from '@tiptap/pm/view';
import { useEffect, useRef } from 'react';
import { isHeld } from './hold-in-place';

/**
 * When what is shown of a node gets higher or lower by itself, as an image does when it has come, a caret behind it stays
 * where it is in the window. Above the window the browser sees to that. Gives where to put the element.
 */
export function useSteadyCaret(view: EditorView, getPos: () => number | undefined) {
  const element = useRef<HTMLElement>(null);
  const place = useRef(getPos);
  useEffect(() => {
    place.current = getPos;
  });
  useEffect(() => {
    const shown = element.current;
    if (!shown) return undefined;
    let height: number | null = null;
    const observer = new ResizeObserver(() => {
      const box = shown.getBoundingClientRect();
      const grown = height === null ? 0 : box.height - height;
      height = box.height;
      const at = place.current();
      const isInSight = box.bottom > 0 && box.top < window.innerHeight;
      if (isHeld(view.dom)) return;
      if (grown === 0 || !isInSight || at === undefined || view.state.selection.head <= at || !view.hasFocus()) return;
      const top = view.coordsAtPos(view.state.selection.head).top - grown;
      if (top > 0 && top < window.innerHeight) window.scrollBy(0, grown);
    });
    observer.observe(shown);
    return () => observer.disconnect();
  }, [view]);
  return element;
}
