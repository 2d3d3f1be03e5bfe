import type { Node as DocumentNode } from '@tiptap/pm/model';
import type { OpenBody } from '../open';
import { dedent } from '../read/place';
import type { Sources } from '../write/write-document';
import { inlineStretch } from './inline-stretch';
import { marksAt } from './marks-at';

const atom = '\ufffc';
/** Shorter pieces are as well written anew. */
const shortest = 8;

const known = new WeakMap<DocumentNode, Sources>();

/** Finds the text that blocks and pieces of text, moved or copied, have in the file as it was opened. */
export function sourcesOf(opened: OpenBody): Sources {
  const sources = known.get(opened.document) ?? findSources(opened);
  known.set(opened.document, sources);
  return sources;
}

function findSources({ text, document, places }: OpenBody): Sources {
  const blocks = new Map<string, DocumentNode[]>();
  const textBlocks: DocumentNode[] = [];
  document.descendants((node) => {
    if (places.has(node)) blocks.set(keyOf(node), [...(blocks.get(keyOf(node)) ?? []), node]);
    if (node.isTextblock && !node.type.spec.code) textBlocks.push(node);
    return !node.isTextblock;
  });
  return { block, inline };

  function block(wanted: DocumentNode): string | null {
    const found = blocks.get(keyOf(wanted))?.find((other) => other.eq(wanted));
    const place = found && places.get(found);
    if (!found || !place) return null;
    const { from, to } = isCell(found) ? inlineStretch(found, text, place) : place;
    const source = dedent(text, from, to);
    return isOpenFence(source) && found.type.spec.code ? null : source;
  }

  function inline(wanted: DocumentNode): string | null {
    const words = textOf(wanted);
    if (words.length < shortest) return null;
    for (const other of textBlocks) {
      const at = textOf(other).indexOf(words);
      const found =
        at < 0 || !other.content.cut(at, at + words.length).eq(wanted.content)
          ? null
          : stretch(other, at, at + words.length);
      if (found !== null) return found;
    }
    return null;
  }

  /** The source of a piece of a text block, if no mark goes on beyond it. */
  function stretch(found: DocumentNode, left: number, right: number): string | null {
    const place = places.get(found);
    if (!place?.characters) return null;
    const cuts = (position: number) => marksAt(found, position - 1).length > 0 && marksAt(found, position).length > 0;
    if (cuts(left) || cuts(right)) return null;
    const content = inlineStretch(found, text, place);
    const { from, to } = place.characters;
    const start = marksAt(found, left).length > 0 ? (left > 0 ? to[left - 1] : content.from) : from[left];
    const end = marksAt(found, right - 1).length > 0 ? (right < from.length ? from[right] : content.to) : to[right - 1];
    if (start === undefined || end === undefined || start < 0 || end < start) return null;
    return text.slice(start, end).replaceAll(/[ \t]*\r?\n[ \t>]*/g, (line) => (/^ {2,}/.test(line) ? '  \n' : '\n'));
  }
}

/** Whether a code block ends with the file: in another place it would go on. */
function isOpenFence(source: string): boolean {
  const fence = /^(?:`{3,}|~{3,})/.exec(source)?.[0];
  const last = /\n[ \t]*(`{3,}|~{3,})[ \t]*$/.exec(source)?.[1];
  return fence !== undefined && !last?.startsWith(fence);
}

function textOf(block: DocumentNode): string {
  return block.textBetween(0, block.content.size, '', atom);
}

function keyOf(node: DocumentNode): string {
  return `${node.type.name} ${node.content.size} ${node.textContent.slice(0, 40)}`;
}

function isCell(node: DocumentNode): boolean {
  return node.type.name === 'tableCell' || node.type.name === 'tableHeader';
}
