import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';

export const focusKey = new PluginKey('focus');

/** Marks the block that the caret is in, so that all others can step back. */
export function focusPlugin(): Plugin {
  return new Plugin({
    key: focusKey,
    props: {
      decorations: ({ doc, selection }) => {
        const first = selection.$from.depth > 0 ? selection.$from.before(1) : selection.from;
        const last = selection.$to.depth > 0 ? selection.$to.after(1) : selection.to;
        const marks: Decoration[] = [];
        doc.nodesBetween(first, last, (node, at) => {
          marks.push(Decoration.node(at, at + node.nodeSize, { class: 'block-in-focus' }));
          return false;
        });
        return DecorationSet.create(doc, marks);
      },
    },
  });
}
