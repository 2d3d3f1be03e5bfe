import { readReferences, writeReferences } from './character-references';
import { scan, type Scanner } from './scanner';
import type { Argument, Tag, TagFamily } from './tag';

/** Containers may have a blank before their name, as markdown-it-container and VitePress write them. */
const opening = /\s*(?:(:{3,})[ \t]*|(:{1,2}))([A-Za-z][\w-]*)/y;
const label = /\[((?:[^\]\\\n[]|\\.)*)\]/y;
const attribute = /([#.])([^\s#.}="']+)|([A-Za-z_:@][\w.:@-]*)(?:(\s*=\s*)("[^"\n}]*"|'[^'\n}]*'|[^\s"'}=<>`]+))?/y;
/** The name that a directive's `[text]` goes by. */
const labelName = 'label';

/** A directive: `:::note[Label]{key="value"}`, `::leaf{#id .class}`, `:text[label]`. Source: https://talk.commonmark.org/t/generic-directives-plugins-syntax/444 */
export const directive: TagFamily = { parse, write, add };

function parse(source: string): Tag | null {
  const text = scan(source);
  const [head, colons, few = '', name = ''] = text.take(opening) ?? [];
  const delimiter = colons ?? few;
  if (head === undefined) return null;
  const found: Argument[] = [];
  const labelled = text.take(label);
  const [written = '', value = ''] = labelled ?? [];
  if (labelled) found.push({ before: '', key: '', name: labelName, written, value, kind: 'text' });
  const start = text.at;
  if (text.take(/\{/y) && !readAll(text, found)) return null;
  const attributes = found.length > (labelled ? 1 : 0);
  const tailStart = attributes ? text.at : start;
  const rest = source.slice(tailStart);
  const title = !attributes && /^([ \t]+)(\S[^\n]*?)(\s*)$/.exec(rest);
  const base = { family: directive, delimiter, name, role: delimiter.length === 2 ? 'whole' : 'open', head } as const;
  if (title && delimiter.length > 2 && !rest.includes('{')) {
    const [, before = '', words = '', tail = ''] = title;
    return {
      ...base,
      arguments: [...found, { before, key: '', name: null, written: words, value: words, kind: 'text' }],
      tail,
    };
  }
  return /^(?:\{\s*\})?\}?\s*$/.test(rest) && (attributes ? /^\s*\}\s*$/ : /^(?:\{\s*\})?\s*$/).test(rest)
    ? { ...base, arguments: found, tail: rest }
    : null;
}

/** Everything between the braces; the opening one belongs to the first of it. */
function readAll(text: Scanner, found: Argument[]): boolean {
  let before = '{' + (text.take(/\s*/y)?.[0] ?? '');
  for (;;) {
    const [whole, mark, short, name, joint, value] = text.take(attribute) ?? [];
    if (whole === undefined) return text.take(/(?=\s*\})/y) !== null;
    if (mark)
      found.push({
        before,
        key: mark,
        name: mark === '#' ? 'id' : 'class',
        written: short ?? '',
        value: short ?? '',
        kind: 'text',
      });
    else found.push({ before, key: `${name}${joint}`, name: name ?? '', ...valueOf(joint ? value : undefined) });
    const blanks = text.take(/\s+(?=[^\s}])/y)?.[0];
    if (blanks === undefined) return text.take(/(?=\s*\})/y) !== null;
    before = blanks;
  }
}

function valueOf(written: string | undefined): Pick<Argument, 'written' | 'value' | 'kind'> {
  if (written === undefined) return { written: '', value: 'true', kind: 'boolean' };
  const inner = /^["']/.test(written) ? written.slice(1, -1) : written;
  return { written, value: readReferences(inner), kind: 'text' };
}

function write(wanted: string, manner: Pick<Argument, 'written' | 'kind' | 'key'> | null): string | null {
  if (/[\n\r]/.test(wanted)) return null;
  if (manner?.kind === 'boolean') return wanted === 'true' ? '' : null;
  if (manner?.written.startsWith('[')) return `[${wanted}]`;
  if (manner?.key === '') return wanted.trim() === wanted && wanted !== '' ? wanted : null;
  const isBare = manner !== null && !/^["']/.test(manner.written);
  if (isBare && /^[\w:/-]+$/.test(wanted)) return wanted;
  if (manner?.key === '#' || manner?.key === '.') return null;
  const own = manner?.written.startsWith("'") ? "'" : '"';
  return own + writeReferences(wanted, own) + own;
}

function add(tag: Tag, name: string | null, written: string, kind: Argument['kind']): Tag | null {
  if (name === null || name === labelName) return null;
  const isFirst = !tag.tail.trimStart().startsWith('}');
  if (isFirst && tag.tail.trim() !== '') return null;
  const last = {
    before: isFirst ? '{' : ' ',
    key: written === '' ? name : `${name}=`,
    name,
    written,
    value: written,
    kind,
  };
  return { ...tag, arguments: [...tag.arguments, last], tail: isFirst ? `}${tag.tail}` : tag.tail };
}
