import { parseDocument, type TomlDocument } from '@decimalturn/toml-patch';
import { limits, type Reading } from '../../grammar';
import { mapOf, type Problem, type Value, type ValueMap } from '../../value';

/** A value of the source and where it stands. Offsets count UTF-16 units of the source. */
export interface TomlNode {
  /** `table` is a `[table]` (the root too), `tables` an array of them, `implicit` a map that only dotted names speak of. */
  readonly form: 'scalar' | 'array' | 'inline' | 'table' | 'tables' | 'implicit';
  /** A scalar's value; for the others see `children`. */
  readonly value: Value;
  readonly children: Map<string | number, TomlNode>;
  readonly from: number;
  readonly to: number;
  /** Where the whole line, item or table begins. */
  readonly entry: number;
}

export interface TomlTree {
  readonly source: string;
  readonly root: TomlNode;
}

type Block = TomlDocument['cst'][number];
type Row = Extract<Block, { items: unknown }>['items'][number];
type Pair = Extract<Row, { key: unknown }>;
type Source = { readonly text: string; readonly lines: readonly number[] };

/** Reads TOML 1.0. Dates and times become a `DateText` that keeps their text. */
export function readToml(source: string): Reading<TomlTree> {
  const text: Source = { text: source, lines: [0, ...[...source.matchAll(/\n/g)].map(({ index }) => index + 1)] };
  const root: TomlNode = { ...blank('table'), to: source.length };
  try {
    const document = parseDocument(source);
    void document.toJsObject;
    for (const block of document.cst) addBlock(root, block, text);
    const values = mapValue(root, 0);
    return values
      ? { tree: { source, root }, values, problems: [] }
      : failed(source, { code: 'frontmatter-too-deep', detail: '' });
  } catch (error) {
    return failed(source, problemFrom(error, text));
  }
}

/** The value of a node, or undefined when it is nested too deep. */
function valueOf(node: TomlNode, depth: number): Value | undefined {
  if (depth > limits.depth) return undefined;
  if (node.form === 'scalar') return node.value;
  if (node.form !== 'array' && node.form !== 'tables') return mapValue(node, depth);
  const items = [...node.children.values()].map((child) => valueOf(child, depth + 1));
  return items.every((item) => item !== undefined) ? items : undefined;
}

function mapValue(node: TomlNode, depth: number): ValueMap | undefined {
  const entries = [...node.children].map(([key, child]) => [String(key), valueOf(child, depth + 1)] as const);
  return entries.every((entry): entry is readonly [string, Value] => entry[1] !== undefined)
    ? mapOf(entries)
    : undefined;
}

function addBlock(root: TomlNode, block: Block, source: Source): void {
  if (block.type === 'KeyValue') addPair(root, block, source);
  if (block.type !== 'Table' && block.type !== 'TableArray') return;
  const path = block.key.item.value;
  const parent = path.slice(0, -1).reduce(step, root);
  const table: TomlNode = {
    ...blank('table'),
    from: offset(source, block.key.loc.end),
    to: offset(source, block.loc.end),
    entry: offset(source, block.loc.start),
  };
  const last = path.at(-1) ?? '';
  if (block.type === 'TableArray') {
    const tables = parent.children.get(last) ?? { ...blank('tables'), from: table.entry, entry: table.entry };
    tables.children.set(tables.children.size, table);
    parent.children.set(last, tables);
  } else {
    const before = parent.children.get(last);
    parent.children.set(last, before ? { ...table, children: before.children } : table);
  }
  const owner = block.type === 'TableArray' ? table : (parent.children.get(last) ?? table);
  for (const row of block.items) if (row.type === 'KeyValue') addPair(owner, row, source);
}

function addPair(map: TomlNode, pair: Pair, source: Source): void {
  const path = pair.key.value;
  path
    .slice(0, -1)
    .reduce(step, map)
    .children.set(path.at(-1) ?? '', nodeFrom(pair.value, offset(source, pair.loc.start), source));
}

function nodeFrom(value: Pair['value'], entry: number, source: Source): TomlNode {
  const [from, to] = [offset(source, value.loc.start), offset(source, value.loc.end)];
  const raw = source.text.slice(from, to);
  if (value.type === 'InlineArray') {
    const node: TomlNode = { ...blank('array'), from, to, entry };
    for (const { item } of value.items) {
      const child = item as Pair['value'];
      node.children.set(node.children.size, nodeFrom(child, offset(source, child.loc.start), source));
    }
    return node;
  }
  if (value.type === 'InlineTable') {
    const node: TomlNode = { ...blank('inline'), from, to, entry };
    for (const { item } of value.items) addPair(node, item, source);
    return node;
  }
  const plain =
    value.type === 'DateTime' ? { date: raw } : value.type === 'Integer' ? Number(value.value) : value.value;
  return { ...blank('scalar'), value: plain, from, to, entry };
}

/** One step down a dotted name; an array of tables is entered at its last table. */
function step(map: TomlNode, key: string): TomlNode {
  const child = map.children.get(key) ?? blank('implicit');
  map.children.set(key, child);
  return child.form === 'tables' ? (child.children.get(child.children.size - 1) ?? child) : child;
}

function blank(form: TomlNode['form']): TomlNode {
  return { form, value: null, children: new Map(), from: 0, to: 0, entry: 0 };
}

function offset({ lines }: Source, { line, column }: { line: number; column: number }): number {
  return (lines[line - 1] ?? 0) + column;
}

function failed(source: string, problem: Problem): Reading<TomlTree> {
  return { tree: { source, root: blank('table') }, values: {}, problems: [problem] };
}

function problemFrom(error: unknown, source: Source): Problem {
  if (error instanceof RangeError) return { code: 'frontmatter-too-deep', detail: '' };
  const detail = error instanceof Error ? (error.message.split('\n').at(-1) ?? '') : String(error);
  const place = error instanceof Error && 'line' in error && 'column' in error ? error : null;
  if (typeof place?.line !== 'number' || typeof place.column !== 'number')
    return { code: 'frontmatter-invalid', detail };
  const at = Math.min(offset(source, { line: place.line, column: place.column }), source.text.length);
  return { code: 'frontmatter-invalid', detail, at: [at, at] };
}
