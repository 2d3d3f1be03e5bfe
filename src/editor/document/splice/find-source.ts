import type { Node as DocumentNode } from '@tiptap/pm/model';
import type { OpenBody } from '../open';
import { dedent } from '../read/place';
import type { FindSource } from '../write/write-document';
import { inlineStretch } from './inline-stretch';

/** Finds the text that a block, moved or merely copied, has in the file as it was opened. */
export function sourceFinder({ text, document, places }: OpenBody): FindSource {
  const blocks = new Map<string, DocumentNode[]>();
  document.descendants((node) => {
    if (places.has(node)) blocks.set(keyOf(node), [...(blocks.get(keyOf(node)) ?? []), node]);
    return !node.isTextblock;
  });
  return (block) => {
    const found = blocks.get(keyOf(block))?.find((other) => other.eq(block));
    const place = found && places.get(found);
    if (!found || !place) return null;
    const { from, to } = isCell(found) ? inlineStretch(found, text, place) : place;
    return dedent(text, from, to);
  };
}

function keyOf(node: DocumentNode): string {
  return `${node.type.name} ${node.content.size} ${node.textContent.slice(0, 40)}`;
}

function isCell(node: DocumentNode): boolean {
  return node.type.name === 'tableCell' || node.type.name === 'tableHeader';
}
