import { createScanner, type Node, parseTree, type ParseError, printParseErrorCode } from 'jsonc-parser';
import { splitAtFences } from '../../fences';
import type { Format } from '../../frontmatter';
import { type Grammar, limits, type Locked, type Reading } from '../../grammar';
import { settle } from '../../settle';
import { splicedFrontmatter } from '../../spliced-frontmatter';
import { isDateText, mapOf, type Problem, type Value } from '../../value';
import {
  indentOf,
  insertInJson,
  type JsonTree,
  moveInJson,
  printJson,
  rawInJson,
  removeFromJson,
  renameInJson,
  setInJson,
  setRawInJson,
} from './json-splices';

/** A JSON object at the very top of the file (Hugo), or JSON between `---json` and `---` (gray-matter, Eleventy) or `;;;` and `;;;` (Middleman). */
export const json: Format = {
  name: 'json',
  split: (file) =>
    splitAtFences(file, /---[ \t]*json[ \t]*\r?\n/y, /^---[ \t]*$/) ??
    splitAtFences(file, /;;;[ \t]*(?:json)?[ \t]*\r?\n/y, /^;;;[ \t]*$/) ??
    splitObject(file),
  read: (parts) => splicedFrontmatter(grammar, parts),
  create(entries, like) {
    const { open, close } = like?.format === 'json' ? like : { open: '', close: '\n' };
    const values = mapOf(entries.map(([key, value]) => [key, settleJson(value) ?? null]));
    const source = printJson(values, { newline: '\n', indent: like ? indentOf(like.source) : '  ', base: '' });
    return splicedFrontmatter(grammar, { open, source: open ? `${source}\n` : source, close });
  },
};

const grammar: Grammar<JsonTree> = {
  name: 'json',
  read,
  settle: settleJson,
  set: setInJson,
  insert: insertInJson,
  remove: removeFromJson,
  rename: renameInJson,
  move: moveInJson,
  raw: rawInJson,
  setRaw: setRawInJson,
};

function read(source: string): Reading<JsonTree> {
  const errors: ParseError[] = [];
  const root = tree(source, errors);
  const problems: Problem[] = errors.slice(0, 20).map(({ error, offset, length }) => ({
    code: 'frontmatter-invalid',
    detail: printParseErrorCode(error),
    at: [offset, offset + length],
  }));
  if (root === null)
    return { tree: { source, root: undefined }, values: {}, problems: [{ code: 'frontmatter-too-deep', detail: '' }] };
  if (root && root.type !== 'object') problems.push({ code: 'frontmatter-not-a-map', detail: '' });
  return { tree: { source, root }, ...(root?.type === 'object' ? mapFrom(root, source) : { values: {} }), problems };
}

/** An object's values; a key that holds a name twice or a very long number anywhere is locked. */
function mapFrom(root: Node, source: string): Pick<Reading<JsonTree>, 'values' | 'locked'> {
  const locked = new Map<string, Locked>();
  const entries = entriesOf(root);
  for (const [name, value, entry] of entries) {
    const isTwice = hasTwice(value) || entries.filter(([other]) => other === name).length > 1;
    if (!isTwice && !hasLongNumber(value, source)) continue;
    const text = (locked.get(name)?.text ?? '') + source.slice(entry.offset, entry.offset + entry.length);
    locked.set(name, { code: isTwice ? 'frontmatter-duplicate-key' : 'frontmatter-long-number', text });
  }
  return { values: mapOf(entries.map(([name, value]) => [name, valueFrom(value)])), locked };
}

/** A whole number too long for JavaScript, which only its text can tell. */
function hasLongNumber({ type, offset, length, value, children = [] }: Node, source: string): boolean {
  if (type !== 'number') return children.some((child) => hasLongNumber(child, source));
  return !Number.isSafeInteger(value) && /^-?\d+$/.test(source.slice(offset, offset + length));
}

function hasTwice(node: Node): boolean {
  if (node.type === 'array') return (node.children ?? []).some(hasTwice);
  if (node.type !== 'object') return false;
  const entries = entriesOf(node);
  return new Set(entries.map(([name]) => name)).size < entries.length || entries.some(([, value]) => hasTwice(value));
}

function entriesOf({ children = [] }: Node): readonly (readonly [name: string, value: Node, entry: Node])[] {
  return children.flatMap((entry) => {
    const [key, value] = entry.children ?? [];
    return key && value ? [[String(key.value), value, entry] as const] : [];
  });
}

/** The syntax tree; null when it is nested too deep. */
function tree(source: string, errors: ParseError[]): Node | undefined | null {
  const scanner = createScanner(source, true);
  let depth = 0;
  for (let token = scanner.scan(); token !== /* EOF */ 17; token = scanner.scan()) {
    if (token === /* { */ 1 || token === /* [ */ 3) depth++;
    if (token === /* } */ 2 || token === /* ] */ 4) depth--;
    if (depth > limits.depth) return null;
  }
  return source.trim() === '' ? undefined : parseTree(source, errors);
}

function valueFrom(node: Node): Value {
  if (node.type === 'array') return (node.children ?? []).map(valueFrom);
  if (node.type === 'object') return mapOf(entriesOf(node).map(([name, value]) => [name, valueFrom(value)]));
  const value: unknown = node.value;
  return typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number' ? value : null;
}

function settleJson(value: Value): Value | undefined {
  return settle(value, (leaf) => (isDateText(leaf) ? leaf.date : leaf));
}

/** An object that begins the file and ends its line; `{%`, `{{` and `{:` are template tags, not JSON. */
function splitObject(file: string): { open: string; source: string; close: string; body: string } | null {
  if (!/^\{\s*["}]/.test(file)) return null;
  const scanner = createScanner(file, true);
  let depth = 0;
  for (let token = scanner.scan(); token !== /* EOF */ 17; token = scanner.scan()) {
    if (token === /* { */ 1 || token === /* [ */ 3) depth++;
    if (token === /* } */ 2 || token === /* ] */ 4) depth--;
    if (depth === 0) break;
  }
  const end = scanner.getTokenOffset() + scanner.getTokenLength();
  const close = /^[ \t]*(?:\r?\n|$)/.exec(file.slice(end))?.[0];
  return depth > 0 || close === undefined
    ? null
    : { open: '', source: file.slice(0, end), close, body: file.slice(end + close.length) };
}
