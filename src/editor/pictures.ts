import { Extension } from '@tiptap/core';
import type { Node as DocumentNode } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';

/** Marks each paragraph that holds one image and nothing else, so that it is shown as a picture. */
export const pictures = Extension.create({
  name: 'pictures',
  addProseMirrorPlugins: () => [
    new Plugin<DecorationSet>({
      state: {
        init: (_config, { doc }) => decorate(doc),
        apply: (transaction, before) => (transaction.docChanged ? decorate(transaction.doc) : before),
      },
      props: {
        decorations(state) {
          return this.getState(state);
        },
      },
    }),
  ],
});

function decorate(doc: DocumentNode): DecorationSet {
  const found: Decoration[] = [];
  doc.descendants((node, at) => {
    if (isPicture(node)) found.push(Decoration.node(at, at + node.nodeSize, { class: 'picture' }));
    return !node.isTextblock;
  });
  return DecorationSet.create(doc, found);
}

/** Whether a paragraph is an image alone. */
function isPicture(node: DocumentNode): boolean {
  return node.type.name === 'paragraph' && node.childCount === 1 && node.firstChild?.type.name === 'image';
}
