import type { Editor } from '@tiptap/core';
import { closeHistory } from '@tiptap/pm/history';
import type { Mark } from '@tiptap/pm/model';
import { type EditorState, Selection, TextSelection, type Transaction } from '@tiptap/pm/state';
import type { SiteBlocks } from '../../site/blocks/learnt-block';
import type { Syntax } from '../../site/site';
import { holdCaret } from '../steady/hold-caret';
import { arrivals, type Arrival } from '../images/arrivals';
import { placeBlock } from '../insertion/insert-block';
import { addImport } from '../site-blocks/add-import';
import { readSource } from '../site-blocks/insert-site-block';
import type { AddedFile, AddFile } from './add-file';
import { playerSource } from './player-source';

export interface NewFiles {
  readonly editor: Editor;
  readonly files: readonly File[];
  readonly addFile: AddFile;
  readonly siteBlocks: SiteBlocks;
  readonly syntax: Syntax;
}

/**
 * Takes files into the draft and links them where the selection was, in their order: words that are selected become the link to a
 * single file, else its name does; several stand each in a paragraph of its own. What the site's posts play is played, where it
 * stands alone. Each shows its name until it is there, and is undone by itself.
 */
export async function insertFiles({ editor, files, addFile, siteBlocks, syntax }: NewFiles): Promise<void> {
  const words = files.length === 1 ? followWords(editor) : null;
  const start = editor.state.selection.to;
  const coming = files.map((file) => ({ file, arrival: { name: file.name } satisfies Arrival }));
  const begin = editor.state.tr;
  for (const { arrival } of coming) arrivals.begin(begin, arrival, start);
  editor.view.dispatch(begin);
  let left = editor.state;
  for (const { file, arrival } of coming) {
    const added = await addFile(file).catch(() => null);
    if (editor.isDestroyed) return;
    const goesOn = editor.state.doc !== left.doc || !editor.state.selection.eq(left.selection);
    const place = arrivals.placeOf(editor.state, arrival);
    const tr = closeHistory(editor.state.tr);
    const range = words?.range() ?? null;
    const then =
      added && place !== null ? put(editor, tr, { file, added, place, range, isOne: files.length === 1 }) : null;
    arrivals.end(tr, arrival, then ?? undefined);
    if (goesOn) holdCaret(editor.view, () => editor.view.dispatch(keepingSelection(editor.state, tr)));
    else editor.view.dispatch(tr.scrollIntoView());
    if (!goesOn) left = editor.state;
  }
  words?.leave();

  function put(into: Editor, tr: Transaction, wish: Wish): number | null {
    const { added, place, range } = wish;
    const link = into.schema.marks.link?.create({ href: added.src, title: null });
    if (!link) return null;
    if (range) {
      tr.addMark(range.from, range.to, link);
      tr.setSelection(TextSelection.create(tr.doc, range.to));
      return range.to;
    }
    return putPlayer(into, tr, wish) ?? putLink(tr, place, wish, link);
  }

  function putPlayer(into: Editor, tr: Transaction, { file, added, place, isOne }: Wish): number | null {
    const $place = tr.doc.resolve(place);
    const player = playerSource(file.name, added, siteBlocks, syntax);
    const isEmpty = $place.depth === 1 && $place.parent.type.name === 'paragraph' && $place.parent.content.size === 0;
    const gap = $place.depth === 0 ? place : $place.depth === 1 && !isOne ? $place.after() : null;
    const [block, ...more] = player && (isEmpty || gap !== null) ? readSource(into, player.source, syntax) : [];
    if (!block || !player || more.length > 0) return null;
    const at = isEmpty ? placeBlock(tr.setSelection(Selection.near($place)), block) : (gap ?? place);
    if (!isEmpty) tr.insert(at, block).setSelection(Selection.near(tr.doc.resolve(at + block.nodeSize)));
    const size = tr.doc.content.size;
    if (player.block) addImport(tr, player.block, (statement) => readSource(into, statement, syntax)[0]);
    // An import at the head of the post moves what stands below it.
    return at + block.nodeSize + (tr.doc.content.size - size);
  }
}

interface Wish {
  readonly file: File;
  readonly added: AddedFile;
  readonly place: number;
  /** The words that become the link. */
  readonly range: { readonly from: number; readonly to: number } | null;
  readonly isOne: boolean;
}

/** Between the words at a place, or in a paragraph after them; gives the place behind it. */
function putLink(tr: Transaction, place: number, { file, isOne }: Wish, link: Mark): number {
  const { schema } = tr.doc.type;
  const text = schema.text(file.name || link.attrs.href, [link]);
  const $place = tr.doc.resolve(Math.min(place, tr.doc.content.size));
  const { parent } = $place;
  const isInCell = Boolean(parent.type.spec.tableRole);
  const isPicture = parent.childCount === 1 && parent.firstChild?.type.name === 'image';
  const takesText = parent.isTextblock && !parent.type.spec.code && (!isPicture || isInCell);
  if (takesText && (isOne || isInCell || parent.content.size === 0)) {
    const before = needsSpace($place.nodeBefore?.text?.at(-1), /[\s([{"'“‘«]/) ? [schema.text(' ')] : [];
    const after = needsSpace($place.nodeAfter?.text?.at(0), /[^\p{L}\p{N}]/u) ? [schema.text(' ')] : [];
    tr.insert(place, [...before, text, ...after]);
    const end = place + before.length + text.nodeSize;
    tr.setSelection(TextSelection.create(tr.doc, end));
    return end;
  }
  const paragraph = schema.node('paragraph', null, text);
  const from = parent.isTextblock ? $place.after() : $place.pos;
  tr.insert(from, paragraph);
  const end = from + paragraph.nodeSize - 1;
  tr.setSelection(TextSelection.create(tr.doc, end));
  return end;
}

function needsSpace(neighbour: string | undefined, stands: RegExp): boolean {
  return neighbour !== undefined && !stands.test(neighbour);
}

/** The words that are selected, wherever they come to lie; null when none are, or they cannot be one link. */
function followWords(editor: Editor) {
  const { selection } = editor.state;
  const isWords = selection instanceof TextSelection && !selection.empty && selection.$from.sameParent(selection.$to);
  if (!isWords || selection.$from.parent.type.spec.code) return null;
  let { from, to } = selection;
  const follow = ({ transaction: { mapping } }: { readonly transaction: Transaction }) => {
    from = mapping.map(from, 1);
    to = mapping.map(to, -1);
  };
  editor.on('transaction', follow);
  return {
    range: () => (from < to ? { from, to } : null),
    leave: () => void editor.off('transaction', follow),
  };
}

/** Somebody who writes on keeps their place. */
function keepingSelection({ selection }: EditorState, tr: Transaction): Transaction {
  return tr.setSelection(selection.map(tr.doc, tr.mapping));
}
