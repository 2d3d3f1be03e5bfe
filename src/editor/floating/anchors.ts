import type { Editor } from '@tiptap/core';
import type { Box } from './place';

/** The box of the selected words; of their first line up to the right edge when there are several lines. */
export function selectionBox({ view, state }: Editor): Box {
  const { from, to } = state.selection;
  return rangeBox(view, from, to);
}

/** The box of a range of the document. */
export function rangeBox(view: Editor['view'], from: number, to: number): Box {
  const start = view.coordsAtPos(from);
  const end = view.coordsAtPos(to, -1);
  const isOneLine = end.top < start.bottom;
  const right = isOneLine ? end.right : view.dom.getBoundingClientRect().right;
  return {
    left: start.left,
    top: start.top,
    right: Math.max(right, start.left),
    bottom: Math.max(start.bottom, end.bottom),
  };
}

/** The box of the element that shows the node at a position; of what is in it where it is one between words, whose own box is a line's. */
export function nodeBox({ view }: Editor, position: number): Box | null {
  const element = view.nodeDOM(position);
  if (!(element instanceof HTMLElement)) return null;
  const inner = getComputedStyle(element).display === 'inline' ? element.firstElementChild : null;
  return (inner ?? element).getBoundingClientRect();
}
