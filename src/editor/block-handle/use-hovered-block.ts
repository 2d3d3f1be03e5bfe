import type { Editor } from '@tiptap/core';
import { type PointerEvent, useCallback, useEffect, useRef, useState } from 'react';

/** The block of the post that the mouse is beside; null while one writes. */
export function useHoveredBlock(editor: Editor) {
  const [at, setAt] = useState<number | null>(null);
  const isKept = useRef(false);

  const onPointerMove = useCallback(
    (event: PointerEvent) => {
      if (isKept.current || event.pointerType !== 'mouse' || event.buttons !== 0 || editor.isDestroyed) return;
      const found = blockAtHeight(editor, event.clientY);
      setAt((before) => (found === null && before !== null ? before : found));
    },
    [editor],
  );

  useEffect(() => {
    const hide = () => {
      isKept.current = false;
      setAt(null);
    };
    editor.on('update', hide);
    return () => {
      editor.off('update', hide);
    };
  }, [editor]);

  const onPointerLeave = useCallback(() => {
    if (!isKept.current) setAt(null);
  }, []);
  /** Stays with its block while the block's menu is open. */
  const keep = useCallback((isOpen: boolean) => {
    isKept.current = isOpen;
  }, []);
  return { at, keep, onPointerMove, onPointerLeave };
}

function blockAtHeight({ view }: Editor, height: number): number | null {
  const blocks = view.dom.children;
  let [low, high] = [0, blocks.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const element = blocks[middle];
    if (!element) return null;
    const box = element.getBoundingClientRect();
    if (height < box.top) high = middle - 1;
    else if (height > box.bottom) low = middle + 1;
    else return startOf(view, element);
  }
  return null;
}

function startOf(view: Editor['view'], element: Element): number | null {
  const inside = view.posAtDOM(element, 0);
  const $inside = view.state.doc.resolve(Math.min(inside, view.state.doc.content.size));
  return $inside.depth > 0 ? $inside.before(1) : $inside.nodeAfter ? inside : null;
}
