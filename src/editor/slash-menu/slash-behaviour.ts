import { Extension } from '@tiptap/core';
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import type { InsertableBlock } from '../insertable-block';
import { slashAt, type SlashMeta, type SlashQuery, type SlashState } from './slash-query';
import styles from './SlashMenu.module.css';

export const slashKey = new PluginKey<SlashState>('slash');

/** The ids of the list and its options, which the text box refers to. */
export const listId = 'slash-menu';
export const optionId = (index: number) => `${listId}-${index}`;

export interface SlashOptions {
  /** What there is to choose from for what was typed. */
  readonly blocksFor: (query: string, state: EditorState) => readonly InsertableBlock[];
  readonly insert: (block: InsertableBlock) => void;
  readonly hint: string;
}

/** Opens a menu of blocks when a slash is typed; arrows choose, Enter inserts, Escape leaves the slash as a letter. */
export function slashBehaviour(options: SlashOptions): Extension {
  return Extension.create({ name: 'slash', priority: 1200, addProseMirrorPlugins: () => [slashPlugin(options)] });
}

function slashPlugin({ blocksFor, insert, hint }: SlashOptions): Plugin<SlashState> {
  return new Plugin<SlashState>({
    key: slashKey,
    state: { init: () => ({ open: null, dismissed: null }), apply: follow },
    props: {
      attributes: (state) => {
        const open = slashKey.getState(state)?.open;
        const count = open ? blocksFor(open.query, state).length : 0;
        if (!open || count === 0) return {};
        return {
          'aria-autocomplete': 'list',
          'aria-controls': listId,
          'aria-activedescendant': optionId(open.index % count),
        };
      },
      decorations: (state) => {
        const open = slashKey.getState(state)?.open;
        return open ? DecorationSet.create(state.doc, decorate(open, isAtEnd(state, open) ? hint : null)) : null;
      },
      handleKeyDown: (view, event) => {
        const open = slashKey.getState(view.state)?.open;
        if (!open || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return false;
        const found = blocksFor(open.query, view.state);
        const chosen = found[open.index % Math.max(1, found.length)];
        const move = (by: number) =>
          tell(view, { index: (open.index + by + found.length) % Math.max(1, found.length) });
        if (event.key === 'Escape') return tell(view, { dismiss: true });
        if (!chosen) return false;
        if (event.key === 'ArrowDown') return move(1);
        if (event.key === 'ArrowUp') return move(-1);
        if (event.key !== 'Enter' && event.key !== 'Tab') return false;
        chooseBlock(view, chosen, insert);
        return true;
      },
    },
  });
}

/** Takes the slash and the query away and inserts a block there. */
export function chooseBlock(view: EditorView, block: InsertableBlock, insert: SlashOptions['insert']): void {
  const open = slashKey.getState(view.state)?.open;
  if (open) view.dispatch(view.state.tr.delete(open.from, open.to));
  insert(block);
}

function follow(
  transaction: Transaction,
  { open, dismissed }: SlashState,
  _before: EditorState,
  state: EditorState,
): SlashState {
  const meta = transaction.getMeta(slashKey) as SlashMeta | undefined;
  const kept = dismissed === null ? null : transaction.mapping.map(dismissed);
  if (meta && 'dismiss' in meta) return { open: null, dismissed: open?.from ?? kept };
  const slash = slashAt(state);
  if (!slash) return { open: null, dismissed: kept };
  const isNew = open?.from !== slash.from;
  if (slash.from === kept || (isNew && !transaction.docChanged)) return { open: null, dismissed: kept };
  if (meta && open) return { open: { ...slash, index: meta.index }, dismissed: null };
  return { open: { ...slash, index: slash.query === open?.query ? open.index : 0 }, dismissed: null };
}

function tell(view: EditorView, meta: SlashMeta): true {
  view.dispatch(view.state.tr.setMeta(slashKey, meta));
  return true;
}

/** Whether nothing stands after the query, so that there is room for the hint. */
function isAtEnd({ doc }: EditorState, { to }: SlashQuery): boolean {
  const place = doc.resolve(to);
  return place.parentOffset === place.parent.content.size;
}

function decorate({ from, to, query }: SlashQuery, hint: string | null): Decoration[] {
  const slash = Decoration.inline(from, to, { class: styles.slash ?? '' });
  if (query !== '' || hint === null) return [slash];
  const words = document.createElement('span');
  words.className = styles.hint ?? '';
  words.setAttribute('aria-hidden', 'true');
  words.textContent = hint;
  return [slash, Decoration.widget(to, words, { side: 1, ignoreSelection: true, key: 'slash-hint' })];
}
