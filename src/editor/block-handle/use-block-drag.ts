import type { Editor } from '@tiptap/core';
import { closeHistory } from '@tiptap/pm/history';
import { scrollNear, stopScrolling } from '../drag/scroll-near';
import { useHandleDrag } from '../drag/use-handle-drag';
import { selectBlocks } from './block-commands';
import type { BlockRange } from './block-range';
import { BlockSelection } from './block-selection';
import { dropTarget } from './drop-target';
import { moveBlocks } from './move-blocks';

/** Dragging blocks by their handle; near the edge of the window the post scrolls. */
export function useBlockDrag(editor: Editor, blocksToDrag: () => BlockRange | null) {
  return useHandleDrag({
    hold: blocksToDrag,
    onLift: (blocks) => selectBlocks(editor, blocks),
    onMove: (point, again) => scrollNear(editor.view.dom, point.y, again),
    targetAt: (blocks, point) => dropTarget(editor.view, point, blocks),
    onDrop: (blocks, { at }) => {
      const { tr } = editor.state;
      const moved = moveBlocks(tr, blocks, at);
      if (!moved) return;
      const selection = BlockSelection.between(tr.doc, moved.from, moved.to);
      editor.view.dispatch(closeHistory(selection ? tr.setSelection(selection) : tr));
      editor.view.focus();
    },
    onEnd: stopScrolling,
  });
}
