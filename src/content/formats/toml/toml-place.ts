import { lineEnd, lineStart, newlineOf } from '../../../lib/lines';
import { splice } from '../../../lib/splice';
import { moveEntry } from '../../move-entry';
import type { ValuePath } from '../../value';
import type { TomlNode, TomlTree } from './read-toml';

/** What is written at a path; undefined where nothing is. */
export function nodeAt({ root }: TomlTree, path: ValuePath): TomlNode | undefined {
  return path.reduce<TomlNode | undefined>((node, step) => node?.children.get(step), root);
}

/** Whether a node is one value behind `key =` or in an array. */
export function isValue({ form }: TomlNode): boolean {
  return form === 'scalar' || form === 'array' || form === 'inline';
}

/** The parts of the source that speak of a value: its own row, and its tables wherever they stand. */
export function spansOf(node: TomlNode): readonly (readonly [from: number, to: number])[] {
  const { form, entry, to, children } = node;
  if (isValue(node)) return [[entry, to]];
  const inner = [...children.values()]
    .flatMap(spansOf)
    .filter(([from]) => form !== 'table' || from < entry || from >= to);
  return form === 'table' ? [[entry, to], ...inner] : inner;
}

/** Sources in which the row, table or item is another among its siblings. */
export function* moveInToml({ source, root }: TomlTree, path: ValuePath, from: number, to: number): Iterable<string> {
  const parent = nodeAt({ source, root }, path.slice(0, -1));
  if (!parent) return;
  const siblings = [...parent.children.values()];
  const lines = parent.form !== 'array' && parent.form !== 'inline';
  const start = Math.min(from, to);
  const ranges = siblings.slice(start, Math.max(from, to) + 1).map((node) => {
    const spans = lines ? spansOf(node) : [[node.entry, node.to] as const];
    return { from: Math.min(...spans.map(([at]) => at)), to: Math.max(...spans.map(([, at]) => at)) };
  });
  const floor = endBefore(root, ranges[0]?.from ?? 0);
  const moved = moveEntry(source, ranges, from - start, to - start, { lines, floor });
  if (moved !== null) yield moved;
}

/** Where the last value or table header before an offset ends: comments above that are not the offset's own. */
function endBefore(node: TomlNode, offset: number): number {
  const own = isValue(node) && node.form !== 'array' && node.form !== 'inline' ? node.to : node.from;
  return Math.max(own <= offset ? own : 0, ...[...node.children.values()].map((child) => endBefore(child, offset)));
}

/** A value's text; for a table its header and rows. */
export function rawInToml(tree: TomlTree, path: ValuePath): string | null {
  const node = nodeAt(tree, path);
  if (!node) return null;
  if (isValue(node)) return tree.source.slice(node.from, node.to);
  return spansOf(node)
    .map(([from, to]) => tree.source.slice(from, to))
    .join('\n');
}

/** Sources with the text in the place of a value, or of a table that stands in one piece. */
export function* setRawInToml(tree: TomlTree, path: ValuePath, text: string): Iterable<string> {
  const node = nodeAt(tree, path);
  if (!node) return;
  if (isValue(node)) return yield splice(tree.source, node.from, node.to, text);
  const [span, ...others] = spansOf(node);
  if (span && others.length === 0) yield splice(tree.source, span[0], span[1], text.trimEnd());
}

/** What stands between the last two entries: a comma and a space, or a comma and a new line. */
export function separator(source: string, { children }: Pick<TomlNode, 'children'>): string {
  const [before, last] = [...children.values()].slice(-2);
  const only = last ?? before;
  const between = before && last ? source.slice(before.to, last.entry) : '';
  const indent = only && source.slice(lineStart(source, only.entry), only.entry);
  if (indent !== undefined && indent.trim() === '' && (!last || between.includes('\n')))
    return `,${newlineOf(source)}${indent}`;
  return /^\s*,\s*$/.test(between) ? between : ', ';
}

/** Whether an item of an array has its lines to itself. */
export function hasOwnLines(source: string, { entry, to }: TomlNode, next: TomlNode | undefined): boolean {
  const isFirst = source.slice(lineStart(source, entry), entry).trim() === '';
  return isFirst && (next ? next.entry >= lineEnd(source, to) : /^[ \t]*,?[ \t]*(?:#.*)?\r?\n/.test(source.slice(to)));
}

/** Lines that others can follow. */
export function withFinalBreak(text: string, newline: string): string {
  return text === '' || text.endsWith('\n') ? text : text + newline;
}
