import type { Editor } from '@tiptap/core';
import { type PointerEvent, useCallback, useEffect, useState } from 'react';
import type { BlockRange } from './block-range';
import { blockAtHeight } from './drop-target';

/** The block that the mouse is beside: an item of a list, a block in a quote; null while one writes. */
export function useHoveredBlock(editor: Editor) {
  const [hovered, setHovered] = useState<BlockRange | null>(null);

  const onPointerMove = useCallback(
    (event: PointerEvent) => {
      if (event.pointerType !== 'mouse' || event.buttons !== 0 || editor.isDestroyed) return;
      const isAtMenu = event.target instanceof Element && event.target.closest('[data-block-handle]');
      if (isAtMenu) return;
      const found = blockAtHeight(editor.view, event.clientY);
      setHovered((before) => (before?.from === found?.from && before?.to === found?.to ? before : found));
    },
    [editor],
  );

  useEffect(() => {
    const hide = () => setHovered(null);
    editor.on('update', hide);
    return () => {
      editor.off('update', hide);
    };
  }, [editor]);

  const onPointerLeave = useCallback(() => setHovered(null), []);
  return { hovered, onPointerMove, onPointerLeave };
}
