import { addAttribute, readAttributes, readQuoted, writeQuoted } from './attributes';
import { scan } from './scanner';
import type { Argument, Tag, TagFamily } from './tag';

const opening = /\s*<(\/?)([A-Za-z][\w.:-]*)/y;
const closing = /\s*(\/?)>(\s*<\/([A-Za-z][\w.:-]*)\s*>)?\s*$/y;
const attribute = /[A-Za-z_:@][\w.:@-]*/y;

/** An HTML element without content, or one of its tags: `<video src="a.mp4" controls></video>`. Source: https://spec.commonmark.org/0.31.2/#raw-html */
export const html: TagFamily = { parse, write, add: addAttribute };

function parse(source: string): Tag | null {
  const text = scan(source);
  const [head, slash, name = ''] = text.take(opening) ?? [];
  if (head === undefined) return null;
  const read = readAttributes(text, closing, (at) => readQuoted(at) ?? readBare(at.take(/[^\s"'=<>`]+/y)), attribute);
  if (!read || (slash && (read.found.length > 0 || read.end[2]))) return null;
  const [tail = '', selfClosing, ending, closed] = read.end;
  if (ending && closed?.toLowerCase() !== name.toLowerCase()) return null;
  const role = slash ? 'close' : selfClosing || ending ? 'whole' : 'open';
  return { family: html, delimiter: '<', name, role, head, arguments: read.found, tail };
}

function readBare(found: readonly string[] | null): Pick<Argument, 'written' | 'value' | 'kind'> | null {
  const written = found?.[0];
  if (written === undefined || written.endsWith('/')) return null;
  return { written, value: written, kind: /&/.test(written) ? 'code' : 'text' };
}

function write(wanted: string, manner: Pick<Argument, 'written' | 'kind'> | null): string | null {
  if (manner?.kind === 'boolean') return wanted === 'true' ? '' : null;
  const wasBare = manner !== null && manner.written !== '' && !/^["']/.test(manner.written);
  return wasBare && /^[\w.:%-]+$/.test(wanted) ? wanted : writeQuoted(wanted, manner?.written);
}
