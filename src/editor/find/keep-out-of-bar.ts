import type { EditorView } from '@tiptap/pm/view';

/** CSS pixels between the bar and a match that would else stand under it: about a line of text. */
const air = 40;

/** Scrolls a match out from under the search, which floats over the text. Gives whether it had to. */
export function keepOutOfBar(view: EditorView): boolean {
  const bar = document.querySelector('[data-find-bar]')?.getBoundingClientRect();
  const { from, to } = view.state.selection;
  const [start, end] = [view.coordsAtPos(from), view.coordsAtPos(to, -1)];
  const isUnder = bar && start.top < bar.bottom && end.right > bar.left;
  if (!isUnder) return false;
  window.scrollBy(0, start.top - bar.bottom - air);
  return true;
}
