import type { Node as DocumentNode } from '@tiptap/pm/model';
import type { Transaction } from '@tiptap/pm/state';
import type { Gap } from '../../site/blocks/caption-way';

/** A caption in italics, and where it lies with what parts it from its image. */
export interface CaptionLine {
  readonly words: string;
  readonly from: number;
  readonly to: number;
}

/** The line in italics under the image at a position: the rest of its paragraph, or the paragraph behind it; null when there is none. */
export function captionLine(doc: DocumentNode, at: number): CaptionLine | null {
  const $at = doc.resolve(at);
  const rest = $at.parent.children.slice($at.index() + 1);
  if ($at.index() > 0) return null;
  if (rest.length > 0) return isItalic(rest) ? { words: wordsOf(rest), from: at + 1, to: $at.end() } : null;
  const next = $at.depth === 0 ? null : doc.resolve($at.after()).nodeAfter;
  if (next?.type.name !== 'paragraph' || !isItalic(next.children)) return null;
  return { words: wordsOf(next.children), from: $at.after(), to: $at.after() + next.nodeSize };
}

/** Whether a line can be put under an image: it is all that its paragraph holds. */
export function hasRoomForLine(doc: DocumentNode, at: number): boolean {
  const { parent } = doc.resolve(at);
  return parent.type.name === 'paragraph' && parent.childCount === 1;
}

/** Writes, changes or, for '', removes the line; of one that is there, only the letters that differ. False where it has no room. */
export function writeCaptionLine(tr: Transaction, at: number, words: string, gap: Gap): boolean {
  const { schema } = tr.doc.type;
  const { italic } = schema.marks;
  const { hardBreak, paragraph } = schema.nodes;
  const before = captionLine(tr.doc, at);
  if (!italic || !hardBreak || !paragraph || (!before && !hasRoomForLine(tr.doc, at))) return false;
  if (before?.words === words) return true;
  const text = words === '' ? null : schema.text(words, [italic.create()]);
  if (!text) {
    if (before) tr.delete(before.from, before.to);
  } else if (before) changeWords(tr, before, words);
  else if (gap === 'paragraph') tr.insert(tr.doc.resolve(at).after(), paragraph.create(null, text));
  else tr.insert(at + 1, [gap === 'break' ? hardBreak.create() : schema.text('\n'), text]);
  return true;
}

/** Types over what is another word now, so that a link in the rest of the caption stays. */
function changeWords(tr: Transaction, { words: was, from, to }: CaptionLine, words: string): void {
  const places: number[] = [];
  tr.doc.nodesBetween(from, to, (node, at) => {
    if (node.isText && !isBlank(node))
      for (let index = 0; index < (node.text ?? '').length; index += 1) places.push(at + index);
  });
  let start = 0;
  while (start < Math.min(was.length, words.length) && was[start] === words[start]) start += 1;
  let end = 0;
  while (end < Math.min(was.length, words.length) - start && was.at(-1 - end) === words.at(-1 - end)) end += 1;
  const first = places[0] ?? from;
  const [left, right] = [
    places[start] ?? (places.at(-1) ?? from) + 1,
    places[was.length - end] ?? (places.at(-1) ?? from) + 1,
  ];
  const inserted = words.slice(start, words.length - end);
  const marks = tr.doc.resolve(Math.max(left, first + 1)).marks();
  if (inserted === '') tr.delete(left, right);
  else tr.replaceWith(left, right, tr.doc.type.schema.text(inserted, marks));
}

/** Blanks or a line break, then words in italics and nothing else. */
function isItalic(nodes: readonly DocumentNode[]): boolean {
  const words = nodes.filter((node) => !isBlank(node));
  return (
    words.length > 0 && words.every((node) => node.isText && node.marks.some(({ type }) => type.name === 'italic'))
  );
}

function isBlank(node: DocumentNode): boolean {
  return node.type.name === 'hardBreak' || (node.isText && (node.text ?? '').trim() === '');
}

function wordsOf(nodes: readonly DocumentNode[]): string {
  return nodes
    .filter((node) => !isBlank(node))
    .map(({ text = '' }) => text)
    .join('');
}
