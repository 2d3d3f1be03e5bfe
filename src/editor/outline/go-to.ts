import type { Editor } from '@tiptap/core';
import { NodeSelection, Selection } from '@tiptap/pm/state';

/** Puts the caret at the start of the block at a position, or selects the node there that holds no text, in sight and with the focus. */
export function goTo(editor: Editor, at: number): void {
  const { doc, tr } = editor.state;
  if (at < 0 || at > doc.content.size) return;
  const node = doc.nodeAt(at);
  const selection =
    node && !node.isText && NodeSelection.isSelectable(node) && node.isAtom
      ? NodeSelection.create(doc, at)
      : Selection.near(doc.resolve(Math.min(at + (node?.isBlock ? 1 : 0), doc.content.size)));
  editor.view.focus();
  editor.view.dispatch(tr.setSelection(selection));
  const shown = editor.view.domAtPos(selection.from).node;
  const element = shown instanceof Element ? shown : shown.parentElement;
  element?.scrollIntoView({ block: 'center' });
}
