import { Extension } from '@tiptap/core';
import { NodeSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';

/** What can be written in or pressed first inside of a block of source. */
const first = 'input, select, textarea, [data-edit]';

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
  const field = shown instanceof HTMLElement ? shown.querySelector<HTMLElement>(first) : null;
  if (!field) return false;
  if (field.dataset.edit === undefined) field.focus();
  else field.click();
  return true;
}
