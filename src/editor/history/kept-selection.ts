import { Extension } from '@tiptap/core';
import { Plugin, TextSelection } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';

/** The selected words stay marked while a toolbar or a field beside them has the focus. */
export const keptSelection = Extension.create({
  name: 'keptSelection',
  addProseMirrorPlugins() {
    const { editor } = this;
    return [
      new Plugin({
        props: {
          decorations: ({ doc, selection }) =>
            editor.isFocused || selection.empty || !(selection instanceof TextSelection)
              ? null
              : DecorationSet.create(doc, [
                  Decoration.inline(selection.from, selection.to, { class: 'selected-words' }),
                ]),
        },
      }),
    ];
  },
});
