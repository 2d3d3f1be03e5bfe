import { type Editor, Extension } from '@tiptap/core';
import { NodeSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { removeBlocks } from '../block-handle/block-commands';
import { mateOf } from '../site-blocks/mate-of';

/**
 * Enter on a selected block of source goes into its first field, or opens its letters; of a pair of tags both are deleted.
 * Backspace and Delete in the words beside one select it first: whoever presses one key too many loses no tag.
 */
export const rawKeys = Extension.create({
  name: 'rawKeys',
  priority: 1140,
  addKeyboardShortcuts() {
    const remove = (side: 1 | -1) => () => removePair(this.editor) || selectBeside(this.editor.view, side);
    const [back, forth] = [remove(-1), remove(1)];
    return {
      Enter: () => enterRawBlock(this.editor.view),
      Backspace: back,
      'Shift-Backspace': back,
      'Mod-Backspace': back,
      Delete: forth,
      'Mod-Delete': forth,
    };
  },
});

function removePair(editor: Editor): boolean {
  const { selection, doc } = editor.state;
  if (!(selection instanceof NodeSelection) || mateOf(doc, selection.from) === null) return false;
  removeBlocks(editor, selection);
  return true;
}

function selectBeside({ state, dispatch }: EditorView, side: 1 | -1): boolean {
  const { $from, empty } = state.selection;
  const { parent } = $from;
  if (!empty || !parent.isTextblock || parent.content.size === 0) return false;
  if ($from.parentOffset !== (side < 0 ? 0 : parent.content.size)) return false;
  const beside = $from.node(-1).maybeChild($from.index(-1) + side);
  if (beside?.type.name !== 'rawBlock') return false;
  const at = side < 0 ? $from.before() - beside.nodeSize : $from.after();
  dispatch(state.tr.setSelection(NodeSelection.create(state.doc, at)).scrollIntoView());
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
