import { Extension } from '@tiptap/core';
import { NodeSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';

/** Enter on a selected block of source goes into its first field, or opens its letters. */
export const rawKeys = Extension.create({
  name: 'rawKeys',
  priority: 1140,
  addKeyboardShortcuts() {
    return { Enter: () => enterRawBlock(this.editor.view) };
  },
});

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
