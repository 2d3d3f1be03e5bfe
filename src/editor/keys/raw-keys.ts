import { type Editor, Extension } from '@tiptap/core';
import { NodeSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { removeBlocks } from '../block-handle/block-commands';
import { mateOf } from '../site-blocks/mate-of';

/** Enter on a selected block of source goes into its first field, or opens its letters; of a pair of tags both are deleted. */
export const rawKeys = Extension.create({
  name: 'rawKeys',
  priority: 1140,
  addKeyboardShortcuts() {
    const remove = () => removePair(this.editor);
    return { Enter: () => enterRawBlock(this.editor.view), Backspace: remove, Delete: remove };
  },
});

function removePair(editor: Editor): boolean {
  const { selection, doc } = editor.state;
  if (!(selection instanceof NodeSelection) || mateOf(doc, selection.from) === null) return false;
  removeBlocks(editor, selection);
  return true;
}

function enterRawBlock(view: EditorView): boolean {
  const { selection } = view.state;
  if (!(selection instanceof NodeSelection) || selection.node.type.name !== 'rawBlock') return false;
  const shown = view.nodeDOM(selection.from);
  if (!(shown instanceof HTMLElement)) return false;
  const field = shown.querySelector<HTMLElement>('input, select, textarea');
  const edit = shown.querySelector<HTMLElement>('[data-edit]');
  if (field) field.focus();
  else edit?.click();
  return Boolean(field ?? edit);
}
