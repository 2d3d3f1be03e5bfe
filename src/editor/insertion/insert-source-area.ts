import type { Editor } from '@tiptap/core';
import { NodeSelection } from '@tiptap/pm/state';
import { placeBlock } from './insert-block';

/** Puts a block of source at the caret that is still to be written: it opens as text, with the focus in it. */
export function insertSourceArea(editor: Editor): void {
  const { tr, schema } = editor.state;
  const at = placeBlock(tr, schema.node('rawBlock', { raw: '', kind: 'html' }));
  editor.view.dispatch(tr.setSelection(NodeSelection.create(tr.doc, at)).scrollIntoView());
}
