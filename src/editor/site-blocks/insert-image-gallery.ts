import type { Editor } from '@tiptap/core';
import { Selection } from '@tiptap/pm/state';
import type { LearntBlock } from '../../site/blocks/learnt-block';
import { newBlock } from '../../site/blocks/new-block';
import type { Syntax } from '../../site/site';
import { type Arrival, arrivals } from '../images/arrivals';
import type { AddImage } from '../images/insert-images';
import { placeBlock } from '../insertion/insert-block';
import { addImport } from './add-import';
import { readSource } from './insert-site-block';

export interface NewGallery {
  readonly editor: Editor;
  readonly gallery: LearntBlock;
  readonly syntax: Syntax;
  readonly files: readonly File[];
  readonly addImage: AddImage;
}

/** Takes images into the draft and puts them, in their order, between the two tags of a gallery where the caret was. */
export async function insertImageGallery({ editor, gallery, syntax, files, addImage }: NewGallery): Promise<void> {
  const arrival: Arrival = { name: files.map(({ name }) => name).join(', ') };
  editor.view.dispatch(arrivals.begin(editor.state.tr, arrival, editor.state.selection.from));
  const added = await Promise.all(files.map((file) => addImage(file).catch(() => null)));
  if (editor.view.isDestroyed) return;
  const place = arrivals.placeOf(editor.state, arrival);
  const tr = arrivals.end(editor.state.tr, arrival);
  const { paragraph, image } = editor.schema.nodes;
  const [open] = readSource(editor, newBlock(gallery, syntax) ?? '', syntax);
  const [close] = readSource(editor, gallery.closing, syntax);
  const pictures = added.flatMap((one) =>
    one && paragraph && image ? [paragraph.create(null, image.create(one))] : [],
  );
  if (place !== null && open && close && pictures.length > 0) {
    tr.setSelection(Selection.near(tr.doc.resolve(place)));
    placeBlock(tr, open, ...pictures, close);
    if (syntax.mdx) addImport(tr, gallery, (statement) => readSource(editor, statement, syntax)[0]);
  }
  editor.view.dispatch(tr.scrollIntoView());
}
