import { type Editor, Extension } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';
import { mateOf } from './mate-of';

/**
 * Enter in an empty paragraph above the second of two tags, with words between them, takes the paragraph out behind it; so it does
 * where that very tag was typed once more.
 */
export const pairKeys = Extension.create({
  name: 'pairKeys',
  priority: 1060,
  addKeyboardShortcuts() {
    return { Enter: () => leaveAtEnd(this.editor) };
  },
});

function leaveAtEnd({ state, view }: Editor): boolean {
  const { $from, empty } = state.selection;
  if (!empty || $from.parent.type.name !== 'paragraph') return false;
  const [around, index] = [$from.node(-1), $from.index(-1)];
  const [above, close, behind] = [index - 1, index + 1, index + 2].map((place) => around.maybeChild(place));
  const typed = $from.parent.textContent.trim();
  if ($from.parent.content.size > 0 && (typed === '' || typed !== String(close?.attrs.raw).trim())) return false;
  const open = close?.type.name === 'rawBlock' ? mateOf(state.doc, $from.after()) : null;
  if (!above || !close || open === null || open >= $from.before() - above.nodeSize) return false;
  const tr = state.tr.delete($from.before(), $from.after());
  const at = $from.before() + close.nodeSize;
  if (behind?.type.name !== 'paragraph' || behind.content.size > 0) tr.insert(at, $from.parent.type.create());
  view.dispatch(tr.setSelection(TextSelection.create(tr.doc, at + 1)).scrollIntoView());
  return true;
}
