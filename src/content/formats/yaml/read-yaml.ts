import {
  isAlias,
  isMap as isYamlMap,
  isNode,
  isScalar,
  isSeq,
  parseDocument,
  Scalar,
  visit,
  YAMLMap,
  type Document,
  type ParsedNode,
} from 'yaml';
import { limits, type Locked, type Reading } from '../../grammar';
import { isNestedAbsurdly } from '../../nesting';
import { mapOf, type Problem, type Value, type ValueMap } from '../../value';
import { isTimestamp } from './yaml-scalar';

export interface YamlTree {
  readonly source: string;
  readonly document: Document.Parsed | null;
}

/**
 * Reads YAML 1.2 (core schema). Plain timestamps become a `DateText`; a number that would not print as it stands
 * (`010`, `1_000`, `1.50`) stays text, as `yes` and `no` do.
 */
export function readYaml(source: string): Reading<YamlTree> {
  const document = isNestedAbsurdly(source) ? null : parsed(source);
  if (!document)
    return { tree: { source, document }, values: {}, problems: [{ code: 'frontmatter-too-deep', detail: '' }] };
  const walk: Walk = {
    document,
    problems: document.errors
      .slice(0, 20)
      .map((error) => ({ code: 'frontmatter-invalid', detail: error.message, at: error.pos })),
    nodes: 0,
    aliases: 0,
  };
  const { contents } = document;
  if (isYamlMap(contents))
    return { tree: { source, document }, ...topFrom(contents, walk, source), problems: walk.problems };
  if (!isEmpty(contents)) walk.problems.push({ code: 'frontmatter-not-a-map', detail: '' });
  return { tree: { source, document }, values: {}, problems: walk.problems };
}

/** The top-level keys. One whose value cannot be a `Value` holds its text, and one that is there twice its last value: both are locked. */
function topFrom(map: YAMLMap, walk: Walk, source: string): Pick<Reading<YamlTree>, 'values' | 'locked'> {
  const entries = new Map<string, Value>();
  const nodes = new Map<string, unknown[]>();
  const codes = new Map<string, string>();
  for (const { key, value } of map.items) {
    const name = isScalar(key) && key.value !== null ? keyName(key) : null;
    if (name === null) {
      refuse(walk, 'frontmatter-unsupported-key');
      continue;
    }
    const start = walk.problems.length;
    const read = valueFrom(value, walk, 0);
    const found = walk.problems.splice(start);
    const local = found.find(isLocal);
    walk.problems.push(...found.filter((problem) => !isLocal(problem)));
    const code = entries.has(name) ? 'frontmatter-duplicate-key' : local?.code;
    if (code !== undefined) codes.set(name, code);
    const others = nodes.get(name);
    if (others) others.push(value);
    else nodes.set(name, [value]);
    entries.set(name, local ? textOf(value, source) : read);
  }
  const textOfAll = (name: string) =>
    (nodes.get(name) ?? []).map((node) => `${textOf(node, source)}\0${namedIn(node, walk, source)}`).join('\0');
  const locked = [...codes].map(([name, code]): [string, Locked] => [name, { code, text: textOfAll(name) }]);
  return { values: mapOf(entries), locked: new Map(locked) };
}

function isLocal({ code }: Problem): boolean {
  return /^frontmatter-(?:unsupported-key|duplicate-key|unknown-alias|tag)$/.test(code);
}

/** The texts that the aliases of a value stand for. */
function namedIn(value: unknown, { document }: Walk, source: string): string {
  const texts: string[] = [];
  if (isNode(value)) visit(value, { Alias: (_, alias) => void texts.push(textOf(alias.resolve(document), source)) });
  return texts.join('\0');
}

function textOf(node: unknown, source: string): string {
  const range = isNode(node) ? node.range : null;
  return range ? source.slice(range[0], range[1]) : '';
}

interface Walk {
  readonly document: Document.Parsed;
  readonly problems: Problem[];
  nodes: number;
  aliases: number;
}

/** Tags that say what a value is anyway; any other gives it a meaning that only the site's generator knows. */
const knownTag = /^(?:!|tag:yaml\.org,2002:(?:str|int|float|bool|null|map|seq))$/;

function parsed(source: string): Document.Parsed | null {
  try {
    return parseDocument(source, {
      schema: 'core',
      keepSourceTokens: true,
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: 'silent',
    });
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function isEmpty(node: ParsedNode | null): boolean {
  return node === null || (isScalar(node) && node.value === null && node.range[0] === node.range[1]);
}

function valueFrom(node: unknown, walk: Walk, depth: number): Value {
  walk.nodes++;
  if (depth > limits.depth || walk.nodes > limits.length) return refuse(walk, 'frontmatter-too-deep');
  if (isNode(node) && !isAlias(node) && node.tag && !knownTag.test(node.tag))
    return refuse(walk, 'frontmatter-tag', node.tag);
  if (isScalar(node)) return scalarFrom(node);
  if (isSeq(node)) return node.items.map((item) => valueFrom(item, walk, depth + 1));
  if (isYamlMap(node)) return mapFrom(node, walk, depth + 1);
  if (!isAlias(node)) return null;
  if (++walk.aliases > limits.aliases) return refuse(walk, 'frontmatter-too-many-aliases');
  const named = node.resolve(walk.document);
  return named ? valueFrom(named, walk, depth + 1) : refuse(walk, 'frontmatter-unknown-alias');
}

function mapFrom(map: YAMLMap, walk: Walk, depth: number): ValueMap {
  const entries = new Map<string, Value>();
  for (const { key, value } of map.items) {
    const name = isScalar(key) && key.value !== null ? keyName(key) : null;
    if (name === null) refuse(walk, 'frontmatter-unsupported-key');
    else {
      if (entries.has(name)) refuse(walk, 'frontmatter-duplicate-key', name);
      entries.set(name, valueFrom(value, walk, depth));
    }
  }
  return mapOf(entries);
}

/** The name of a key as it is written: `2024: …` is the key "2024". */
export function keyName(key: Scalar): string {
  return key.type === Scalar.PLAIN && key.source !== undefined ? key.source : String(key.value);
}

function scalarFrom({ value, type, source, tag }: Scalar): Value {
  const text = source ?? '';
  if (type === Scalar.PLAIN && !tag) {
    if (typeof value === 'number') return Number.isFinite(value) && String(value) === text ? value : text;
    if (typeof value === 'string' && isTimestamp(value)) return { date: value };
  }
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  return typeof value === 'number' && Number.isFinite(value) ? value : text;
}

function refuse(walk: Walk, code: string, detail = ''): null {
  if (!walk.problems.some((problem) => problem.code === code && problem.detail === detail))
    walk.problems.push({ code, detail });
  return null;
}
