import { readReferences, writeReferences } from './character-references';
import { scan } from './scanner';
import type { Argument, Tag, TagFamily } from './tag';

const opening = /\{:?/y;
const attribute = /([#.])([^\s{}"'=]+)|([A-Za-z_:][\w:.-]*)(?:(\s*=\s*)("[^"]*"|'[^']*'|[^\s"'{}<>]+))?/y;

/**
 * A list of attributes behind an image: kramdown's `{: width="400" .wide}`, and `{width=50%}` as markdown-it-attrs, Pandoc and
 * Python-Markdown have it. Sources: https://kramdown.gettalong.org/syntax.html#attribute-list-definitions
 * https://github.com/arve0/markdown-it-attrs
 */
export const attributeList: TagFamily = { parse, write, add };

function parse(source: string): Tag | null {
  const text = scan(source);
  const [head] = text.take(opening) ?? [];
  if (head === undefined) return null;
  const found: Argument[] = [];
  for (;;) {
    const [tail] = text.take(/\s*\}$/y) ?? [];
    const role = 'whole' as const;
    if (tail !== undefined)
      return { family: attributeList, delimiter: head, name: '', role, head, arguments: found, tail };
    const before = text.take(found.length === 0 ? /\s*/y : /\s+/y)?.[0];
    const [whole, mark, short = '', name = '', joint = '', value = ''] = text.take(attribute) ?? [];
    if (before === undefined || whole === undefined) return null;
    if (mark)
      found.push({
        before,
        key: mark,
        name: mark === '#' ? 'id' : 'class',
        written: short,
        value: short,
        kind: 'text',
      });
    else found.push({ before, key: name + joint, name, ...valueOf(joint === '' ? null : value) });
  }
}

function valueOf(written: string | null): Pick<Argument, 'written' | 'value' | 'kind'> {
  if (written === null) return { written: '', value: 'true', kind: 'boolean' };
  const inner = /^["']/.test(written) ? written.slice(1, -1) : written;
  return { written, value: readReferences(inner), kind: 'text' };
}

function write(wanted: string, manner: Pick<Argument, 'written' | 'kind'> | null): string | null {
  if (/[\n\r{}]/.test(wanted) || manner?.kind === 'boolean') return null;
  const isBare = manner !== null && manner.written !== '' && !/^["']/.test(manner.written);
  if (isBare && /^[\w.:%-]+$/.test(wanted)) return wanted;
  const quote = manner?.written.startsWith("'") ? "'" : '"';
  return quote + writeReferences(wanted, quote) + quote;
}

function add(tag: Tag, name: string | null, written: string, kind: Argument['kind']): Tag | null {
  if (name === null) return null;
  const isFirst = tag.arguments.length === 0;
  const before = isFirst ? (tag.head === '{:' ? ' ' : '') : ' ';
  const last = { before, key: `${name}=`, name, written, value: written, kind };
  return { ...tag, arguments: [...tag.arguments, last] };
}
