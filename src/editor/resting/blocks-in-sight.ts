import type { EditorView } from '@tiptap/pm/view';

/** The blocks of the post that are in the window, and so many pixels around it: from where in the document to where. */
export function blocksInSight(view: EditorView, around: number): { readonly from: number; readonly to: number } {
  const starts: number[] = [];
  view.state.doc.forEach((_block, at) => void starts.push(at));
  const boxOf = (index: number) => {
    const shown = view.nodeDOM(starts[index] ?? 0);
    return shown instanceof Element ? shown.getBoundingClientRect() : null;
  };
  const first = firstWhere(starts.length, (index) => (boxOf(index)?.bottom ?? 0) >= -around);
  const behind = firstWhere(starts.length, (index) => (boxOf(index)?.top ?? 0) > window.innerHeight + around);
  return { from: starts[first] ?? 0, to: starts[behind] ?? view.state.doc.content.size };
}

/** The first index below `count` of which something holds that holds of all behind it. */
function firstWhere(count: number, holds: (index: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
