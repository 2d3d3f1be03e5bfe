import { Extension } from '@tiptap/core';
import { NodeSelection } from '@tiptap/pm/state';
import { styleActions } from './actions/actions';
import { blockStyles } from './actions/block-style';
import { moveBlock } from './block-handle/move-block';
import type { DeskStore } from './desk/desk-store';

/** The keys of Galley's own: block styles, link, toolbar. Those of marks and lists come with their constructs. */
export function shortcuts(desk: DeskStore): Extension {
  return Extension.create({
    name: 'shortcuts',
    priority: 1100,
    onTransaction({ transaction }) {
      const isMoved = transaction.docChanged || transaction.selectionSet;
      if (isMoved && desk.getState().isToolbarPinned && this.editor.view.hasFocus())
        desk.setState({ isToolbarPinned: false });
    },
    addKeyboardShortcuts() {
      const styles = blockStyles.flatMap((style) => {
        const { keys, run } = styleActions[style];
        const press = () => {
          run(this.editor, desk);
          return true;
        };
        return keys ? [[keys, press] as const] : [];
      });
      const move = (direction: 'up' | 'down') => {
        const moved = moveBlock(this.editor.state, direction);
        if (moved) this.editor.view.dispatch(moved);
        return true;
      };
      return {
        ...Object.fromEntries(styles),
        'Mod-k': () => {
          desk.setState({ link: 'editing' });
          return true;
        },
        'Alt-F10': () => {
          const hasOwnTools = this.editor.state.selection instanceof NodeSelection;
          desk.setState({ isToolbarPinned: !hasOwnTools, dismissed: null });
          requestAnimationFrame(() => focusToolbar(this.editor.view.dom));
          return true;
        },
        'Alt-ArrowUp': () => move('up'),
        'Alt-ArrowDown': () => move('down'),
        Escape: () => {
          const { selection } = this.editor.state;
          if (desk.getState().link !== 'closed') desk.setState({ link: 'closed' });
          else if (!selection.empty) desk.setState({ dismissed: `${selection.from}-${selection.to}` });
          return false;
        },
      };
    },
  });
}

/** The tools at hand have the focus: the toolbar, the field of a selected chip, or the button of a selected raw block. */
function focusToolbar(text: HTMLElement): void {
  const frame = text.closest('[data-body-editor]');
  const tools = [
    '[role=toolbar] button:not([tabindex="-1"])',
    '[role=toolbar] button',
    '[role=dialog] textarea',
    '.ProseMirror-selectednode button',
  ];
  const found = tools.map((selector) => frame?.querySelector<HTMLElement>(selector)).find(Boolean);
  found?.focus();
}
