import type { ChainedCommands, Editor } from '@tiptap/core';

/**
 * A chain of commands for a button or a menu: the post has the focus when they run, and the caret is scrolled into view.
 * Tiptap's own `focus` waits for the next frame, and would then put the caret back over a key that was pressed before.
 */
export function chainInPost(editor: Editor): ChainedCommands {
  if (!editor.isDestroyed) editor.view.focus();
  return editor.chain().scrollIntoView();
}
