import type { Editor } from '@tiptap/core';
import { NodeSelection, Selection, TextSelection } from '@tiptap/pm/state';
import { swapBlock } from './move-block';

/** Begins a new paragraph below a block (or in it, when it is an empty one) with a slash, which opens the menu. */
export function addBelow(editor: Editor, at: number): void {
  const block = editor.state.doc.nodeAt(at);
  if (!block) return;
  const { tr, schema } = editor.state;
  const isEmpty = block.type.name === 'paragraph' && block.content.size === 0;
  const place = isEmpty ? at : at + block.nodeSize;
  if (!isEmpty) tr.insert(place, schema.node('paragraph'));
  tr.setSelection(TextSelection.create(tr.doc, place + 1));
  tr.insertText('/');
  editor.view.dispatch(tr.scrollIntoView());
  editor.view.focus();
}

/** Moves a block of the post; the caret goes along. */
export function moveBlockAt(editor: Editor, at: number, direction: 'up' | 'down'): void {
  const { tr } = editor.state;
  const shift = swapBlock(tr, at, direction);
  if (shift === null) return;
  editor.view.dispatch(tr.setSelection(Selection.near(tr.doc.resolve(at + shift + 1))).scrollIntoView());
  editor.view.focus();
}

/** Puts a copy of a block below it. */
export function duplicateBlock(editor: Editor, at: number): void {
  const block = editor.state.doc.nodeAt(at);
  if (!block) return;
  editor.view.dispatch(editor.state.tr.insert(at + block.nodeSize, block).scrollIntoView());
  editor.view.focus();
}

/** Deletes a block; an only one leaves an empty paragraph. */
export function removeBlock(editor: Editor, at: number): void {
  const { doc, tr, schema } = editor.state;
  const block = doc.nodeAt(at);
  if (!block) return;
  const end = at + block.nodeSize;
  editor.view.dispatch(doc.childCount === 1 ? tr.replaceWith(at, end, schema.node('paragraph')) : tr.delete(at, end));
  editor.view.focus();
}

/** Hands a block to the browser's drag and drop; ProseMirror moves it when it is dropped on the text. */
export function startDrag({ view }: Editor, at: number, event: DragEvent): void {
  if (!event.dataTransfer) return;
  view.dispatch(view.state.tr.setSelection(NodeSelection.create(view.state.doc, at)));
  const slice = view.state.selection.content();
  const { dom, text } = view.serializeForClipboard(slice);
  event.dataTransfer.clearData();
  event.dataTransfer.setData('text/html', dom.innerHTML);
  event.dataTransfer.setData('text/plain', text);
  event.dataTransfer.effectAllowed = 'copyMove';
  const shown = view.nodeDOM(at);
  if (shown instanceof Element) event.dataTransfer.setDragImage(shown, 0, 0);
  view.dragging = { slice, move: true };
}
