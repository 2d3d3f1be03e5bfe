import type { EditorState, Transaction } from '@tiptap/pm/state';

/** The innermost numbered list at the caret: where it is and its first number; null where the nearest list is none. */
export function numberedListAt({ selection: { $from } }: EditorState): { at: number; start: number } | null {
  for (let depth = $from.depth; depth > 0; depth -= 1) {
    const node = $from.node(depth);
    if (node.type.name === 'orderedList') return { at: $from.before(depth), start: Number(node.attrs.start) };
    if (node.type.name === 'bulletList') return null;
  }
  return null;
}

/** Makes that list start with another number; null where there is none, or the number is none that Markdown has. */
export function startListAt(state: EditorState, start: number): Transaction | null {
  const list = numberedListAt(state);
  const isNumber = Number.isInteger(start) && start >= 0 && start <= 999_999_999;
  return list && isNumber && start !== list.start ? state.tr.setNodeAttribute(list.at, 'start', start) : null;
}
