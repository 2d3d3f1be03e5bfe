import { Extension, InputRule } from '@tiptap/core';
import { blockStyleAt, markTasks } from './actions/block-style';

/** Lists as one writes them: `[ ] ` makes a task, Backspace at the start of an item takes it out of its list. */
export const lists = Extension.create({
  name: 'lists',
  priority: 1040,
  addInputRules() {
    return [
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
