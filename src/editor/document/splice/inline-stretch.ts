import type { Node as DocumentNode } from '@tiptap/pm/model';

/** Where the inline content of a text block lies within the block's own stretch of the file: a heading's without its marks, a cell's without its pipes. */
export function inlineStretch(
  block: DocumentNode,
  text: string,
  { from, to }: { from: number; to: number },
): { from: number; to: number } {
  const source = text.slice(from, to);
  const [start, end] = edges(block.type.name, source);
  return from + start > to - end ? { from: to - end, to: to - end } : { from: from + start, to: to - end };
}

function edges(name: string, source: string): [start: number, end: number] {
  if (name === 'heading') {
    const opening = /^#{1,6}(?:[ \t]+|$)/.exec(source)?.[0];
    if (opening === undefined) return [0, /\r?\n[ \t>]*(?:=+|-+)[ \t]*$/.exec(source)?.[0].length ?? 0];
    return [opening.length, /(?:[ \t]+#+)?[ \t]*$/.exec(source.slice(opening.length))?.[0].length ?? 0];
  }
  if (name === 'tableCell' || name === 'tableHeader') {
    const start = /^\|?[ \t]*/.exec(source)?.[0].length ?? 0;
    return [start, /[ \t]*\|?$/.exec(source.slice(start))?.[0].length ?? 0];
  }
  return [0, 0];
}
