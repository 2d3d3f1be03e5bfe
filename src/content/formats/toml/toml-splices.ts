import type { ValuePath } from '../../frontmatter';
import { isMap, type Value } from '../../value';
import { splice } from '../../../lib/splice';
import { printTomlPair, printTomlString, printTomlTable, printTomlValue, type TomlQuote } from './print-toml';
import type { TomlNode, TomlTree } from './read-toml';

/** Sources in which the path holds the value. */
export function* setInToml(tree: TomlTree, path: ValuePath, value: Value): Iterable<string> {
  const { source } = tree;
  const node = nodeAt(tree, path);
  if (!node) return yield* addToToml(tree, path, value);
  if (node.form === 'table' || node.form === 'tables' || node.form === 'implicit') return;
  const raw = source.slice(node.from, node.to);
  if (typeof value === 'string' && /^("""|''')/.test(raw))
    yield splice(source, node.from, node.to, likeMultiline(raw, value));
  const isFloat = typeof node.value === 'number' && /^[-+\d_]+\.\d/.test(raw);
  const text =
    isFloat && typeof value === 'number' && Number.isInteger(value)
      ? value.toFixed(1)
      : printTomlValue(value, raw.startsWith("'") ? 'literal' : quoteIn(tree));
  yield splice(
    source,
    node.from,
    node.to,
    typeof value === 'string' && raw.startsWith('"') ? printTomlString(value, 'basic') : text,
  );
}

/** Sources with the value before an item of an array. */
export function* insertInToml(tree: TomlTree, path: ValuePath, value: Value): Iterable<string> {
  const array = nodeAt(tree, path.slice(0, -1));
  const item = nodeAt(tree, path);
  if (array?.form !== 'array') return;
  const text = printTomlValue(value, quoteIn(tree, array));
  if (item) yield splice(tree.source, item.entry, item.entry, text + separator(tree.source, array));
  else yield appended(tree.source, array, text);
}

/** Sources without the key with its line, the item, or the table with its rows. */
export function* removeFromToml(tree: TomlTree, path: ValuePath): Iterable<string> {
  const { source } = tree;
  const [node, parent] = [nodeAt(tree, path), nodeAt(tree, path.slice(0, -1))];
  if (!node || !parent) return;
  if (parent.form === 'array' || parent.form === 'inline') {
    const siblings = [...parent.children.values()];
    const index = siblings.indexOf(node);
    const [next, previous] = [siblings[index + 1], siblings[index - 1]];
    yield splice(source, next || !previous ? node.entry : previous.to, next ? next.entry : node.to, '');
  } else {
    const spans = spansOf(node).toSorted(([a], [b]) => b - a);
    yield spans.reduce((text, [from, to]) => splice(text, lineStart(source, from), lineEnd(source, to), ''), source);
  }
}

/** The lines that speak of a value: its own, and those of its tables wherever they stand. */
function spansOf({ form, entry, to, children }: TomlNode): readonly (readonly [from: number, to: number])[] {
  if (form === 'scalar' || form === 'array' || form === 'inline') return [[entry, to]];
  const inner = [...children.values()]
    .flatMap(spansOf)
    .filter(([from]) => form !== 'table' || from < entry || from >= to);
  return form === 'table' ? [[entry, to], ...inner] : inner;
}

export function nodeAt({ root }: TomlTree, path: ValuePath): TomlNode | undefined {
  return path.reduce<TomlNode | undefined>((node, step) => node?.children.get(step), root);
}

function* addToToml(tree: TomlTree, path: ValuePath, value: Value): Iterable<string> {
  const { source, root } = tree;
  const [map, key] = [nodeAt(tree, path.slice(0, -1)), path.at(-1)];
  if (!map) return;
  if (map.form === 'array') return yield* insertInToml(tree, path, value);
  if (typeof key !== 'string') return;
  const [quote, newline] = [quoteIn(tree), source.includes('\r\n') ? '\r\n' : '\n'];
  if (map.form === 'inline') yield appended(source, map, printTomlPair(key, value, quote));
  if (map.form !== 'table') return;
  if (map === root && isMap(value) && Object.keys(value).length > 0) {
    const gap = source.trim() === '' || /\n\s*\n$/.test(source) ? '' : newline;
    return yield withFinalBreak(source, newline) + gap + printTomlTable(key, value, quote, newline);
  }
  const rows = [...map.children.values()].filter(
    ({ form }) => form === 'scalar' || form === 'array' || form === 'inline',
  );
  const last = Math.max(map === root ? -1 : map.from, ...rows.map(({ to }) => to));
  const at = last < 0 ? firstTable(root, source) : lineEnd(source, last);
  yield withFinalBreak(source.slice(0, at), newline) + printTomlPair(key, value, quote) + newline + source.slice(at);
}

/** Where a first key goes: before the first table, for behind it the key would be the table's. */
function firstTable(root: TomlNode, source: string): number {
  const tables = [...root.children.values()].filter(({ form }) => form === 'table' || form === 'tables');
  return Math.min(source.length, ...tables.map(({ entry }) => lineStart(source, entry)));
}

function appended(source: string, { children, from }: TomlNode, text: string): string {
  const last = [...children.values()].at(-1);
  const comment = last && /^[ \t]*(,?)[ \t]*#.*(\r?\n)/.exec(source.slice(last.to));
  if (last && comment) {
    const [behind, comma = '', newline = ''] = comment;
    const indent = /^[ \t]*/.exec(source.slice(lineStart(source, last.entry)))?.[0] ?? '';
    const withLine = splice(source, last.to + behind.length, last.to + behind.length, indent + text + comma + newline);
    return comma ? withLine : splice(withLine, last.to, last.to, ',');
  }
  if (last) return splice(source, last.to, last.to, `${separator(source, { children })}${text}`);
  return splice(source, from + 1, from + 1, source[from] === '{' ? ` ${text} ` : text);
}

/** What stands between the last two entries. */
function separator(source: string, { children }: Pick<TomlNode, 'children'>): string {
  const [before, last] = [...children.values()].slice(-2);
  const between = before && last ? source.slice(before.to, last.entry) : '';
  return /^\s*,\s*$/.test(between) ? between : ', ';
}

/** The quotes that most strings have: those of one array, or of the whole text. */
function quoteIn({ source, root }: TomlTree, within: TomlNode = root): TomlQuote {
  const raws = [...strings(within)].map(({ from }) => source[from]);
  return raws.filter((quote) => quote === "'").length > raws.length / 2 ? 'literal' : 'basic';
}

function* strings(node: TomlNode): Iterable<TomlNode> {
  if (typeof node.value === 'string') yield node;
  for (const child of node.children.values()) yield* strings(child);
}

function likeMultiline(raw: string, text: string): string {
  const fence = raw.slice(0, 3);
  const start = /^(?:"""|''')(\r?\n)?/.exec(raw)?.[0] ?? fence;
  const body = fence === '"""' ? text.replaceAll('\\', '\\\\').replaceAll('""', '"\\"') : text;
  return start + body + fence;
}

function withFinalBreak(text: string, newline: string): string {
  return text === '' || text.endsWith('\n') ? text : text + newline;
}

function lineStart(source: string, at: number): number {
  return source.lastIndexOf('\n', at - 1) + 1;
}

function lineEnd(source: string, at: number): number {
  const next = source.indexOf('\n', at);
  return next < 0 ? source.length : next + 1;
}
