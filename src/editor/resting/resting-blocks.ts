import { Extension } from '@tiptap/core';
import type { Node as DocumentNode } from '@tiptap/pm/model';
import { type EditorState, Plugin, TextSelection } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import styles from './resting-blocks.module.css';
import { whenIdle } from '../when-idle';

/** So many blocks make a post long; in a shorter one a browser has nothing to win. */
const longFrom = 200;
/** Blocks on either side of the caret that never rest: more than a key can pass, be it Page Down. */
const beside = 16;

interface Awake {
  /** Which blocks, by index: the caret's surroundings, the first and the last. */
  readonly indices: ReadonlySet<number>;
  readonly marks: DecorationSet;
}

const nobody: Awake = { indices: new Set(), marks: DecorationSet.empty };

/**
 * In a long post the blocks out of sight rest: the browser leaves them out of its work (`content-visibility: auto`), and a
 * key costs about what it costs in a short post. Those around the caret, and the first and last, are awake always: a browser
 * knows no place for a caret in a block that rests. Only in Chromium, the one that was measured, and that every journey is
 * played in.
 */
export const restingBlocks = Extension.create({
  name: 'restingBlocks',
  addProseMirrorPlugins: () => ('userAgentData' in navigator ? [resting()] : []),
});

function resting(): Plugin<Awake> {
  return new Plugin<Awake>({
    state: {
      init: (_config, state) => awake(state),
      apply({ docChanged, selectionSet, mapping }, before, old, state) {
        if (!docChanged && !selectionSet) return before;
        const isWhereItWas = old.doc.childCount === state.doc.childCount && isSame(before.indices, around(state));
        if (!isWhereItWas) return awake(state);
        return docChanged ? { ...before, marks: before.marks.map(mapping, state.doc) } : before;
      },
    },
    props: {
      attributes: ({ doc }) => (isLong(doc) ? { class: styles.long ?? '' } : {}),
      decorations(state) {
        return this.getState(state)?.marks;
      },
      handleDOMEvents: { keydown: wake, beforeinput: wake, compositionstart: wake },
    },
    view: (view) => ({ destroy: restOnceDrawn(view) }),
  });
}

function awake(state: EditorState): Awake {
  const { doc } = state;
  if (!isLong(doc)) return nobody;
  const indices = around(state);
  const marks: Decoration[] = [];
  doc.forEach((node, at, index) => {
    if (indices.has(index)) marks.push(Decoration.node(at, at + node.nodeSize, { class: styles.awake ?? '' }));
  });
  return { indices, marks: DecorationSet.create(doc, marks) };
}

function around({ doc, selection: { $anchor, $head } }: EditorState): ReadonlySet<number> {
  if (!isLong(doc)) return nobody.indices;
  const indices = new Set([0, doc.childCount - 1]);
  for (const end of [$anchor, $head])
    for (let index = end.index(0) - beside; index <= end.index(0) + beside; index++) indices.add(index);
  return indices;
}

function isSame(some: ReadonlySet<number>, others: ReadonlySet<number>): boolean {
  return some.size === others.size && [...some].every((index) => others.has(index));
}

/** After a leap of the caret, the browser may put in the next letter before it tells where the caret is. */
function wake(view: EditorView): boolean {
  const { anchorNode, anchorOffset = 0, focusNode, focusOffset = 0 } = document.getSelection() ?? {};
  if (!anchorNode || !focusNode || !isLong(view.state.doc) || !view.hasFocus()) return false;
  const block = blockAround(focusNode, view.dom);
  if (!block || block.classList.contains(styles.awake ?? '')) return false;
  const { doc, tr } = view.state;
  const [anchor, head] = [view.posAtDOM(anchorNode, anchorOffset), view.posAtDOM(focusNode, focusOffset)];
  view.dispatch(tr.setSelection(TextSelection.between(doc.resolve(anchor), doc.resolve(head))));
  return false;
}

function blockAround(place: Node, post: HTMLElement): Element | null {
  let node: Node | null = place;
  while (node && node.parentNode !== post) node = node.parentNode;
  return node instanceof Element ? node : null;
}

function isLong({ childCount }: DocumentNode): boolean {
  return childCount >= longFrom;
}

/**
 * The browser has to have drawn a block, in its own letters, before it can leave it out, or the post would change its height
 * as one scrolls. Gives what calls it off.
 */
function restOnceDrawn({ dom }: EditorView): () => void {
  let isGone = false;
  const drawn = () => new Promise(requestAnimationFrame);
  const rest = async () => {
    await drawn();
    await drawn();
    await document.fonts.ready;
    await drawn();
    await new Promise<void>(whenIdle);
    if (!isGone) dom.setAttribute('data-drawn', '');
  };
  void rest();
  return () => {
    isGone = true;
  };
}
