import { scan } from './scanner';
import type { Argument, Tag, TagFamily } from './tag';

const opening = /\s*(\{%-?|\{\{-?(?![<%]))(\s*)(include(?:_relative|_cached)?\s+[\w./-]+|[A-Za-z_][\w.-]*)/y;
const closing = /\s*-?(?:%\}|\}\})\s*$/y;
const comma = /(\s*,\s*|\s+)/y;
const key = /([A-Za-z_][\w-]*)(\s*[=:]\s*)/y;
const value = /"([^"]*)"|'([^']*)'|(\[[^[\]{}%"']*\])|([^\s,"'(){}%=|[\]]+)/y;
const isNumber = /^-?\d+(?:\.\d+)?$/;
/** Tags that steer a template; they say nothing of their own. */
const steering =
  /^(?:if|elsif|elseif|else|unless|for|case|when|assign|set|capture|raw|comment|verbatim|macro|import|from|extends|block|break|continue|cycle|increment|decrement|tablerow|filter|call|with|liquid|echo)$/;

/**
 * Tags of Liquid, Nunjucks and Tera: `{% name "place", key="value" %}`, `{% include file.html key="value" %}` and Zola's
 * `{{ name(key="value") }}`. Their strings know no escapes.
 */
export const liquid: TagFamily = { parse, write, add };

function parse(source: string): Tag | null {
  const text = scan(source);
  const [start, mark = '', , name = ''] = text.take(opening) ?? [];
  if (start === undefined || steering.test(name.replace(/^end/, ''))) return null;
  const isCall = text.take(/\(\s*/y);
  const head = source.slice(0, text.at);
  const delimiter = mark.replace('-', '');
  if (delimiter === '{{' && !isCall) return null;
  const found: Argument[] = [];
  for (;;) {
    const at = text.at;
    const end = isCall ? text.take(/\s*,?\s*\)\s*-?(?:%\}|\}\})\s*$/y) : text.take(closing);
    if (end) {
      const mate = delimiter === '{%' ? '%}' : '}}';
      const isSure = source.indexOf(mate, 2) === source.lastIndexOf(mate) && end[0]?.includes(mate);
      const role = name.startsWith('end') && !isCall ? 'close' : isCall && mate === '}}' ? 'whole' : 'open';
      const tail = source.slice(at);
      return isSure
        ? { family: liquid, delimiter, name: name.replace(/\s+/, ' '), role, head, arguments: found, tail }
        : null;
    }
    const before = isCall && found.length === 0 ? '' : text.take(comma)?.[0];
    const [keyed = '', named] = text.take(key) ?? [];
    const written = before === undefined ? null : text.take(value);
    if (before === undefined || !written) return null;
    found.push({ before, key: keyed, name: named || null, ...valueOf(written) });
  }
}

function valueOf([written = '', double = '', single = '', list = '', bare = '']: readonly string[]) {
  if (list !== '') return { written, value: written, kind: 'code' as const };
  if (bare === '') return { written, value: double || single, kind: 'text' as const };
  const kind = isNumber.test(bare) ? 'number' : bare === 'true' || bare === 'false' ? 'boolean' : 'text';
  return { written, value: bare, kind } as const;
}

/** Bare stays bare: to a tag of somebody's own, quotes may be a part of the value. */
function write(wanted: string, manner: Pick<Argument, 'written' | 'kind'> | null): string | null {
  const isQuoted = manner === null || /^["']/.test(manner.written);
  if (!isQuoted) return /^[\w./:?&#@-]+$/.test(wanted) ? wanted : null;
  if (/[\n\r]|\\/.test(wanted)) return null;
  const quotes = manner?.written.startsWith("'") ? ["'", '"'] : ['"', "'"];
  const quote = quotes.find((mark) => !wanted.includes(mark));
  return quote === undefined ? null : quote + wanted + quote;
}

function add(tag: Tag, name: string | null, written: string, kind: Argument['kind']): Tag {
  const { head, arguments: given } = tag;
  const isCall = head.trimEnd().endsWith('(');
  const joint = given.findLast((argument) => argument.name !== null)?.key.slice(-1) === ':' ? ': ' : '=';
  const hasCommas = isCall || given.some(({ before }) => before.includes(','));
  const before = isCall && given.length === 0 ? '' : hasCommas && given.length > 0 ? ', ' : ' ';
  const last = { before, key: name === null ? '' : name + joint, name, written, value: written, kind };
  return { ...tag, arguments: [...given, last] };
}
