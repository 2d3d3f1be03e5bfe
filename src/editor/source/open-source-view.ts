import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { markdown, markdownKeymap, markdownLanguage } from '@codemirror/lang-markdown';
import { EditorState, type Extension } from '@codemirror/state';
import { drawSelection, EditorView, highlightSpecialChars, keymap } from '@codemirror/view';
import { judgeHardness } from '../document/read/hardness';
import type { Finder } from '../find/finder';
import { bringIn } from './bring-in';
import type { TextView } from '../text-view/text-view';
import { exactText, isOpening, keepLineBreaks, offsetAt, positionAt } from './line-breaks';
import { createSourceFinder } from './source-finder';
import { sourceTheme } from './source-theme';

/** The text as it is, and a new one within a quarter of a second of each change. */
export interface SourceView {
  /** Gives the last change to `onText` now, if it is still waiting. */
  readonly flush: () => void;
  /** Opens another text, with a history of its own. */
  replace(text: string): void;
  /** Begins to find and replace in it; one at a time. */
  readonly finder: () => Finder;
  /** What is selected and seen, as offsets in the exact text. */
  readonly view: () => TextView;
  /** Selects and shows that in the text as it was opened, with the focus. */
  readonly show: (seen: TextView) => void;
  close(): void;
}

interface SourceViewOptions {
  readonly text: string;
  readonly label: string;
  readonly readOnly: boolean;
  readonly plain: boolean;
  readonly onText: (text: string) => void;
}

/** From this length on, joining the lines at every key would be felt. */
const longText = 200_000;
const pause = 250;

/**
 * Opens CodeMirror in a shadow root, where its style sheets are adopted and pass a policy that allows no inline style.
 */
export function openSourceView(
  root: ShadowRoot,
  { text, label, readOnly, plain, onText }: SourceViewOptions,
): SourceView {
  let waiting: ReturnType<typeof setTimeout> | null = null;
  const flush = () => {
    if (waiting === null) return;
    clearTimeout(waiting);
    waiting = null;
    onText(exactText(view.state));
  };
  const extensions: Extension = [
    history(),
    highlightSpecialChars(),
    drawSelection(),
    EditorView.lineWrapping,
    keymap.of([...historyKeymap, ...defaultKeymap]),
    sourceTheme,
    EditorState.readOnly.of(readOnly),
    EditorView.contentAttributes.of({
      'aria-label': label,
      spellcheck: 'true',
      ...(readOnly ? { 'aria-readonly': 'true' } : {}),
    }),
    EditorView.domEventHandlers({ blur: () => flush() }),
    EditorView.updateListener.of((update) => {
      if (!update.docChanged || update.transactions.every((transaction) => transaction.annotation(isOpening))) return;
      if (waiting !== null) clearTimeout(waiting);
      waiting = setTimeout(flush, pause);
      if (update.state.doc.length < longText) flush();
    }),
  ];
  const stateFor = (opened: string) =>
    EditorState.create({ extensions: [keepLineBreaks(opened), plain ? [] : inColour(opened), extensions] });
  const view = new EditorView({ state: stateFor(text), root, parent: root });
  let stopBringing = bringIn(view, text);
  return {
    flush,
    view: () => {
      const { anchor, head } = view.state.selection.main;
      const box = view.coordsAtPos(head);
      const isSeen = box !== null && box.top > 0 && box.bottom < window.innerHeight;
      const eye = isSeen ? head : (view.posAtCoords({ x: 0, y: window.innerHeight / 2 }, false) ?? head);
      const top = view.coordsAtPos(eye)?.top ?? window.innerHeight / 2;
      return { places: [anchor, head, eye].map((position) => offsetAt(view.state, position)), top };
    },
    show: ({ places, top }) => {
      const { length } = view.state.doc;
      const [anchor = 0, head = anchor, eye = head] = places.map((offset) =>
        Math.min(length, positionAt(exactText(view.state), offset)),
      );
      view.focus();
      view.dispatch({
        selection: { anchor, head },
        effects: EditorView.scrollIntoView(eye, { y: 'start', yMargin: top }),
      });
    },
    finder: () => createSourceFinder(view),
    replace: (other) => {
      if (waiting !== null) clearTimeout(waiting);
      waiting = null;
      stopBringing();
      view.setState(stateFor(other));
      stopBringing = bringIn(view, other);
    },
    close: () => {
      stopBringing();
      flush();
      view.destroy();
    },
  };
}

/** Markdown in its colours, and its keys; a text that is hard to read stays plain, since it is read while one writes. */
function inColour(text: string): Extension {
  if (judgeHardness(text)) return [];
  return [
    markdown({ base: markdownLanguage, addKeymap: false, completeHTMLTags: false }),
    keymap.of([...markdownKeymap]),
  ];
}
