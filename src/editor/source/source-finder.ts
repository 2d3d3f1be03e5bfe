import { isolateHistory } from '@codemirror/commands';
import { Compartment, type Extension, StateEffect, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView } from '@codemirror/view';
import { type Finder, type FindQuery, patternOf } from '../find/finder';

interface Span {
  readonly from: number;
  readonly to: number;
}

const setQuery = StateEffect.define<RegExp | null>();

const match = Decoration.mark({ class: 'galley-match' });
const currentMatch = Decoration.mark({ class: 'galley-match galley-current' });

const look = EditorView.theme({
  '.galley-match': {
    borderRadius: '2px',
    background: 'var(--amber-wash)',
    boxShadow: '0 1px 0 var(--amber)',
  },
  '.galley-current': { background: 'var(--amber)', color: 'var(--paper)' },
});

/** The pattern and its matches; a text is searched again at each change, in one pass over its letters. */
const search = StateField.define<{ readonly pattern: RegExp | null; readonly matches: readonly Span[] }>({
  create: () => ({ pattern: null, matches: [] }),
  update: (before, transaction) => {
    const asked = transaction.effects.find((effect) => effect.is(setQuery));
    if (!asked && !transaction.docChanged) return before;
    const pattern = asked ? asked.value : before.pattern;
    return { pattern, matches: pattern ? matchesIn(transaction.newDoc.toString(), pattern) : [] };
  },
});

/** Only what is in sight is marked. */
const marks = EditorView.decorations.of((view): DecorationSet => {
  const { matches } = view.state.field(search);
  const { main } = view.state.selection;
  const shown = matches.filter(({ from, to }) =>
    view.visibleRanges.some((range) => from <= range.to && to >= range.from),
  );
  return Decoration.set(
    shown.map(({ from, to }) => (from === main.from && to === main.to ? currentMatch : match).range(from, to)),
  );
});

function matchesIn(text: string, pattern: RegExp): readonly Span[] {
  return [...text.matchAll(pattern)].map(({ index, 0: { length } }) => ({ from: index, to: index + length }));
}

/** Finds and replaces in the source. */
export function createSourceFinder(view: EditorView): Finder {
  const listeners = new Set<() => void>();
  const part = new Compartment();
  const tell = EditorView.updateListener.of(() => {
    for (const listener of listeners) listener();
  });
  const extension: Extension = [search, marks, look, tell];
  const origin = view.state.selection.main.from;
  let told = { current: 0, count: 0 };

  const matches = () => view.state.field(search, false)?.matches ?? [];
  const isAt = ({ from, to }: Span) => from === view.state.selection.main.from && to === view.state.selection.main.to;

  function show(span: Span | undefined): void {
    if (!span) return;
    view.dispatch({
      selection: { anchor: span.from, head: span.to },
      effects: EditorView.scrollIntoView(span.from, { y: 'center' }),
    });
  }

  function step(direction: 1 | -1): void {
    const all = matches();
    const { from } = view.state.selection.main;
    const isOn = all.some(isAt);
    const next =
      direction === 1
        ? all.find((span) => (isOn ? span.from > from : span.from >= from))
        : all.findLast((span) => span.from < from);
    show(next ?? (direction === 1 ? all[0] : all.at(-1)));
  }

  return {
    search: (query: FindQuery) => {
      view.dispatch({ effects: setQuery.of(patternOf(query)) });
      show(matches().find(({ from }) => from >= origin) ?? matches()[0]);
    },
    step,
    replace: (text) => {
      const { from, to } = view.state.selection.main;
      if (!matches().some(isAt)) return step(1);
      view.dispatch({
        changes: { from, to, insert: text },
        selection: { anchor: from + text.length },
        annotations: isolateHistory.of('full'),
      });
      step(1);
    },
    replaceAll: (text) => {
      const all = matches();
      view.dispatch({
        changes: all.map(({ from, to }) => ({ from, to, insert: text })),
        annotations: isolateHistory.of('full'),
      });
      return all.length;
    },
    found: () => {
      const current = matches().findIndex(isAt) + 1;
      const count = matches().length;
      if (told.current !== current || told.count !== count) told = { current, count };
      return told;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    selected: () => {
      const { from, to } = view.state.selection.main;
      const words = view.state.sliceDoc(from, to);
      return words.length > 100 || words.includes('\n') ? '' : words;
    },
    open: () => {
      view.dispatch({ effects: StateEffect.appendConfig.of(part.of(extension)) });
      return () => view.dispatch({ effects: part.reconfigure([]) });
    },
    focusText: () => view.focus(),
  };
}
