import { type EditorState, Plugin, type PluginKey, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import styles from './CaretMenu.module.css';
import type { CaretMenuState, CaretQuery } from './caret-query';

export interface CaretMenuOptions<Option> {
  /** Its name is the id of the list on the page; see `listId`. */
  readonly key: PluginKey<CaretMenuState>;
  readonly listId: string;
  /** The sign at the caret and what was typed after it; null where there is none. */
  readonly queryAt: (state: EditorState) => Pick<CaretQuery, 'from' | 'to' | 'query'> | null;
  /** What there is to choose from for what was typed. */
  readonly optionsFor: (query: string, state: EditorState) => readonly Option[];
  readonly choose: (view: EditorView, open: CaretQuery, option: Option) => void;
  /** Grey words after the sign while nothing is typed. */
  readonly hint: string;
}

/** Changes of a menu that are no changes of the text. */
type Meta = { readonly index: number } | { readonly dismiss: true };

/** The id of an option of a list, which the text box refers to. */
export function optionId(listId: string, index: number): string {
  return `${listId}-${index}`;
}

/**
 * A menu that opens while one types after a sign: arrows choose, Enter takes, Escape leaves the sign as a letter. The focus
 * stays in the text; a component draws the list.
 */
export function caretMenu<Option>(options: CaretMenuOptions<Option>): Plugin<CaretMenuState> {
  const { key, listId, queryAt, optionsFor, choose, hint } = options;
  return new Plugin<CaretMenuState>({
    key,
    state: {
      init: () => ({ open: null, dismissed: null }),
      apply: (transaction, before, _old, state) => follow(transaction, before, queryAt(state), key),
    },
    props: {
      attributes: (state) => {
        const open = key.getState(state)?.open;
        const count = open ? optionsFor(open.query, state).length : 0;
        if (!open || count === 0) return {};
        return {
          'aria-autocomplete': 'list',
          'aria-controls': listId,
          'aria-activedescendant': optionId(listId, open.index % count),
        };
      },
      decorations: (state) => {
        const open = key.getState(state)?.open;
        return open && open.query === '' && isAtEnd(state, open) ? withHint(state, open, hint) : null;
      },
      handleKeyDown: (view, event) => {
        const open = key.getState(view.state)?.open;
        if (!open || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return false;
        const found = optionsFor(open.query, view.state);
        const chosen = found[open.index % Math.max(1, found.length)];
        const move = (by: number) => point(view, key, (open.index + by + found.length) % Math.max(1, found.length));
        if (event.key === 'Escape') return dismiss(view, key);
        if (chosen === undefined) return false;
        if (event.key === 'ArrowDown') return move(1);
        if (event.key === 'ArrowUp') return move(-1);
        if (event.key !== 'Enter' && event.key !== 'Tab') return false;
        choose(view, open, chosen);
        return true;
      },
    },
    view: () => ({
      update: (view) => colourSign(view, listId, key.getState(view.state)?.open ?? null),
      destroy: () => void highlights()?.delete(listId),
    }),
  });
}

/** Marks another option as the one that Enter takes. */
export function point(view: EditorView, key: PluginKey<CaretMenuState>, index: number): true {
  return tell(view, key, { index });
}

/** Closes the menu; the sign stays a letter. */
export function dismiss(view: EditorView, key: PluginKey<CaretMenuState>): true {
  return tell(view, key, { dismiss: true });
}

function tell(view: EditorView, key: PluginKey<CaretMenuState>, meta: Meta): true {
  view.dispatch(view.state.tr.setMeta(key, meta));
  return true;
}

function follow(
  transaction: Transaction,
  { open, dismissed }: CaretMenuState,
  typed: Pick<CaretQuery, 'from' | 'to' | 'query'> | null,
  key: PluginKey<CaretMenuState>,
): CaretMenuState {
  const meta = transaction.getMeta(key) as Meta | undefined;
  const kept = dismissed === null ? null : transaction.mapping.map(dismissed);
  if (meta && 'dismiss' in meta) return { open: null, dismissed: open?.from ?? kept };
  if (!typed) return { open: null, dismissed: kept };
  const isNew = open?.from !== typed.from;
  if (typed.from === kept || (isNew && !transaction.docChanged)) return { open: null, dismissed: kept };
  if (meta && open) return { open: { ...typed, index: meta.index }, dismissed: null };
  return { open: { ...typed, index: typed.query === open?.query ? open.index : 0 }, dismissed: null };
}

/** Whether nothing stands after the query, so that there is room for the hint. */
function isAtEnd({ doc }: EditorState, { to }: CaretQuery): boolean {
  const place = doc.resolve(to);
  return place.parentOffset === place.parent.content.size;
}

/** The hint is drawn by the block itself: an element beside the caret would break off what is being composed there. */
function withHint({ doc }: EditorState, { to }: CaretQuery, hint: string): DecorationSet {
  const place = doc.resolve(to);
  const attributes = { class: styles.hint ?? '', 'data-hint': hint };
  return DecorationSet.create(doc, [Decoration.node(place.before(), place.after(), attributes)]);
}

/** Colours the sign and its query without an element, for the same reason; where a browser cannot, they are as other words. */
function colourSign(view: EditorView, listId: string, open: CaretQuery | null): void {
  const signs = highlights();
  if (!open) signs?.delete(listId);
  if (!open || !signs) return;
  const [start, end] = [view.domAtPos(open.from, 1), view.domAtPos(open.to, -1)];
  const range = document.createRange();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  signs.set(listId, new Highlight(range));
}

function highlights(): HighlightRegistry | null {
  return typeof Highlight === 'undefined' ? null : CSS.highlights;
}
