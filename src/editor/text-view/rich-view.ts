import type { Editor } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';
import { positionOf, type Spot, spotOf } from '../document/spot';
import { holdInPlace } from '../steady/hold-in-place';
import type { TextView } from './text-view';

/** What is selected and seen of the rich text. */
export function richView({ state, view }: Editor): TextView<Spot> {
  const { anchor, head } = state.selection;
  const box = view.coordsAtPos(head);
  const isSeen = box.top > 0 && box.bottom < window.innerHeight;
  const { left } = view.dom.getBoundingClientRect();
  const middle = isSeen ? null : view.posAtCoords({ left: left + 1, top: window.innerHeight / 2 });
  const eye = middle?.pos ?? head;
  return { places: [anchor, head, eye].map((at) => spotOf(state.doc, at)), top: view.coordsAtPos(eye).top };
}

/** Selects and shows that in another rich text, with the focus. */
export function showRichView({ state, view }: Editor, { places, top }: TextView<Spot>): void {
  const [anchor = 0, head = anchor, eye = head] = places.map((spot) => positionOf(state.doc, spot));
  view.focus();
  view.dispatch(state.tr.setSelection(TextSelection.between(state.doc.resolve(anchor), state.doc.resolve(head))));
  holdInPlace(view.dom, () => view.coordsAtPos(Math.min(eye, view.state.doc.content.size)).top - top);
}
