import { createScanner, type Node, parseTree, type ParseError, printParseErrorCode } from 'jsonc-parser';
import { splitAtFences } from '../../fences';
import type { Format } from '../../frontmatter';
import { type Grammar, limits, type Reading } from '../../grammar';
import { settle } from '../../settle';
import { splicedFrontmatter } from '../../spliced-frontmatter';
import { isDateText, mapOf, type Problem, type Value, type ValueMap } from '../../value';
import { indentOf, insertInJson, type JsonTree, nodeAt, removeFromJson, setInJson } from './json-splices';

/** A JSON object at the very top of the file (Hugo), or JSON between `---json` and `---` (gray-matter, Eleventy). */
export const json: Format = {
  name: 'json',
  split: (file) => splitAtFences(file, /---[ \t]*json[ \t]*\r?\n/y, /^---[ \t]*$/) ?? splitObject(file),
  read: (parts) => splicedFrontmatter(grammar, parts),
  create(entries, like) {
    const { open, close } = like?.format === 'json' ? like : { open: '', close: '\n' };
    const values = Object.fromEntries(entries.flatMap(([key, value]) => [[key, settleJson(value) ?? null]]));
    const source = JSON.stringify(values, null, like ? indentOf(like.source) : 2);
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
  raw({ source, root }, path) {
    const node = nodeAt(root, path);
    return node ? source.slice(node.offset, node.offset + node.length) : null;
  },
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
  const values = root?.type === 'object' ? mapFrom(root, problems) : {};
  return { tree: { source, root }, values, problems };
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

function valueFrom(node: Node, problems: Problem[]): Value {
  if (node.type === 'array') return (node.children ?? []).map((child) => valueFrom(child, problems));
  if (node.type === 'object') return mapFrom(node, problems);
  const value: unknown = node.value;
  return typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number' ? value : null;
}

function mapFrom(node: Node, problems: Problem[]): ValueMap {
  const entries = (node.children ?? []).flatMap(({ children: [key, value] = [] }) =>
    key && value ? [[String(key.value), valueFrom(value, problems)] as const] : [],
  );
  const names = entries.map(([name]) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) problems.push({ code: 'frontmatter-duplicate-key', detail: twice });
  return mapOf(entries);
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
