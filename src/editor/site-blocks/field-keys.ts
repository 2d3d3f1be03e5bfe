import { Extension } from '@tiptap/core';
import type { ResolvedPos } from '@tiptap/pm/model';
import type { Selection } from '@tiptap/pm/state';
import { mateOf } from './mate-of';
import { fieldSelector } from './new-blocks';

/**
 * Shift+Tab in the words of a callout, or between the two tags of a block of the site's, goes up into its first field. Pressed
 * once more, back in the very same place, it leaves the text, as it does anywhere else.
 */
export const fieldKeys = Extension.create({
  name: 'fieldKeys',
  priority: 50,
  addKeyboardShortcuts() {
    let last: Selection | null = null;
    return {
      'Shift-Tab': () => {
        const { state, view } = this.editor;
        const { selection } = state;
        const isBack = last?.eq(selection) === true;
        last = isBack ? null : selection;
        const at = isBack ? null : headOf(selection.$from);
        const head = at === null ? null : view.nodeDOM(at);
        const field = head instanceof HTMLElement ? head.querySelector<HTMLElement>(fieldSelector) : null;
        field?.focus();
        return field !== null;
      },
    };
  },
});

/** Where the nearest callout starts that a place is in, or the tag that opens what it is in; null where there is none. */
function headOf($at: ResolvedPos): number | null {
  for (let depth = $at.depth; depth > 0; depth--) {
    const node = $at.node(depth);
    if (typeof node.attrs.alert === 'string') return $at.before(depth);
    const above = $at.node(depth - 1).children.slice(0, $at.index(depth - 1));
    let start = $at.before(depth);
    for (const block of above.toReversed()) {
      start -= block.nodeSize;
      if (block.type.name === 'rawBlock' && (mateOf($at.doc, start) ?? 0) > $at.pos) return start;
    }
  }
  return null;
}
