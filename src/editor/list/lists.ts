import { Extension, InputRule } from '@tiptap/core';
import type { ResolvedPos } from '@tiptap/pm/model';
import { blockStyleAt, markTasks } from '../actions/block-style';

/** Lists as one writes them: Mod+Enter ticks a task, `[ ] ` makes a task, Backspace at the start of an item takes it out of its list. */
export const lists = Extension.create({
  name: 'lists',
  priority: 1040,
  addInputRules() {
    return [
      signOfTheItem(/^[-+*]\s$/, 'bulletList'),
      signOfTheItem(/^\d+[.)]\s$/, 'orderedList'),
      new InputRule({
        find: /^\[([ xX]?)\]\s$/,
        handler: ({ state, range, match, chain }) => {
          const style = blockStyleAt(state.selection.$from);
          if (style === 'checklist' || style === 'codeBlock' || style === null || style.startsWith('heading'))
            return null;
          const isDone = match[1]?.toLowerCase() === 'x';
          const steps = chain().deleteRange(range);
          if (style === 'text' || style === 'quote') steps.toggleList('bulletList', 'listItem');
          steps.updateAttributes('listItem', { checked: isDone }).run();
          return undefined;
        },
      }),
    ];
  },
  addKeyboardShortcuts() {
    return {
      'Mod-Enter': () => {
        const { selection, tr } = this.editor.state;
        const depth = taskDepth(selection.$from);
        if (depth === null) return false;
        const isDone = selection.$from.node(depth).attrs.checked === true;
        this.editor.view.dispatch(tr.setNodeAttribute(selection.$from.before(depth), 'checked', !isDone));
        return true;
      },
      Backspace: () => {
        const { selection } = this.editor.state;
        const { $from, empty } = selection;
        const item = $from.depth > 1 ? $from.node(-1) : null;
        if (!empty || $from.parentOffset > 0 || item?.type.name !== 'listItem' || $from.index(-1) > 0) return false;
        if (item.attrs.checked !== null) {
          markTasks(this.editor, false);
          return true;
        }
        return this.editor.commands.liftListItem('listItem');
      },
    };
  },
});

/** The sign that the item shows already, typed out of habit: it goes, where it would begin a list within an empty item. */
function signOfTheItem(find: RegExp, list: 'bulletList' | 'orderedList'): InputRule {
  return new InputRule({
    find,
    handler: ({ state: { selection, tr }, range }) => {
      const { $from } = selection;
      const isItem = $from.depth > 1 && $from.node(-1).type.name === 'listItem' && $from.index(-1) === 0;
      if (!isItem || $from.node(-2).type.name !== list) return null;
      tr.delete(range.from, range.to);
      return undefined;
    },
  });
}

/** How deep the nearest task around a place is; null outside of tasks. */
function taskDepth($from: ResolvedPos): number | null {
  for (let depth = $from.depth; depth > 0; depth -= 1)
    if (typeof $from.node(depth).attrs.checked === 'boolean') return depth;
  return null;
}
