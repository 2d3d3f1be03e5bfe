import { addAttribute, looksLikeNumber, readAttributes, readQuoted, writeQuoted } from './attributes';
import { scan, type Scanner } from './scanner';
import type { Argument, Tag, TagFamily } from './tag';

const opening = /\s*<(\/?)([\p{ID_Start}$_][\p{ID_Continue}$.:-]*)/uy;
const closing = /\s*(\/?)>\s*$/y;
const attribute = /[\p{ID_Start}$_][\p{ID_Continue}$:-]*/uy;
const deepest = 4000;

/** A JSX element's tag, `<Name text="a" number={1} ready other={anything} />`. Source: https://facebook.github.io/jsx/ */
export const jsx: TagFamily = { parse, write, add: addAttribute };

function parse(source: string): Tag | null {
  const text = scan(source);
  const [head, slash, name = ''] = text.take(opening) ?? [];
  if (head === undefined) return null;
  const read = readAttributes(text, closing, (at) => readQuoted(at) ?? readBraces(at, source), attribute);
  if (!read || (slash && read.found.length > 0)) return null;
  const tail = read.end[0] ?? '';
  const role = slash ? 'close' : read.end[1] ? 'whole' : 'open';
  return { family: jsx, delimiter: '<', name, role, head, arguments: read.found, tail };
}

/** `{…}` up to its own end: a literal is a value, anything else is kept. */
function readBraces(text: Scanner, source: string): Pick<Argument, 'written' | 'value' | 'kind'> | null {
  const end = endOfBraces(source, text.at);
  if (end < 0) return null;
  const written = source.slice(text.at, end);
  while (text.at < end) text.take(/[^]/y);
  const inner = written.slice(1, -1).trim();
  if (looksLikeNumber(inner)) return { written, value: inner, kind: 'number' };
  if (inner === 'true' || inner === 'false') return { written, value: inner, kind: 'boolean' };
  const [, double, single, template] = /^(?:"([^"\\\n]*)"|'([^'\\\n]*)'|`([^`\\$]*)`)$/.exec(inner) ?? [];
  const literal = double ?? single ?? template;
  return literal === undefined ? { written, value: inner, kind: 'code' } : { written, value: literal, kind: 'text' };
}

/** Behind the brace that closes the one at an offset; strings are passed over. -1 when it stays open. */
function endOfBraces(source: string, from: number): number {
  if (source[from] !== '{') return -1;
  let depth = 0;
  const pieces = /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\[^])*`|[{}]/g;
  pieces.lastIndex = from;
  for (let piece = pieces.exec(source); piece && piece.index < from + deepest; piece = pieces.exec(source)) {
    if (piece[0] === '{') depth++;
    if (piece[0] === '}' && --depth === 0) return piece.index + 1;
  }
  return -1;
}

/** In the braces or quotes that it had. A number stays one, and what is true or false too. */
function write(wanted: string, manner: Pick<Argument, 'written' | 'kind' | 'key'> | null): string | null {
  if (manner?.kind === 'boolean')
    return wanted === 'true' && !manner.key.includes('=') ? '' : braced(wanted, /^(?:true|false)$/);
  if (manner?.kind === 'number') return braced(wanted, /^-?\d+(?:\.\d+)?$/);
  const mark = /^\{\s*(["'`])/.exec(manner?.written ?? '')?.[1];
  if (mark === undefined) return writeQuoted(wanted, manner?.written);
  if (!/[\\$`\n\r]/.test(wanted) && !wanted.includes(mark)) return `{${mark}${wanted}${mark}}`;
  return writeQuoted(wanted, undefined);
}

function braced(wanted: string, fits: RegExp): string | null {
  return fits.test(wanted) ? `{${wanted}}` : null;
}
