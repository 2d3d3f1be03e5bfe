import { lineEnd, lineStart, newlineOf } from '../../../lib/lines';
import { splice } from '../../../lib/splice';
import { isMap, type Value, type ValueMap, type ValuePath } from '../../value';
import {
  printTomlKey,
  printTomlPair,
  printTomlRows,
  printTomlString,
  printTomlTable,
  printTomlValue,
  type TomlQuote,
} from './print-toml';
import { readToml, type TomlNode, type TomlTree } from './read-toml';
import { hasOwnLines, isValue, nodeAt, separator, spansOf, withFinalBreak } from './toml-place';

/** Sources in which the path holds the value. */
export function* setInToml(tree: TomlTree, path: ValuePath, value: Value): Iterable<string> {
  const { source } = tree;
  const node = nodeAt(tree, path);
  if (!node) return yield* addToToml(tree, path, value);
  if (!isValue(node)) return yield* replaceTables(tree, path, value);
  const raw = source.slice(node.from, node.to);
  const replaced = (text: string) => splice(source, node.from, node.to, text);
  if (typeof value === 'string' && /^("""|''')/.test(raw)) yield replaced(likeMultiline(raw, value));
  if (typeof value === 'string' && raw.startsWith('"')) yield replaced(printTomlString(value, 'basic'));
  const isFloat = typeof node.value === 'number' && /^[-+\d_]+\.\d/.test(raw);
  yield replaced(
    isFloat && typeof value === 'number' && Number.isInteger(value)
      ? value.toFixed(1)
      : printTomlValue(value, raw.startsWith("'") ? 'literal' : quoteIn(tree)),
  );
}

/** Sources with the value before an item of an array. */
export function* insertInToml(tree: TomlTree, path: ValuePath, value: Value): Iterable<string> {
  const { source } = tree;
  const [array, item] = [nodeAt(tree, path.slice(0, -1)), nodeAt(tree, path)];
  if (array?.form === 'tables' && isMap(value)) return yield* insertTable(tree, array, item, value);
  if (array?.form !== 'array') return;
  const text = printTomlValue(value, quoteIn(tree, array));
  if (item) yield splice(source, item.entry, item.entry, text + separator(source, array));
  else yield appended(source, array, text);
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
    if (hasOwnLines(source, node, next)) {
      const end = node.to + (/^[ \t]*,?[ \t]*(?:#[^\n]*)?/.exec(source.slice(node.to))?.[0].length ?? 0);
      yield splice(source, lineStart(source, node.entry), lineEnd(source, end), '');
    }
    yield splice(source, next || !previous ? node.entry : previous.to, next ? next.entry : node.to, '');
  } else if (parent.form === 'tables' && parent.children.size === 1) {
    yield* replaceTables(tree, path.slice(0, -1), []);
  } else {
    const spans = spansOf(node).toSorted(([a], [b]) => b - a);
    yield spans.reduce((text, [from, to]) => splice(text, lineStart(source, from), lineEnd(source, to), ''), source);
  }
}

/** Tables give way to one value. */
function* replaceTables(tree: TomlTree, path: ValuePath, value: Value): Iterable<string> {
  for (const source of removeFromToml(tree, path)) yield* addToToml(readToml(source).tree, path, value);
}

function* addToToml(tree: TomlTree, path: ValuePath, value: Value): Iterable<string> {
  const { source, root } = tree;
  const [map, key] = [nodeAt(tree, path.slice(0, -1)), path.at(-1)];
  if (!map) return;
  if (map.form === 'array' || map.form === 'tables') return yield* insertInToml(tree, path, value);
  if (typeof key !== 'string') return;
  const [quote, newline] = [quoteIn(tree), newlineOf(source)];
  const pair = printTomlPair(key, value, quote);
  if (map.form === 'inline') yield appended(source, map, pair);
  if (map.form === 'implicit') yield* addToImplicit(source, map, pair);
  if (map.form !== 'table') return;
  if (map === root && isMap(value) && Object.keys(value).length > 0) {
    const gap = source.trim() === '' || /\n\s*\n$/.test(source) ? '' : newline;
    yield withFinalBreak(source, newline) + gap + printTomlTable(key, value, quote, newline);
  }
  const rows = [...map.children.values()].flatMap((child) => (hasRows(child) ? spansOf(child) : []));
  const last = Math.max(map === root ? -1 : map.from, ...rows.map(([, to]) => to));
  const at = last < 0 ? firstTable(root, source) : lineEnd(source, last);
  yield withFinalBreak(source.slice(0, at), newline) + pair + newline + source.slice(at);
}

/** Whether a node is written in rows of its map and not in tables. */
function hasRows(node: TomlNode): boolean {
  return isValue(node) || (node.form === 'implicit' && [...node.children.values()].every(hasRows));
}

/** A map that only dotted names speak of gets one more of them; one above other tables gets a table. */
function* addToImplicit(source: string, map: TomlNode, pair: string): Iterable<string> {
  const newline = newlineOf(source);
  const children = [...map.children.values()];
  const last = children.filter(isValue).at(-1);
  const name = last?.names[0];
  if (last && name) {
    const prefix = source.slice(last.entry, name[0]);
    const at = lineEnd(source, last.to);
    const indent = source.slice(lineStart(source, last.entry), last.entry);
    yield withFinalBreak(source.slice(0, at), newline) + indent + prefix + pair + newline + source.slice(at);
  }
  const table = children.find(({ form }) => form === 'table');
  const own = map.names.find(([, to]) => table && to > table.entry && to < table.from);
  if (table && own)
    yield splice(
      source,
      lineStart(source, table.entry),
      lineStart(source, table.entry),
      `[${source.slice(table.entry + 1, own[1])}]${newline}${pair}${newline}${newline}`,
    );
}

/** One more `[[table]]`, as far from its neighbours as they are from each other. */
function* insertTable(
  { source, root }: TomlTree,
  tables: TomlNode,
  before: TomlNode | undefined,
  rows: ValueMap,
): Iterable<string> {
  const [first, second] = tables.children.values();
  if (!first) return;
  const newline = newlineOf(source);
  const text =
    source.slice(first.entry, first.from) + newline + printTomlRows(rows, quoteIn({ source, root }), newline);
  const firstEnd = Math.max(...spansOf(first).map(([, to]) => to));
  const isLoose = !second || /\n[ \t]*\r?\n/.test(source.slice(firstEnd, second.entry));
  const gap = isLoose ? newline : '';
  const at = before
    ? lineStart(source, before.entry)
    : lineEnd(source, Math.max(...spansOf(tables).map(([, to]) => to)));
  yield before
    ? splice(source, at, at, text + gap)
    : withFinalBreak(source.slice(0, at), newline) + gap + text + source.slice(at);
}

/** Where a first key goes: before the first table, for behind it the key would be the table's. */
function firstTable(root: TomlNode, source: string): number {
  const spans = [...root.children.values()].flatMap(spansOf);
  return Math.min(source.length, ...spans.map(([from]) => lineStart(source, from)));
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

/** A key in the quotes that it had, where they can hold the new name. */
export function* renameInToml(tree: TomlTree, path: ValuePath, name: string): Iterable<string> {
  const places = (nodeAt(tree, path)?.names ?? []).toSorted(([a], [b]) => b - a);
  const unlike = printTomlKey(name);
  const like = (old: string) => {
    if (old.startsWith('"')) return printTomlString(name, 'basic');
    return old.startsWith("'") ? printTomlString(name, 'literal') : unlike;
  };
  yield places.reduce((text, [from, to]) => splice(text, from, to, like(text.slice(from, to))), tree.source);
}
