import type { Editor } from '@tiptap/core';
import { currentLink } from './current-link';

/** Links the selected words, or the link at the caret, to an address; with no words, the address is written out. */
export function applyLink(editor: Editor, href: string): void {
  const { state } = editor;
  const link = currentLink(state);
  const { from, to } = link ?? state.selection;
  const title =
    link?.kind === 'link'
      ? (state.doc.resolve(from).nodeAfter?.marks.find((mark) => mark.type.name === 'link')?.attrs.title ?? null)
      : null;
  if (from === to) {
    const words = {
      type: 'text',
      text: href.replace(/^mailto:|^tel:/, ''),
      marks: [{ type: 'link', attrs: { href, title: null } }],
    };
    editor.chain().focus().insertContent(words).run();
    return;
  }
  editor
    .chain()
    .command(({ tr, dispatch }) => {
      if (!dispatch) return true;
      for (const name of ['linkReference', 'autolink']) tr.removeMark(from, to, state.schema.marks[name]);
      const type = state.schema.marks.link;
      if (type) tr.addMark(from, to, type.create({ href, title }));
      return true;
    })
    .setTextSelection(to)
    .focus()
    .run();
}

/** Removes the link at the caret, or those of the selection; the words stay. */
export function removeLink(editor: Editor): void {
  const link = currentLink(editor.state);
  const { from, to } = link ?? editor.state.selection;
  editor
    .chain()
    .command(({ tr, dispatch }) => {
      if (dispatch)
        for (const name of ['link', 'linkReference', 'autolink']) tr.removeMark(from, to, editor.schema.marks[name]);
      return true;
    })
    .focus()
    .run();
}
