import { type Editor, Extension } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';

const indent = '  ';

/**
 * Keys inside code: Tab indents the selected lines (everywhere else it leaves the text, as it should), Enter keeps the
 * line's indent, the arrow up leaves code that is the first of the post.
 */
export const codeKeys = Extension.create({
  name: 'codeKeys',
  priority: 1030,
  addKeyboardShortcuts() {
    const inCode = (run: (editor: Editor) => boolean) => () =>
      this.editor.state.selection.$from.parent.type.name === 'codeBlock' && run(this.editor);
    return {
      Tab: inCode(indentLines),
      'Shift-Tab': inCode(outdentLines),
      Enter: inCode(breakLine),
      ArrowUp: inCode(leaveAbove),
    };
  },
});

function indentLines(editor: Editor): boolean {
  const { tr, selection } = editor.state;
  if (selection.empty) return editor.commands.insertContent({ type: 'text', text: indent });
  for (const at of linesOf(editor).toReversed()) tr.insertText(indent, at);
  editor.view.dispatch(tr);
  return true;
}

function outdentLines(editor: Editor): boolean {
  const { tr, doc } = editor.state;
  for (const at of linesOf(editor).toReversed()) {
    const before = doc.textBetween(at, Math.min(at + indent.length, doc.resolve(at).end()));
    const blanks = /^(?:\t| {1,2})/.exec(before)?.[0].length ?? 0;
    if (blanks > 0) tr.delete(at, at + blanks);
  }
  if (tr.docChanged) editor.view.dispatch(tr);
  return true;
}

/** Where the selected lines of code begin. */
function linesOf({ state: { selection } }: Editor): number[] {
  const { $from, $to } = selection;
  const code = $from.parent.textContent;
  const first = code.lastIndexOf('\n', $from.parentOffset - 1) + 1;
  const end = $from.sameParent($to) ? $to.parentOffset : code.length;
  const starts = [...code.matchAll(/\n/g)].map(({ index }) => index + 1).filter((at) => at > first && at < end);
  return [first, ...starts].map((at) => $from.start() + at);
}

function breakLine(editor: Editor): boolean {
  const { $from, empty } = editor.state.selection;
  const before = $from.parent.textContent.slice(0, $from.parentOffset);
  const blanks = /[^\n]*$/.exec(before)?.[0].match(/^[ \t]+/)?.[0] ?? '';
  // Without an indent, or on an empty line, it is the code block's own key, which also ends it.
  if (!empty || blanks === '') return false;
  return editor.commands.insertContent({ type: 'text', text: `\n${blanks}` });
}

function leaveAbove(editor: Editor): boolean {
  const { tr, schema, selection } = editor.state;
  const { $from, empty } = selection;
  const isFirstLine = !$from.parent.textContent.slice(0, $from.parentOffset).includes('\n');
  if (!empty || !isFirstLine || $from.depth !== 1 || $from.before() !== 0) return false;
  tr.insert(0, schema.node('paragraph'));
  editor.view.dispatch(tr.setSelection(TextSelection.create(tr.doc, 1)).scrollIntoView());
  return true;
}
