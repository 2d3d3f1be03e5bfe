import type { Editor } from '@tiptap/core';
import { closeHistory } from '@tiptap/pm/history';
import { TextSelection, type Transaction } from '@tiptap/pm/state';
import { createMatcher, type Match } from './find-matches';
import { findKey, findPlugin, findState, withFind } from './find-plugin';
import type { Finder } from './finder';
import { showMatch } from './show-match';

/** Finds and replaces in the rich text. */
export function createRichFinder(editor: Editor): Finder {
  const listeners = new Set<() => void>();
  let told = { current: 0, count: 0 };
  let origin = editor.state.selection.from;
  const state = () => findState(editor.state);
  const send = (transaction: Transaction) => editor.view.dispatch(transaction);

  function show(match: Match | undefined, transaction: Transaction): Transaction {
    if (!match) return transaction;
    return transaction.setSelection(TextSelection.create(transaction.doc, match.from, match.to)).scrollIntoView();
  }

  /** The matches of the text as it is now: what was written a moment ago is not searched yet. */
  function newest(): readonly Match[] {
    return state()?.find(editor.state.doc) ?? [];
  }

  function goTo(index: number): void {
    send(withFind(editor.state.tr, { again: true }));
    send(withFind(show(state()?.matches[index], editor.state.tr), { current: index }));
    showMatch(editor.view);
  }

  function step(direction: 1 | -1): void {
    const matches = newest();
    const { from, to } = editor.state.selection;
    const isAt = matches.some((match) => match.from === from && match.to === to);
    const next =
      direction === 1
        ? matches.findIndex((match) => (isAt ? match.from > from : match.from >= from))
        : matches.findLastIndex((match) => match.from < from);
    if (matches.length > 0) goTo(next >= 0 ? next : direction === 1 ? 0 : matches.length - 1);
    origin = editor.state.selection.from;
  }

  return {
    search: (query) => {
      const find = createMatcher(query);
      const matches = find(editor.state.doc);
      const at = matches.findIndex(({ from }) => from >= origin);
      const first = matches[at < 0 ? 0 : at];
      send(withFind(show(first, editor.state.tr), { find }));
      if (first) showMatch(editor.view);
    },
    step,
    replace: (text) => {
      const { from, to } = editor.state.selection;
      const isAt = newest().some((match) => match.from === from && match.to === to);
      if (!isAt) return step(1);
      send(put(closeHistory(editor.state.tr), { from, to }, text));
      const end = TextSelection.create(editor.state.doc, Math.min(from + text.length, editor.state.doc.content.size));
      send(editor.state.tr.setSelection(end));
      step(1);
    },
    replaceAll: (text) => {
      const matches = newest();
      const { tr } = editor.state;
      for (const match of matches.toReversed()) put(tr, match, text);
      if (tr.docChanged) send(closeHistory(tr));
      send(withFind(editor.state.tr, { again: true }));
      return matches.length;
    },
    found: () => {
      const { current = -1, matches = [] } = state() ?? {};
      if (told.current !== current + 1 || told.count !== matches.length)
        told = { current: current + 1, count: matches.length };
      return told;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    selected: () => {
      const { $from, $to, from, to } = editor.state.selection;
      const words = $from.sameParent($to) ? editor.state.doc.textBetween(from, to, '\n', '\n') : '';
      return words.length > 100 || words.includes('\n') ? '' : words;
    },
    open: () => {
      const tell = () => {
        for (const listener of listeners) listener();
      };
      editor.registerPlugin(findPlugin(tell));
      return () => {
        if (!editor.isDestroyed) editor.unregisterPlugin(findKey);
      };
    },
    focusText: () => editor.view.focus(),
  };
}

/** The new words have the marks of those whose place they take. */
function put(transaction: Transaction, { from, to }: Match, text: string): Transaction {
  return text === '' ? transaction.delete(from, to) : transaction.insertText(text, from, to);
}
