import { type Editor, Extension } from '@tiptap/core';
import type { Node as DocumentNode } from '@tiptap/pm/model';
import { NodeSelection, Plugin, TextSelection, type EditorState, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';

/** Marks each paragraph that holds one image and at most its caption, so that it is shown as a picture. A post that begins with one is written on behind it. */
export const pictures = Extension.create({
  name: 'pictures',
  onCreate() {
    const { tr, selection } = this.editor.state;
    const { $from, empty } = selection;
    if (empty && isPicture($from.parent))
      this.editor.view.dispatch(tr.setSelection(TextSelection.create(tr.doc, $from.end())));
  },
  addKeyboardShortcuts() {
    return { ArrowLeft: () => selectBeside(this.editor, -1), ArrowRight: () => selectBeside(this.editor, 1) };
  },
  addProseMirrorPlugins: () => [
    new Plugin<DecorationSet>({
      state: {
        init: (_config, { doc }) => decorate(doc),
        apply: (transaction, before) => (transaction.docChanged ? follow(before, transaction) : before),
      },
      props: {
        decorations(state) {
          return withCaret(this.getState(state) ?? DecorationSet.empty, state);
        },
      },
    }),
  ],
});

/** An arrow out of a block goes onto the picture beside it, also into a list or a quote: a browser finds no place for a caret there, and would step over. */
function selectBeside({ state, view }: Editor, direction: -1 | 1): boolean {
  const { $from, empty } = state.selection;
  const edge = direction < 0 ? $from.start() : $from.end();
  if (!empty || !$from.parent.isTextblock || $from.depth === 0 || $from.pos !== edge) return false;
  let at = direction < 0 ? $from.before() : $from.after();
  const beside = () => (direction < 0 ? state.doc.resolve(at).nodeBefore : state.doc.resolve(at).nodeAfter);
  while (!beside() && state.doc.resolve(at).depth > 0) at += direction;
  for (let block = beside(); block && !block.isTextblock && !block.isLeaf; block = beside()) at += direction;
  const picture = beside();
  if (!picture || !isPicture(picture)) return false;
  const place = direction < 0 ? at - 2 : at + 1;
  view.dispatch(state.tr.setSelection(NodeSelection.create(state.doc, place)).scrollIntoView());
  return true;
}

/** The picture that the caret is beside has a line to write on: without one, a browser finds no place for a caret. */
function withCaret(decorations: DecorationSet, { selection, doc }: EditorState): DecorationSet {
  const { $from, empty } = selection;
  if (!empty || !isPicture($from.parent)) return decorations;
  return decorations.add(doc, [Decoration.node($from.before(), $from.after(), { class: 'beside-caret' })]);
}

function decorate(doc: DocumentNode): DecorationSet {
  return DecorationSet.create(doc, picturesIn(doc, 0, doc.content.size));
}

/** Only the blocks that a transaction touched are looked at again: a key must not cost more in a longer post. */
function follow(before: DecorationSet, { mapping, doc }: Transaction): DecorationSet {
  let decorations = before.map(mapping, doc);
  for (const [index, map] of mapping.maps.entries())
    map.forEach((_oldFrom, _oldTo, newFrom, newTo) => {
      const later = mapping.slice(index + 1);
      const from = Math.max(0, later.map(newFrom, -1) - 1);
      const to = Math.min(doc.content.size, later.map(newTo, 1) + 1);
      // One that only borders on it is not among those that are looked at again.
      const stale = decorations.find(from, to).filter((one) => one.from < to && one.to > from);
      decorations = decorations.remove(stale).add(doc, picturesIn(doc, from, to));
    });
  return decorations;
}

function picturesIn(doc: DocumentNode, from: number, to: number): Decoration[] {
  const found: Decoration[] = [];
  doc.nodesBetween(from, to, (node, at) => {
    if (isPicture(node)) found.push(Decoration.node(at, at + node.nodeSize, { class: 'picture' }));
    else if (isCaptioned(node)) found.push(Decoration.node(at, at + node.nodeSize, { class: 'picture captioned' }));
    return !node.isTextblock;
  });
  return found;
}

/** Whether a paragraph is an image with its caption, words in italics, right below. */
function isCaptioned({ type, children: [image, ...rest] }: DocumentNode): boolean {
  const words = rest.filter((node) => node.type.name !== 'hardBreak' && node.text?.trim() !== '');
  return (
    type.name === 'paragraph' &&
    image?.type.name === 'image' &&
    words.length > 0 &&
    words.every(({ isText, marks }) => isText && marks.some((mark) => mark.type.name === 'italic'))
  );
}

/** Whether a paragraph is an image alone. */
function isPicture(node: DocumentNode): boolean {
  return node.type.name === 'paragraph' && node.childCount === 1 && node.firstChild?.type.name === 'image';
}
