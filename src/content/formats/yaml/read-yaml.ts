import {
  isAlias,
  isMap as isYamlMap,
  isScalar,
  isSeq,
  parseDocument,
  Scalar,
  YAMLMap,
  type Document,
  type ParsedNode,
} from 'yaml';
import { limits, type Reading } from '../../grammar';
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
  const document = parsed(source);
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
  const values = isYamlMap(contents) ? mapFrom(contents, walk, 0) : {};
  if (!isYamlMap(contents) && !isEmpty(contents)) walk.problems.push({ code: 'frontmatter-not-a-map', detail: '' });
  return { tree: { source, document }, values, problems: walk.problems };
}

interface Walk {
  readonly document: Document.Parsed;
  readonly problems: Problem[];
  nodes: number;
  aliases: number;
}

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
  if (isScalar(node)) return scalarFrom(node);
  if (isSeq(node)) return node.items.map((item) => valueFrom(item, walk, depth + 1));
  if (isYamlMap(node)) return mapFrom(node, walk, depth + 1);
  if (!isAlias(node)) return null;
  if (++walk.aliases > limits.aliases) return refuse(walk, 'frontmatter-too-many-aliases');
  return valueFrom(node.resolve(walk.document), walk, depth + 1);
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
