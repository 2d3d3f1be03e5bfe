import type { Node as DocumentNode } from '@tiptap/pm/model';
import { openBody, type OpenBody } from '../../src/editor/document/open';
import { outline } from './outline';

/** What became of an opened body. */
export interface Saved {
  readonly opened: OpenBody;
  /** The editor's document at first and now. */
  readonly first: DocumentNode;
  readonly document: DocumentNode;
  /** What was saved, read again: block by block it is the editor's document. */
  readonly read: OpenBody;
}

/** A block of the editor's document, and what was saved for it. */
interface Written {
  readonly block: DocumentNode;
  readonly from: number;
  readonly to: number;
  readonly source: string;
}

/**
 * The source of a block that stayed the very same node, in order, and reads otherwise than it could; null when there is none.
 * Which of two equal blocks is the copy nobody can tell: a copy that has the source stands for its block.
 */
export function changedBytes(saved: Saved): string | null {
  const { opened, first, document, read } = saved;
  const index = new Map(first.children.map((block, order) => [block, order]));
  const blocks = writtenBlocks(saved);
  let last = -1;
  const stayed = blocks.filter(({ block }) => {
    const order = index.get(block) ?? -1;
    if (order <= last || sourceOf(opened, order) === null) return false;
    last = order;
    return true;
  });
  const copies = new Set(blocks);
  for (const block of stayed) copies.delete(block);
  for (const written of stayed) {
    const { block, from, to } = written;
    const sources = equals(block, first).map((order) => sourceOf(opened, order));
    if (sources.includes(written.source)) continue;
    const copy = [...copies].find((other) => other.block.eq(block) && sources.includes(other.source));
    if (copy) {
      copies.delete(copy);
      continue;
    }
    // Beside what changed, its own text may mean something else: under a list, indented code is a part of the list.
    const source = sourceOf(opened, index.get(block) ?? -1) ?? '';
    const kept = openBody(read.text.slice(0, from) + source + read.text.slice(to), opened.syntax);
    if (JSON.stringify(outline(kept.document)) === JSON.stringify(outline(document))) return source;
  }
  return null;
}

/** Whether a block is more than an empty paragraph, for which Markdown has no words. */
function isShown(block: DocumentNode): boolean {
  return block.type.name !== 'paragraph' || outline(block.type.schema.node('doc', null, block)).length > 0;
}

function writtenBlocks({ document, read }: Saved): Written[] {
  const blocks = read.document.children.filter(isShown);
  return document.children.filter(isShown).flatMap((block, at) => {
    const found = blocks[at];
    const place = found && read.places.get(found);
    return place ? { block, from: place.from, to: place.to, source: trimmed(read.text, place) } : [];
  });
}

/** The places among the first blocks of those that are equal to one: whichever of them stands here, nobody can tell. */
function equals(block: DocumentNode, first: DocumentNode): number[] {
  return first.children.flatMap((other, order) => (other.eq(block) ? order : []));
}

/** The source of the n-th block of a body; null for one without. */
function sourceOf({ text, document, places }: OpenBody, order: number): string | null {
  const block = document.maybeChild(order);
  const place = block && places.get(block);
  return place ? trimmed(text, place) : null;
}

/** Code that is never closed takes in the empty lines behind it. */
function trimmed(text: string, { from, to }: { readonly from: number; readonly to: number }): string {
  return text.slice(from, to).trimEnd();
}
