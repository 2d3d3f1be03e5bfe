import { Extension } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';

/** Enter over selected words deletes them and then does what it does at a caret: a selection can end in another block than it began. */
export const enterKey = Extension.create({
  name: 'enterKey',
  priority: 1150,
  addKeyboardShortcuts() {
    return {
      Enter: () => {
        const { selection } = this.editor.state;
        if (selection instanceof TextSelection && !selection.empty) this.editor.commands.deleteSelection();
        return false;
      },
    };
  },
});
