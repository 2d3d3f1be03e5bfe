import type { Editor } from '@tiptap/core';

/** Gives every image of an address that has no alt text this one. */
export function setAltText(editor: Editor, src: string, alt: string): void {
  const { state } = editor;
  const { tr } = state;
  state.doc.descendants((node, at) => {
    if (node.type.name === 'image' && node.attrs['src'] === src && !node.attrs['alt'])
      tr.setNodeAttribute(at, 'alt', alt);
  });
  if (tr.docChanged) editor.view.dispatch(tr);
}
