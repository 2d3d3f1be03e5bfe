import { scan } from './scanner';
import type { Argument, Tag, TagFamily } from './tag';

const opening = /\s*(\{\{[<%])\s*(\/?)\s*([A-Za-z_][\w./-]*)/y;
const closing = /\s*(\/?)(?:>\}\}|%\}\})\s*$/y;
const key = /(\s+)(?:([A-Za-z_][\w.-]*)(\s*=\s*))?/y;
const value = /"((?:[^"\\\n]|\\.)*)"|`([^`]*)`|([^\s"'`=<>{}%]+)/y;
const isNumber = /^-?\d+(?:\.\d+)?$/;

/** Hugo's shortcodes, `{{< name "place" key="value" >}}`. Source: https://gohugo.io/content-management/shortcodes/ */
export const hugo: TagFamily = { parse, write, add };

function parse(source: string): Tag | null {
  const text = scan(source);
  const [head, delimiter = '', slash, name = ''] = text.take(opening) ?? [];
  if (head === undefined || name.endsWith('/')) return null;
  const found: Argument[] = [];
  for (;;) {
    const start = text.at;
    const end = text.take(closing);
    if (end) {
      const isMate = end[0]?.includes(delimiter === '{{<' ? '>}}' : '%}}');
      const role = slash ? 'close' : end[1] ? 'whole' : 'open';
      const isSure = isMate && source.indexOf('}}') === source.lastIndexOf('}}');
      return isSure ? { family: hugo, delimiter, name, role, head, arguments: found, tail: source.slice(start) } : null;
    }
    const [before, blanks = '', named, joint = ''] = text.take(key) ?? [];
    const written = before === undefined ? null : text.take(value);
    if (before === undefined || !written) return null;
    found.push({ before: blanks, key: named ? named + joint : '', name: named || null, ...valueOf(written) });
  }
}

function valueOf([written = '', quoted = '', verbatim = '', bare = '']: readonly string[]) {
  if (bare === '') return { written, value: quoted.replaceAll('\\"', '"') || verbatim, kind: 'text' as const };
  const kind = isNumber.test(bare) ? 'number' : bare === 'true' || bare === 'false' ? 'boolean' : 'text';
  return { written, value: bare, kind } as const;
}

/** Bare where it was and still can be; else in double quotes, which know `\"` alone; else in backticks, which know nothing. */
function write(wanted: string, manner: Pick<Argument, 'written'> | null): string | null {
  const wasBare = manner !== null && !/^["`]/.test(manner.written);
  if (wasBare && /^[\w./:-]+$/.test(wanted) && !wanted.endsWith('/')) return wanted;
  const inQuotes = !/[\n\r]|\\(?:"|$)/.test(wanted) ? `"${wanted.replaceAll('"', '\\"')}"` : null;
  const inBackticks = wanted.includes('`') ? null : `\`${wanted}\``;
  return manner?.written.startsWith('`') ? (inBackticks ?? inQuotes) : (inQuotes ?? inBackticks);
}

function add(tag: Tag, name: string | null, written: string, kind: Argument['kind']): Tag {
  const last = { before: ' ', key: name === null ? '' : `${name}=`, name, written, value: written, kind };
  return { ...tag, arguments: [...tag.arguments, last] };
}
