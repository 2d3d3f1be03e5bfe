import type { Place } from '../read/place';

/** What a container puts before the later lines of its blocks: a quote its `> `, an item or a footnote its indent; '' for others. */
export function containerPrefix(name: string, text: string, { from, to }: Place): string {
  const source = text.slice(from, to);
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
