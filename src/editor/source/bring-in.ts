import { Transaction } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import { isKnownWhole, isOpening } from './line-breaks';

/** Characters that are brought in at once. */
const portion = 200_000;

/**
 * Brings a text into an empty view: the first portion now, the others one by one behind it, so that a page is never held
 * up. Not as the state's own text, since CodeMirror would draw all of a first line that is very long: what it leaves out
 * then is drawn beside the line instead of below it (`lineGapDeco` in its `ViewState`), and taken for a short one.
 * A text with mixed line breaks comes at once: an edit before its end is there would lose the rest.
 * @returns stops it
 */
export function bringIn(view: Pick<EditorView, 'state' | 'dispatch'>, text: string): () => void {
  const size = isKnownWhole(view.state) ? portion : text.length;
  let at = 0;
  let next: ReturnType<typeof setTimeout> | undefined;
  const bring = () => {
    const isCut = text[at + size - 1] === '\r';
    const part = view.state.toText(text.slice(at, (at += isCut ? size + 1 : size)));
    view.dispatch({
      changes: { from: view.state.doc.length, insert: part },
      annotations: [isOpening.of(true), Transaction.addToHistory.of(false)],
    });
    if (at < text.length) next = setTimeout(bring);
  };
  bring();
  return () => clearTimeout(next);
}
