import type { Blockquote, Node, Paragraph } from 'mdast';
import { readAlert } from '../../../site/tags/callout-line';
import type { ReadContext } from '../../construct';

/** A quote that is a callout: its first line, `[!NOTE]`, and the quote without it. */
interface Alert {
  readonly line: string;
  readonly rest: Blockquote;
}

/** Takes the line off that makes a callout of a quote; null for a plain quote. */
export function alertIn(quote: Blockquote, { source, secondLine }: ReadContext): Alert | null {
  const [first, ...others] = quote.children;
  if (first?.type !== 'paragraph' || first.children[0]?.type !== 'text') return null;
  const [line = '', ...more] = source(first).split('\n');
  if (!readAlert(line)) return null;
  if (more.length === 0) return { line: line.trim(), rest: { ...quote, children: others } };
  const paragraph = withoutFirstLine(first, secondLine(first));
  return paragraph && { line: line.trim(), rest: { ...quote, children: [paragraph, ...others] } };
}

/** What a paragraph holds from its second line on, which starts at an offset; null where something goes on over that line's end. */
function withoutFirstLine(paragraph: Paragraph, offset: number): Paragraph | null {
  for (const [index, child] of paragraph.children.entries()) {
    const following = paragraph.children.slice(index + 1);
    if (child.type === 'break') return startingAt(offset, { ...paragraph, children: following });
    if (child.type === 'text') {
      const value = /^[^\r\n]*(?:\r\n|\r|\n)([^]*)$/.exec(child.value)?.[1];
      if (value === undefined) continue;
      const text = value === '' ? [] : [startingAt(offset, { ...child, value })];
      return startingAt(offset, { ...paragraph, children: [...text, ...following] });
    }
    if (isOverLines(child)) return null;
  }
  return null;
}

function isOverLines({ position }: Node): boolean {
  return position?.start.line !== position?.end.line;
}

function startingAt<Kind extends Node>(offset: number, node: Kind): Kind {
  const { position } = node;
  return position ? { ...node, position: { ...position, start: { ...position.start, offset } } } : node;
}
