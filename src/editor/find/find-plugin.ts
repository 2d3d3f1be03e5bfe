import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import { blocksInSight } from '../resting/blocks-in-sight';
import { createMatcher, type Match } from './find-matches';
import styles from './find.module.css';

interface FindState {
  readonly find: ReturnType<typeof createMatcher>;
  readonly matches: readonly Match[];
  /** The match at hand, -1 for none. */
  readonly current: number;
  /** The stretch of the text that is in sight. */
  readonly seen: Match;
  readonly marks: DecorationSet;
}

type FindMeta =
  | { readonly find: FindState['find'] }
  | { readonly current: number }
  | { readonly seen: Match }
  | { readonly again: true };

const key = new PluginKey<FindState>('find');

/** Milliseconds of quiet before what was written is searched. */
const pause = 150;
/** Pixels above and below the window whose matches are marked already. */
const around = 600;

/** Marks the matches that are in sight, and follows them while one writes. It is there only while the search is open. */
export function findPlugin(onFound: () => void): Plugin<FindState> {
  const find = createMatcher({ text: '', matchCase: false, wholeWords: false });
  return new Plugin<FindState>({
    key,
    state: {
      init: () => ({ find, matches: [], current: -1, seen: { from: 0, to: 0 }, marks: DecorationSet.empty }),
      apply: follow,
    },
    props: { decorations: (state) => key.getState(state)?.marks },
    view: (view) => {
      let waiting: ReturnType<typeof setTimeout> | undefined;
      let frame = 0;
      const look = () => {
        frame = 0;
        if (view.composing) return;
        const seen = blocksInSight(view, around);
        const before = key.getState(view.state)?.seen;
        if (before?.from !== seen.from || before.to !== seen.to) tellFind(view, { seen });
      };
      const lookSoon = () => {
        frame ||= requestAnimationFrame(look);
      };
      const searchAgain = () => {
        clearTimeout(waiting);
        // A mark around letters that are being composed would break them off.
        if (view.composing) waiting = setTimeout(searchAgain, pause);
        else tellFind(view, { again: true });
        lookSoon();
      };
      window.addEventListener('scroll', lookSoon, { passive: true, capture: true });
      window.addEventListener('resize', lookSoon);
      frame = requestAnimationFrame(look);
      return {
        update: (_view, { doc }) => {
          onFound();
          if (doc === view.state.doc) return;
          clearTimeout(waiting);
          waiting = setTimeout(searchAgain, pause);
        },
        destroy: () => {
          clearTimeout(waiting);
          cancelAnimationFrame(frame);
          window.removeEventListener('scroll', lookSoon, { capture: true });
          window.removeEventListener('resize', lookSoon);
        },
      };
    },
  });
}

/** What is found in a state; null while nothing is looked for. */
export function findState(state: EditorState): FindState | null {
  return key.getState(state) ?? null;
}

/** The transaction's news for the search, put on it. */
export function withFind(transaction: Transaction, meta: FindMeta): Transaction {
  return transaction.setMeta(key, meta).setMeta('addToHistory', false);
}

function tellFind(view: EditorView, meta: FindMeta): void {
  view.dispatch(withFind(view.state.tr, meta));
}

export { key as findKey };

function follow(transaction: Transaction, before: FindState, _old: EditorState, { doc }: EditorState): FindState {
  const meta = transaction.getMeta(key) as FindMeta | undefined;
  if (!meta) return transaction.docChanged ? moved(before, transaction) : before;
  if ('seen' in meta) return marked({ ...before, seen: meta.seen }, transaction);
  if ('current' in meta) return marked({ ...before, current: meta.current }, transaction);
  const find = 'find' in meta ? meta.find : before.find;
  const matches = find(doc);
  const { from } = transaction.selection;
  const at = matches.findIndex((match) => match.from >= from);
  return marked({ ...before, find, matches, current: at < 0 ? matches.length - 1 : at }, transaction);
}

/** What was written in between is searched when the typing rests. */
function moved(state: FindState, { mapping, doc }: Transaction): FindState {
  const { seen, marks } = state;
  return {
    ...state,
    seen: { from: mapping.map(seen.from, -1), to: mapping.map(seen.to) },
    marks: marks.map(mapping, doc),
  };
}

function marked(state: FindState, { doc }: Transaction): FindState {
  const { matches, current, seen } = state;
  const shown = matches.flatMap(({ from, to }, index) =>
    to < seen.from || from > seen.to || to > doc.content.size
      ? []
      : [Decoration.inline(from, to, { class: (index === current ? styles.current : styles.match) ?? '' })],
  );
  return { ...state, marks: DecorationSet.create(doc, shown) };
}
