import { type AST, ParseError, parseTOML } from 'toml-eslint-parser';
import { limits, type Locked, type Reading } from '../../grammar';
import { isNestedAbsurdly } from '../../nesting';
import { mapOf, type Problem, type Value, type ValueMap } from '../../value';

/** A value of the source and where it stands. Offsets count UTF-16 units of the source. */
export interface TomlNode {
  /** `table` is a `[table]` (the root too), `tables` an array of them, `implicit` a map that only dotted names speak of. */
  readonly form: 'scalar' | 'array' | 'inline' | 'table' | 'tables' | 'implicit';
  /** A scalar's value; for the others see `children`. A whole number too long for JavaScript is its text. */
  readonly value: Value;
  readonly isTooLong: boolean;
  readonly children: Map<string | number, TomlNode>;
  /** Each place that writes the node's key. */
  readonly names: (readonly [from: number, to: number])[];
  readonly from: number;
  readonly to: number;
  /** Where the whole line, item or table begins. */
  readonly entry: number;
}

export interface TomlTree {
  readonly source: string;
  readonly root: TomlNode;
}

/** Reads TOML 1.0. Dates and times become a `DateText` that keeps their text. */
export function readToml(source: string): Reading<TomlTree> {
  const root: TomlNode = { ...blank('table'), to: source.length };
  if (isNestedAbsurdly(source)) return failed(source, { code: 'frontmatter-too-deep', detail: '' });
  const loneReturn = source.search(/\r(?!\n)/);
  if (loneReturn >= 0)
    return failed(source, {
      code: 'frontmatter-invalid',
      detail: 'A lone carriage return',
      at: [loneReturn, loneReturn + 1],
    });
  try {
    for (const block of parseTOML(source, { tomlVersion: '1.0' }).body[0].body) addBlock(root, block, source);
    const values = mapValue(root, 0);
    return values
      ? { tree: { source, root }, values, problems: [], locked: lockedIn(root, source) }
      : failed(source, { code: 'frontmatter-too-deep', detail: '' });
  } catch (error) {
    return failed(source, problemFrom(error, source));
  }
}

/** The keys that hold a number which only its text can tell. */
function lockedIn(root: TomlNode, source: string): ReadonlyMap<string, Locked> {
  const tooLong = (node: TomlNode): readonly string[] =>
    node.isTooLong ? [source.slice(node.from, node.to)] : [...node.children.values()].flatMap(tooLong);
  return new Map(
    [...root.children].flatMap(([key, node]) => {
      const texts = tooLong(node);
      return texts.length > 0
        ? [[String(key), { code: 'frontmatter-long-number', text: texts.join('\0') }] as const]
        : [];
    }),
  );
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

function addBlock(root: TomlNode, block: AST.TOMLKeyValue | AST.TOMLTable, source: string): void {
  if (block.type === 'TOMLKeyValue') return addPair(root, block, source);
  const path = namesOf(block.key);
  const parent = path.slice(0, -1).reduce(step, root);
  const name = path.at(-1) ?? noName;
  const table: TomlNode = {
    ...blank('table'),
    from: source.indexOf(']', block.key.range[1]) + (block.kind === 'array' ? 2 : 1),
    to: block.range[1],
    entry: block.range[0],
  };
  const before = parent.children.get(name.text);
  const owner =
    block.kind === 'array' || !before ? table : { ...table, children: before.children, names: before.names };
  if (block.kind === 'array') {
    const tables = before ?? { ...blank('tables'), from: table.entry, entry: table.entry };
    tables.names.push(name.range);
    tables.children.set(tables.children.size, table);
    parent.children.set(name.text, tables);
  } else {
    owner.names.push(name.range);
    parent.children.set(name.text, owner);
  }
  for (const row of block.body) addPair(owner, row, source);
}

function addPair(map: TomlNode, pair: AST.TOMLKeyValue, source: string): void {
  const path = namesOf(pair.key);
  const name = path.at(-1) ?? noName;
  const node = nodeFrom(pair.value, pair.range[0], source);
  node.names.push(name.range);
  path.slice(0, -1).reduce(step, map).children.set(name.text, node);
}

interface Name {
  readonly text: string;
  readonly range: readonly [from: number, to: number];
}

/** The parser gives no key without a name. */
const noName: Name = { text: '', range: [0, 0] };

function namesOf({ keys }: AST.TOMLKey): readonly Name[] {
  return keys.map((key) => ({ text: key.type === 'TOMLBare' ? key.name : key.value, range: key.range }));
}

function nodeFrom(value: AST.TOMLContentNode, entry: number, source: string): TomlNode {
  const [from, to] = value.range;
  if (value.type === 'TOMLArray') {
    const node: TomlNode = { ...blank('array'), from, to, entry };
    for (const item of value.elements) node.children.set(node.children.size, nodeFrom(item, item.range[0], source));
    return node;
  }
  if (value.type === 'TOMLInlineTable') {
    const node: TomlNode = { ...blank('inline'), from, to, entry };
    for (const pair of value.body) addPair(node, pair, source);
    return node;
  }
  const plain =
    value.value instanceof Date || /date|time/.test(value.kind) ? { date: source.slice(from, to) } : value.value;
  const isTooLong = value.kind === 'integer' && !Number.isSafeInteger(plain);
  return { ...blank('scalar'), value: isTooLong ? source.slice(from, to) : plain, isTooLong, from, to, entry };
}

/** One step down a dotted name; an array of tables is entered at its last table. */
function step(map: TomlNode, { text, range }: Name): TomlNode {
  const child = map.children.get(text) ?? blank('implicit');
  child.names.push(range);
  map.children.set(text, child);
  return child.form === 'tables' ? (child.children.get(child.children.size - 1) ?? child) : child;
}

function blank(form: TomlNode['form']): TomlNode {
  return { form, value: null, isTooLong: false, children: new Map(), names: [], from: 0, to: 0, entry: 0 };
}

function failed(source: string, problem: Problem): Reading<TomlTree> {
  return { tree: { source, root: blank('table') }, values: {}, problems: [problem] };
}

function problemFrom(error: unknown, source: string): Problem {
  if (error instanceof RangeError) return { code: 'frontmatter-too-deep', detail: '' };
  if (!(error instanceof ParseError)) return { code: 'frontmatter-invalid', detail: String(error) };
  const at = Math.min(error.index, source.length);
  return { code: 'frontmatter-invalid', detail: error.message, at: [at, at] };
}
