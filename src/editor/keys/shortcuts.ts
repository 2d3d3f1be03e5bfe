import { Extension } from '@tiptap/core';
import { NodeSelection, TextSelection } from '@tiptap/pm/state';
import { announce } from '../../design/announce/announce';
import { shortcutTable, type ShortcutName } from '../../design/commands/shortcut-table';
import type { DeskMessages } from '../../i18n/desk-text';
import { bold, code, italic, strike, styleActions } from '../actions/actions';
import { selectBlocks } from '../block-handle/block-commands';
import { blockPlace } from '../block-handle/block-place';
import { blocksOf } from '../block-handle/block-range';
import { moveBlock } from '../block-handle/move-block';
import type { DeskStore } from '../desk/desk-store';

/** The keys of Galley's own: styles, link, moving, toolbar. What they do is said aloud, for no button shows it. */
export function shortcuts(desk: DeskStore, text: DeskMessages): Extension {
  const { said } = text.overview;
  return Extension.create({
    name: 'shortcuts',
    priority: 1100,
    onTransaction({ transaction }) {
      const isMoved = transaction.docChanged || transaction.selectionSet;
      if (isMoved && desk.getState().isToolbarPinned && this.editor.view.hasFocus())
        desk.setState({ isToolbarPinned: false });
    },
    addKeyboardShortcuts() {
      const actions = [bold, italic, code, strike, ...Object.values(styleActions)];
      const styles = actions.map(({ name, keys, isOn, run }) => {
        const label = text.editor.actions[name];
        const press = () => {
          run(this.editor, desk);
          announce(isOn(this.editor) ? said.on(label) : said.off(label));
          return true;
        };
        return [keys ?? '', press] as const;
      });
      const move = (direction: 'up' | 'down') => {
        const moved = moveBlock(this.editor.state, direction);
        if (moved) this.editor.view.dispatch(moved);
        const { place, of } = blockPlace(this.editor.state);
        if (moved) announce(direction === 'up' ? said.movedUp(place, of) : said.movedDown(place, of));
        else announce(direction === 'up' ? said.first : said.last);
        return true;
      };
      const bind = (name: ShortcutName, press: () => boolean) =>
        Object.fromEntries(shortcutTable[name].keys.map((key) => [key, press]));
      return {
        ...Object.fromEntries(styles),
        ...bind('link', () => {
          desk.setState({ link: 'editing' });
          return true;
        }),
        ...bind('toolbar', () => {
          const hasOwnTools =
            this.editor.state.selection instanceof NodeSelection || offerIn(this.editor.view.dom) !== null;
          desk.setState({ isToolbarPinned: !hasOwnTools, dismissed: null });
          requestAnimationFrame(() => focusToolbar(this.editor.view.dom));
          return true;
        }),
        ...bind('moveUp', () => move('up')),
        ...bind('moveDown', () => move('down')),
        Escape: () => {
          const { selection } = this.editor.state;
          const words = `${selection.from}-${selection.to}`;
          const { link, dismissed } = desk.getState();
          if (link !== 'closed') desk.setState({ link: 'closed' });
          else if (selection instanceof TextSelection && !selection.empty && dismissed !== words)
            desk.setState({ dismissed: words });
          else selectBlocks(this.editor, blocksOf(selection));
          return true;
        },
      };
    },
  });
}

/** What is offered for what was just pasted. */
function offerIn(text: HTMLElement): Element | null {
  return text.closest('[data-body-editor]')?.querySelector('[data-offer]') ?? null;
}

/** The tools at hand have the focus: an offer, the toolbar, the first field of a selected chip, or the button of a selected raw block. */
function focusToolbar(text: HTMLElement): void {
  const frame = text.closest('[data-body-editor]');
  const tools = [
    '[data-offer] button',
    '[role=toolbar] button:not([tabindex="-1"])',
    '[role=toolbar] button',
    '[role=dialog] :is(input, select, textarea)',
    '.ProseMirror-selectednode button',
  ];
  const found = tools.map((selector) => frame?.querySelector<HTMLElement>(selector)).find(Boolean);
  found?.focus();
}
