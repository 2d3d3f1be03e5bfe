import type { EditorView } from '@tiptap/pm/view';

/** CSS pixels between a match and the edges of what is in sight: about a line of text. */
const air = 40;
/** Height of the bar above the post. */
const barHeight = 60;

/**
 * Scrolls the selected match to where it is seen: not under the search, which floats over the text. The view does not do
 * so by itself while the focus is in the search.
 */
export function showMatch(view: EditorView): void {
  const { from, to } = view.state.selection;
  const [start, end] = [view.coordsAtPos(from), view.coordsAtPos(to, -1)];
  const bar = document.querySelector('[data-find-bar]')?.getBoundingClientRect();
  const top = bar && end.right > bar.left ? bar.bottom : barHeight;
  const isSeen = start.top >= top && end.bottom <= window.innerHeight - air;
  if (!isSeen) window.scrollBy(0, start.top - top - air);
}
