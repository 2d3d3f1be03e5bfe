import { lineStart } from '../lib/lines';
import { moved } from './value-path';

/** Where a key with its value, or a list item, stands: offsets of its first character and behind its last. */
export interface EntryRange {
  readonly from: number;
  readonly to: number;
}

interface Extent {
  /** Where the entry begins, with the comment lines right above it and without the indentation of its first line. */
  readonly from: number;
  /** Behind the entry's own text, behind its comma, and behind a comment on the same line. */
  readonly text: number;
  readonly comma: number;
  readonly comment: number;
}

/**
 * The text with one of the entries at another index. Entries take the comments right above and behind them along; commas,
 * indentation, empty lines and other comments keep their place. With `lines`, each entry has its lines to itself and what
 * stands behind it on its last line is its own; else entries are parted by commas. Null when they stand otherwise.
 * Comments before `floor` belong to something else.
 */
export function moveEntry(
  source: string,
  ranges: readonly EntryRange[],
  index: number,
  to: number,
  { lines, floor: top = 0 }: { readonly lines: boolean; readonly floor?: number },
): string | null {
  const extents: Extent[] = [];
  for (const range of ranges) {
    const floor = extents.at(-1)?.comment ?? top;
    const from = withCommentsAbove(source, range.from, floor);
    const sharesLine = lines && extents.length > 0 && !source.slice(floor, from).includes('\n');
    if (from < floor || sharesLine) return null;
    extents.push({ from, ...endOf(source, range, lines) });
  }
  const order = moved(extents, index, to);
  const [first, last] = [extents[0], extents.at(-1)];
  if (!order || !first || !last) return null;
  const parts = extents.flatMap((place, slot) => {
    const entry = order[slot] ?? place;
    return [
      source.slice(entry.from, entry.text),
      source.slice(place.text, place.comma),
      source.slice(entry.comma, entry.comment),
      source.slice(place.comment, extents[slot + 1]?.from ?? source.length),
    ];
  });
  return source.slice(0, first.from) + parts.join('');
}

/** Offsets behind the entry's own text, its comma, and the comment behind it. */
function endOf(source: string, { to }: EntryRange, lines: boolean): Omit<Extent, 'from'> {
  if (lines) {
    const end = source[to - 1] === '\n' ? to - 1 : lineBreak(source, to);
    const text = source[end - 1] === '\r' ? end - 1 : end;
    return { text, comma: text, comment: text };
  }
  const comma = to + (/^\s*,/.exec(source.slice(to))?.[0].length ?? 0);
  const comment = /^[ \t]*(?:#[^\r\n]*|\/\/[^\r\n]*|\/\*[^\r\n]*?\*\/)/.exec(source.slice(comma))?.[0] ?? '';
  return { text: to, comma, comment: comma + comment.length };
}

/** The offset of the first of the comment lines right above an entry, behind its indentation; the entry's own where it shares its line. */
function withCommentsAbove(source: string, from: number, floor: number): number {
  let start = from;
  let line = lineStart(source, from);
  if (source.slice(line, from).trim() !== '') return from;
  while (line > floor) {
    const above = lineStart(source, line - 1);
    const comment = /^[ \t]*(?=#|\/\/)/.exec(source.slice(above, line));
    if (above < floor || !comment) break;
    start = above + comment[0].length;
    line = above;
  }
  return start;
}

function lineBreak(source: string, at: number): number {
  const next = source.indexOf('\n', at);
  return next < 0 ? source.length : next;
}
