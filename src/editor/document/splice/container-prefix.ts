import { isAdmonition } from '../../../site/tags/callout-line';
import type { Place } from '../read/place';
import type { Scope } from './scope';

/** What stands before the later lines of a container's blocks: what stands before the container's own, and what it puts there itself. */
export function containerPrefix(name: string, { text, style }: Scope, place: Place, outer: string): string {
  const source = text.slice(place.from, place.to);
  // Its blocks are further in than its line, which may itself be further in than it has to be.
  if (name === 'blockquote' && isAdmonition(source))
    return ownPrefix(outer, text, place) + (/^[^\n]*\s*?\n\t/.test(source) ? '\t' : '    ');
  const own = prefixOf(name, source);
  const isPython = name === 'listItem' && style.admonitions === true;
  return outer + (isPython && isFreeToIndent(source, outer, own) ? pythonIndent(own) : own);
}

/** What belongs to an item stands four columns in, for Python's Markdown. */
export function pythonIndent(indent: string): string {
  return indent.includes('\t') ? indent : indent.padEnd(4);
}

/** Whether no block of an item stands less than four columns in; a lazy line is none. */
function isFreeToIndent(source: string, outer: string, own: string): boolean {
  return [...source.matchAll(/\n([ \t>]*)(?=\S)/g)].every(([, lead = '']) => {
    const width = columns(lead);
    return width < columns(outer + own) || width >= columns(outer) + 4;
  });
}

/** A quote's `> `, the indent of an item or a footnote; '' for others. */
function prefixOf(name: string, source: string): string {
  if (name === 'blockquote') return /^>[ \t]?(?=\S)/.exec(source)?.[0] ?? '> ';
  if (name === 'footnoteDefinition') return '    ';
  if (name !== 'listItem') return '';
  const [marker = '', , blanks = ''] = itemMarker(source) ?? [];
  const width = marker.length - blanks.length;
  // Past four blanks, or with none, the item's text is one blank away: what follows is indented code, or on the next line.
  return /^(?: {1,4}|\t)$/.test(blanks) ? ' '.repeat(width) + blanks : ' '.repeat(width + 1);
}

/** What stands before a block in its first line, where that is its containers' prefix and an indent of its own; else the prefix. */
export function ownPrefix(prefix: string, text: string, { from }: Place): string {
  const lead = text.slice(text.lastIndexOf('\n', from - 1) + 1, from);
  const isOwn = lead.replaceAll(/[ \t]/g, '') === prefix.replaceAll(/[ \t]/g, '') && columns(lead) >= columns(prefix);
  return isOwn ? lead : prefix;
}

/** The width of a text whose tabs go on to the next multiple of four. Source: https://spec.commonmark.org/0.31.2/#tabs */
function columns(text: string): number {
  let width = 0;
  for (const character of text) width += character === '\t' ? 4 - (width % 4) : 1;
  return width;
}

/** An item's marker with the blanks behind it, the marker alone, the blanks; null for what is no item. */
export function itemMarker(source: string): RegExpExecArray | null {
  return /^([-*+]|\d{1,9}[.)])([ \t]*)/.exec(source);
}
