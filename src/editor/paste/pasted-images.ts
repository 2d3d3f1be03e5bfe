import { Fragment, type Node as DocumentNode, Slice } from '@tiptap/pm/model';
import type { Transaction } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { arrivals, type Arrival } from '../images/arrivals';
import { fileOf } from '../images/take-data-images';

/** Takes an image into the draft, and puts it where it is to arrive. */
export type BringImage = (file: File, arrival: Arrival) => unknown;

/** Whether there are images in it that hold their own bytes. */
export function holdsDataImages(pasted: Slice): boolean {
  let isFound = false;
  pasted.content.descendants((node) => {
    isFound ||= isDataImage(node);
    return !isFound;
  });
  return isFound;
}

/**
 * Replaces the selection with what was pasted, in one step. Images that hold their own bytes become files of the post, each
 * where it stood. Answers how many of them could not be read.
 */
export function insertWithImages(view: EditorView, pasted: Slice, bringImage: BringImage, tr = view.state.tr): number {
  const marked = new Map<string, { readonly file: File; readonly arrival: Arrival }>();
  let lost = 0;
  const mark = (node: DocumentNode): DocumentNode[] => {
    if (!isDataImage(node)) return [node.isText ? node : node.copy(markAll(node.content))];
    const file = fileOf(String(node.attrs.src));
    if (!file) {
      lost += 1;
      return [];
    }
    const name = `arrival:${marked.size}`;
    const { alt, title } = node.attrs;
    const pasted = { alt: String(alt ?? ''), title: title ?? null, marks: node.marks };
    marked.set(name, { file, arrival: { name: file.name, pasted } });
    return [node.type.create({ ...node.attrs, src: name }, null, node.marks)];
  };
  const markAll = (content: Fragment): Fragment => Fragment.fromArray(content.content.flatMap(mark));
  const content = markAll(pasted.content);
  tr.replaceSelection(new Slice(content, pasted.openStart, pasted.openEnd));
  const placed = placesOf(tr, marked);
  view.dispatch(tr.scrollIntoView().setMeta('paste', true).setMeta('uiEvent', 'paste'));
  for (const { file, arrival } of placed) bringImage(file, arrival);
  return lost;
}

function placesOf<Coming extends { readonly arrival: Arrival }>(
  tr: Transaction,
  marked: ReadonlyMap<string, Coming>,
): Coming[] {
  const found: { readonly at: number; readonly coming: Coming }[] = [];
  tr.doc.descendants((node, at) => {
    const coming = node.type.name === 'image' ? marked.get(String(node.attrs.src)) : undefined;
    if (coming) found.push({ at, coming });
  });
  for (const { at } of found.toReversed()) tr.delete(at, at + 1);
  for (const [index, { at, coming }] of found.entries()) arrivals.begin(tr, coming.arrival, at - index);
  return found.map(({ coming }) => coming);
}

function isDataImage(node: DocumentNode): boolean {
  return node.type.name === 'image' && String(node.attrs.src).startsWith('data:');
}
