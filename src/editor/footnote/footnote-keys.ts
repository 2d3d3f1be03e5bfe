import { type Editor, Extension } from '@tiptap/core';
import type { Node as DocumentNode, ResolvedPos } from '@tiptap/pm/model';

/**
 * A footnote's note stays one, and its words in it: an empty line between others does not part it into two of the same number,
 * and neither Backspace at its start nor Delete in front of it takes words out of it, which would still belong to the number.
 */
export const footnoteKeys = Extension.create({
  name: 'footnoteKeys',
  priority: 1060,
  addKeyboardShortcuts() {
    return {
      Enter: () => isLineBetween(this.editor) && this.editor.commands.splitBlock(),
      Backspace: () => isAtStart(this.editor),
      Delete: () => isInFront(this.editor),
    };
  },
});

function isLineBetween({ state: { selection } }: Editor): boolean {
  const { $from, empty } = selection;
  return (
    empty &&
    $from.depth > 1 &&
    $from.parent.type.name === 'paragraph' &&
    $from.parent.content.size === 0 &&
    isNote($from.node(-1)) &&
    $from.index(-1) < $from.node(-1).childCount - 1
  );
}

function isAtStart({ state: { selection } }: Editor): boolean {
  const { $from, empty } = selection;
  const note = $from.depth > 1 ? $from.node(-1) : undefined;
  return empty && $from.parentOffset === 0 && isNote(note) && $from.index(-1) === 0 && note?.textContent !== '';
}

function isInFront({ state: { selection } }: Editor): boolean {
  const { $from, empty } = selection;
  const isAtEnd = empty && $from.parent.isTextblock && $from.parentOffset === $from.parent.content.size;
  return isAtEnd && $from.parent.content.size > 0 && isNote(blockBehind($from));
}

/** The block that comes after all that ends with the block around a place. */
function blockBehind($at: ResolvedPos): DocumentNode | undefined {
  for (let depth = $at.depth - 1; depth >= 0; depth--) {
    const behind = $at.node(depth).maybeChild($at.index(depth) + 1);
    if (behind) return behind;
  }
  return undefined;
}

function isNote(node: DocumentNode | undefined): boolean {
  return node?.type.name === 'footnoteDefinition';
}
