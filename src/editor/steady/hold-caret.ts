import type { EditorView } from '@tiptap/pm/view';

/** Lets the text change by itself, above the caret maybe: the caret stays where it is in the window. */
export function holdCaret(view: EditorView, change: () => void): void {
  const top = caretTop(view);
  change();
  const hold = () => {
    const now = view.isDestroyed ? null : caretTop(view);
    if (top !== null && now !== null && now !== top) window.scrollBy(0, now - top);
  };
  if (top === null) return;
  hold();
  // What is drawn by React has its height a frame later.
  requestAnimationFrame(hold);
}

/** Pixels from the window's top to the caret; null where nobody writes, or the caret is out of sight. */
function caretTop(view: EditorView): number | null {
  if (!view.dom.isConnected || !view.hasFocus()) return null;
  const { top, bottom } = view.coordsAtPos(view.state.selection.head);
  return bottom > 0 && top < window.innerHeight ? top : null;
}
