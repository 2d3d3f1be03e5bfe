import { findNodeAtLocation, type Node } from 'jsonc-parser';
import { lineStart, newlineOf } from '../../../lib/lines';
import { splice } from '../../../lib/splice';
import { moveEntry } from '../../move-entry';
import { entriesOf, isList, isMap, type Value, type ValuePath } from '../../value';

export interface JsonTree {
  readonly source: string;
  readonly root: Node | undefined;
}

/** Sources in which the path holds the value. */
export function* setInJson({ source, root }: JsonTree, path: ValuePath, value: Value): Iterable<string> {
  const node = nodeAt(root, path);
  if (node)
    return yield splice(
      source,
      node.offset,
      endOf(node),
      printJson(value, source.slice(node.offset, endOf(node)).includes('\n') ? linesAt(source, node.offset) : null),
    );
  const parent = nodeAt(root, path.slice(0, -1));
  const key = path.at(-1);
  if (parent?.type === 'array') yield behindLast(source, parent, printJson(value));
  if (parent?.type === 'object')
    yield behindLast(source, parent, `${JSON.stringify(String(key))}: ${printJson(value)}`);
}

/** Sources with the value before an item of an array. */
export function* insertInJson({ source, root }: JsonTree, path: ValuePath, value: Value): Iterable<string> {
  const [array, item] = [nodeAt(root, path.slice(0, -1)), nodeAt(root, path)];
  if (array?.type !== 'array') return;
  const text = printJson(value);
  yield item
    ? splice(source, item.offset, item.offset, text + separator(source, array))
    : behindLast(source, array, text);
}

/** Sources without the property or item, and without its comma. */
export function* removeFromJson({ source, root }: JsonTree, path: ValuePath): Iterable<string> {
  const node = nodeAt(root, path);
  const entry = node?.parent?.type === 'property' ? node.parent : node;
  const siblings = entry?.parent?.children ?? [];
  const index = entry ? siblings.indexOf(entry) : -1;
  const [before, next] = [siblings[index - 1], siblings[index + 1]];
  if (!entry || index < 0) return;
  if (before) yield splice(source, endOf(before), endOf(entry), '');
  else if (next) yield splice(source, entry.offset, next.offset, '');
  else if (entry.parent) yield splice(source, entry.parent.offset + 1, endOf(entry.parent) - 1, '');
}

/** Sources in which the property at the path has another name. */
export function* renameInJson({ source, root }: JsonTree, path: ValuePath, name: string): Iterable<string> {
  const key = nodeAt(root, path)?.parent?.children?.[0];
  if (key) yield splice(source, key.offset, endOf(key), JSON.stringify(name));
}

/** Sources in which the property or item is another among its siblings. */
export function* moveInJson({ source, root }: JsonTree, path: ValuePath, from: number, to: number): Iterable<string> {
  const entries = nodeAt(root, path.slice(0, -1))?.children ?? [];
  const ranges = entries.map((entry) => ({ from: entry.offset, to: endOf(entry) }));
  const moved = moveEntry(source, ranges, from, to, { lines: false });
  if (moved !== null) yield moved;
}

/** A value's text, or null. */
export function rawInJson({ source, root }: JsonTree, path: ValuePath): string | null {
  const node = nodeAt(root, path);
  return node ? source.slice(node.offset, endOf(node)) : null;
}

/** Sources with the text as the value. */
export function* setRawInJson({ source, root }: JsonTree, path: ValuePath, text: string): Iterable<string> {
  const node = nodeAt(root, path);
  if (node) yield splice(source, node.offset, endOf(node), text);
}

function nodeAt(root: Node | undefined, path: ValuePath): Node | undefined {
  return root && (path.length === 0 ? root : findNodeAtLocation(root, [...path]));
}

/** A line's indentation in this text. */
export function indentOf(source: string): string {
  return /\n(\t| +)"/.exec(source)?.[1] ?? '  ';
}

function behindLast(source: string, parent: Node, text: string): string {
  const last = parent.children?.at(-1);
  return last
    ? splice(source, endOf(last), endOf(last), separator(source, parent) + text)
    : splice(source, parent.offset + 1, parent.offset + 1, text);
}

/** What stands between two entries, or the break in front of the only one. */
function separator(source: string, { children = [], offset }: Node): string {
  const [before, last] = children.slice(-2);
  const gap = before && last ? source.slice(endOf(before), last.offset) : '';
  if (/^\s*,\s*$/.test(gap)) return gap;
  const only = last ?? before;
  const above = only ? source.slice(offset + 1, only.offset) : '';
  return above.includes('\n') ? `,${/\r?\n[ \t]*$/.exec(above)?.[0] ?? ' '}` : ', ';
}

/** A value on one line or, with an indentation for its lines, on several. */
export function printJson(value: Value, lines: Lines | null = null): string {
  const isEmpty = (isList(value) || isMap(value)) && Object.keys(value).length === 0;
  if (isList(value) && !isEmpty) {
    const inner = value.map((item) => printJson(item, lines && { ...lines, base: lines.base + lines.indent }));
    return lines ? inLines('[', inner, ']', lines) : `[${inner.join(', ')}]`;
  }
  if (!isMap(value) || isEmpty) return JSON.stringify(value);
  const inner = entriesOf(value).map(
    ([key, item]) =>
      `${JSON.stringify(key)}: ${printJson(item, lines && { ...lines, base: lines.base + lines.indent })}`,
  );
  return lines ? inLines('{', inner, '}', lines) : `{ ${inner.join(', ')} }`;
}

interface Lines {
  readonly newline: string;
  /** One step of indentation, and the indentation of the line on which the value begins. */
  readonly indent: string;
  readonly base: string;
}

function inLines(open: string, inner: readonly string[], close: string, { newline, indent, base }: Lines): string {
  return `${open}${newline}${inner.map((item) => base + indent + item).join(`,${newline}`)}${newline}${base}${close}`;
}

/** The lines of a value that begins at an offset. */
function linesAt(source: string, offset: number): Lines {
  const line = source.slice(lineStart(source, offset), offset);
  const newline = newlineOf(source);
  return { newline, indent: indentOf(source), base: /^[ \t]*/.exec(line)?.[0] ?? '' };
}

function endOf({ offset, length }: Node): number {
  return offset + length;
}
