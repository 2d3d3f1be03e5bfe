import type { Editor } from '@tiptap/core';
import { closeHistory } from '@tiptap/pm/history';
import { Selection, TextSelection, type Transaction } from '@tiptap/pm/state';
import type { BlockStyle } from '../actions/block-style';
import { type BlockRange, blocksOf, isItem, nodesIn } from './block-range';
import { BlockSelection } from './block-selection';
import { mateOf } from '../site-blocks/mate-of';
import { moveBlock } from './move-block';
import { turnInto } from './turn-into';

/** Selects blocks as blocks; null leaves everything as it is. */
export function selectBlocks(editor: Editor, blocks: BlockRange | null): void {
  const selection = blocks && BlockSelection.between(editor.state.doc, blocks.from, blocks.to);
  if (selection) editor.view.dispatch(editor.state.tr.setSelection(selection));
}

/** Begins a new block above or below (or in the block, when it is an empty one) with a slash, which opens the menu. */
export function addBeside(editor: Editor, { from, to }: BlockRange, side: 'above' | 'below'): void {
  const { doc, tr, schema } = editor.state;
  const block = doc.nodeAt(from);
  if (!block) return;
  const isEmpty = block.type.name === 'paragraph' && block.content.size === 0;
  const place = isEmpty || side === 'above' ? from : to;
  const paragraph = schema.node('paragraph');
  const added = isItem(block)
    ? block.type.create({ checked: block.attrs.checked === null ? null : false }, paragraph)
    : paragraph;
  if (!isEmpty) tr.insert(place, added);
  tr.setSelection(Selection.near(tr.doc.resolve(place + 1)));
  tr.insertText('/');
  editor.view.dispatch(closeHistory(tr).scrollIntoView());
  editor.view.focus();
}

/** Moves the selected blocks past their neighbour. */
export function moveSelected(editor: Editor, direction: 'up' | 'down'): void {
  const moved = moveBlock(editor.state, direction);
  if (moved) editor.view.dispatch(closeHistory(moved));
  editor.view.focus();
}

/** Puts a copy of the blocks below them; the copy is selected where blocks are. */
export function duplicateBlocks(editor: Editor, blocks: BlockRange): void {
  const { doc, tr, selection } = editor.state;
  const size = blocks.to - blocks.from;
  tr.insert(blocks.to, [...nodesIn(doc, blocks)]);
  if (selection instanceof BlockSelection) reselect(tr, { from: blocks.to, to: blocks.to + size });
  editor.view.dispatch(closeHistory(tr).scrollIntoView());
  editor.view.focus();
}

/** Deletes blocks, and what is empty without them; the caret goes to what is before. Of a pair of tags both go, and what is between them stays. */
export function removeBlocks(editor: Editor, { from, to }: BlockRange): void {
  const { doc, tr, schema } = editor.state;
  const mate = doc.resolve(from).nodeAfter?.nodeSize === to - from ? mateOf(doc, from) : null;
  const size = mate === null ? 0 : (doc.nodeAt(mate)?.nodeSize ?? 0);
  if (mate !== null && doc.resolve(from).parent.childCount > 2) {
    tr.delete(Math.max(from, mate), Math.max(from, mate) + (from > mate ? to - from : size));
    tr.delete(Math.min(from, mate), Math.min(from, mate) + (from > mate ? size : to - from));
  } else if (from === 0 && to === doc.content.size) tr.replaceWith(from, to, schema.node('paragraph'));
  else tr.deleteRange(from, to);
  const $at = tr.doc.resolve(Math.min(from, tr.doc.content.size));
  editor.view.dispatch(
    closeHistory(tr)
      .setSelection(Selection.near($at, from > 0 ? -1 : 1))
      .scrollIntoView(),
  );
  editor.view.focus();
}

/** Turns blocks into another kind; they stay selected as they were. */
export function turnBlocks(editor: Editor, blocks: BlockRange, style: BlockStyle): void {
  const { tr, selection } = editor.state;
  const made = turnInto(tr, blocks, style);
  if (!made) return;
  if (selection instanceof BlockSelection) reselect(tr, made);
  else tr.setSelection(Selection.near(tr.doc.resolve(made.to), -1));
  editor.view.dispatch(closeHistory(tr).scrollIntoView());
  editor.view.focus();
}

/** Copies the selected blocks; false when the browser did not. */
export function copySelected(editor: Editor): boolean {
  editor.view.focus();
  return document.execCommand('copy');
}

/** The caret goes to the end of the words of the selected blocks. */
export function writeInSelected(editor: Editor): void {
  const { tr, selection } = editor.state;
  const blocks = blocksOf(selection);
  const end = blocks && Selection.findFrom(tr.doc.resolve(blocks.to), -1, true);
  const isInside = end instanceof TextSelection && end.from > (blocks?.from ?? 0);
  if (isInside) editor.view.dispatch(tr.setSelection(end).scrollIntoView());
}

function reselect(tr: Transaction, { from, to }: BlockRange): void {
  const selection = BlockSelection.between(tr.doc, from, to);
  if (selection) tr.setSelection(selection);
}
