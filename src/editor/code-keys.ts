import { Extension } from '@tiptap/core';

const indent = '  ';

/** Tab inside code indents the line; everywhere else it leaves the text, as it should. */
export const codeKeys = Extension.create({
  name: 'codeKeys',
  priority: 1030,
  addKeyboardShortcuts() {
    const isInCode = () => this.editor.state.selection.$from.parent.type.name === 'codeBlock';
    return {
      Tab: () => isInCode() && this.editor.commands.insertContent({ type: 'text', text: indent }),
      'Shift-Tab': () => {
        if (!isInCode()) return false;
        const { $from } = this.editor.state.selection;
        const before = $from.parent.textContent.slice(0, $from.parentOffset);
        const lineStart = $from.start() + before.lastIndexOf('\n') + 1;
        const line = $from.parent.textContent.slice(lineStart - $from.start());
        const spaces = /^(?:\t| {1,2})/.exec(line)?.[0].length ?? 0;
        if (spaces > 0) this.editor.view.dispatch(this.editor.state.tr.delete(lineStart, lineStart + spaces));
        return true;
      },
    };
  },
});
