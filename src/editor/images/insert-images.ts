import type { Editor } from '@tiptap/core';
import type { Node as DocumentNode } from '@tiptap/pm/model';
import { type EditorState, type Transaction, TextSelection } from '@tiptap/pm/state';
import { holdCaret } from '../steady/hold-caret';
import { arrivals, type Arrival } from './arrivals';
import type { ReferredImage } from './image-desk';

/** Takes a file into the draft and gives how the post refers to it; null when it could not be taken. */
export type AddImage = (file: File) => Promise<ReferredImage | null>;

/**
 * Adds images at a place of the document, the selection by default, in their order, whichever is ready first. Each shows
 * its name there until then.
 */
export function insertImages(
  editor: Editor,
  files: readonly File[],
  addImage: AddImage,
  at = editor.state.selection.from,
): void {
  let before: Promise<unknown> = Promise.resolve();
  const writing: Writing = { last: editor.state };
  for (const file of files) {
    const arrival: Arrival = { name: file.name };
    editor.view.dispatch(arrivals.begin(editor.state.tr, arrival, at));
    before = bringImage(editor, file, arrival, addImage, before, writing);
  }
}

/** Whether one wrote on, or went elsewhere, since images were added: `last` is the state that they left. */
interface Writing {
  last: EditorState;
}

/** Takes a file into the draft and puts it where it is to arrive, after what is to come before it. */
export async function bringImage(
  editor: Editor,
  file: File,
  arrival: Arrival,
  addImage: AddImage,
  before: Promise<unknown> = Promise.resolve(),
  writing: Writing = { last: editor.state },
): Promise<void> {
  const [added] = await Promise.all([addImage(file).catch(() => null), before]);
  if (editor.isDestroyed) return;
  const { pasted } = arrival;
  const place = arrivals.placeOf(editor.state, arrival);
  const { tr: transaction } = editor.state;
  const { doc, selection } = writing.last;
  const goesOn = pasted !== undefined || editor.state.doc !== doc || !editor.state.selection.eq(selection);
  if (!added || place === null) arrivals.end(transaction, arrival);
  else if (pasted) {
    insertBetweenWords(transaction, place, added, pasted);
    arrivals.end(transaction, arrival);
  } else arrivals.end(transaction, arrival, insertImage(editor.state, transaction, place, added, !goesOn));
  // Undoing takes back what was pasted together with its images.
  if (pasted) transaction.setMeta('appendedTransaction', transaction);
  if (goesOn) holdCaret(editor.view, () => editor.view.dispatch(transaction));
  else editor.view.dispatch(transaction.scrollIntoView());
  if (!goesOn) writing.last = editor.state;
}

/** Puts an image that the site has already at the selection. */
export function insertPicked(editor: Editor, image: ReferredImage): void {
  const { state, view } = editor;
  const { tr: transaction } = state;
  insertImage(state, transaction, state.selection.from, image, true);
  view.dispatch(transaction.scrollIntoView());
  view.focus();
}

/** What was pasted has its place already, be it a line of its own or one between words. */
function insertBetweenWords(
  transaction: Transaction,
  place: number,
  added: ReferredImage,
  { alt, title, marks }: NonNullable<Arrival['pasted']>,
): void {
  const type = transaction.doc.type.schema.nodes['image'];
  const { parent } = transaction.doc.resolve(place);
  if (type && parent.inlineContent)
    transaction.insert(place, type.create({ src: added.src, alt: alt || added.alt, title }, null, marks));
}

/**
 * Puts an image in the paragraph at a place when that is empty, else in a new paragraph after it; between the words of
 * a table cell. A caret that goes along comes to a paragraph after a picture, which is made where there is none. Gives the
 * place behind the image.
 */
function insertImage(
  { schema }: EditorState,
  transaction: Transaction,
  place: number,
  { src, alt }: ReferredImage,
  takesCaret: boolean,
): number {
  const { image: type, paragraph } = schema.nodes;
  if (!type || !paragraph) return place;
  const image: DocumentNode = type.create({ src, alt });
  const $place = transaction.doc.resolve(Math.min(place, transaction.doc.content.size));
  const { parent } = $place;
  if (parent.type.spec.tableRole) {
    transaction.insert($place.pos, image);
    return $place.pos + image.nodeSize;
  }
  const isEmptyParagraph = parent.type === paragraph && parent.content.size === 0;
  const from = isEmptyParagraph ? $place.before() : parent.isTextblock ? $place.after() : $place.pos;
  const to = isEmptyParagraph ? $place.after() : from;
  transaction.replaceWith(from, to, paragraph.create(null, image));
  const after = from + image.nodeSize + 2;
  const next = transaction.doc.resolve(after).nodeAfter;
  if (!next) transaction.insert(after, paragraph.create());
  if (takesCaret && (!next || next.type === paragraph))
    transaction.setSelection(TextSelection.near(transaction.doc.resolve(after + 1)));
  return after - 1;
}
