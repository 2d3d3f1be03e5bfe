import {
  type Document,
  isAlias,
  isMap as isYamlMap,
  isScalar,
  isSeq,
  type Node,
  parseAllDocuments,
  YAMLMap,
} from 'yaml';
import { limits } from '../../content/grammar';
import { isList, isMap, mapOf, type Value, type ValueMap } from '../../content/value';
import type { Notes } from './notes';
import { plainText } from './section';

/** Values that are read of one file, aliases counted as often as they are used. */
const most = 20_000;

/**
 * Reads YAML as CMSs do: with merge keys (`<<: *base`), anchors as often as the limits allow, several documents (the later
 * ones add keys), and as much as can be read of a text with errors.
 */
export function readYamlDocuments(source: string, notes: Notes, place: string): ValueMap | null {
  const first = parsed(source);
  const isWhole = first !== null && errorsOf(first) === 0;
  const documents = isWhole || !/^[ ]*\t/m.test(source) ? first : better(first, parsed(withoutTabs(source)));
  if (!documents) {
    notes.add(place, 'too-deep');
    return null;
  }
  for (const error of documents.flatMap(({ errors }) => errors).slice(0, 5))
    notes.add(place, 'unreadable', error.message.split('\n')[0]);
  const maps = documents.flatMap(({ contents }): readonly ValueMap[] => {
    if (isYamlMap(contents)) return [mapFrom(contents, { notes, anchors: new Map(), count: 0, place }, 0)];
    if (contents !== null && !(isScalar(contents) && contents.value === null)) notes.add(place, 'wrong-shape');
    return [];
  });
  return maps.length === 0 ? null : mapOf(maps.toReversed().flatMap((map) => Object.entries(map)));
}

interface Walk {
  readonly notes: Notes;
  /** Nodes by anchor, as far as the text was read. */
  readonly anchors: Map<string, Node>;
  readonly place: string;
  count: number;
}

type Documents = readonly Document.Parsed[];

function parsed(source: string): Documents | null {
  try {
    const documents = parseAllDocuments(source, {
      schema: 'core',
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: 'silent',
    });
    return 'empty' in documents ? [] : documents;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function withoutTabs(source: string): string {
  return source.replace(/^[ \t]*\t[ \t]*/gm, (space) => space.replaceAll('\t', '  '));
}

function errorsOf(documents: Documents): number {
  return documents.reduce((sum, { errors }) => sum + errors.length, 0);
}

function better(a: Documents | null, b: Documents | null): Documents | null {
  return a && b && errorsOf(a) <= errorsOf(b) ? a : (b ?? a);
}

function valueFrom(node: unknown, walk: Walk, depth: number): Value {
  if (++walk.count > most) return refuse(walk, 'too-many');
  if (depth > limits.depth) return refuse(walk, 'too-deep');
  if (isAlias(node)) {
    const target = walk.anchors.get(node.source);
    return target ? valueFrom(target, walk, depth + 1) : refuse(walk, 'unreadable', `*${node.source}`);
  }
  if ((isScalar(node) || isSeq(node) || isYamlMap(node)) && node.anchor !== undefined)
    walk.anchors.set(node.anchor, node);
  if (isSeq(node)) return node.items.map((item) => valueFrom(item, walk, depth + 1));
  if (isYamlMap(node)) return mapFrom(node, walk, depth + 1);
  return isScalar(node) ? scalarValue(node.value) : null;
}

function scalarValue(value: unknown): string | number | boolean | null {
  if (typeof value === 'bigint') return `${value}`;
  return typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number' ? value : null;
}

/** Keys that are merged in (`<<`) stand after the map's own, and give way to them. */
function mapFrom(map: YAMLMap, walk: Walk, depth: number): ValueMap {
  const own = new Map<string, Value>();
  const merged = new Map<string, Value>();
  for (const { key, value } of map.items) {
    const name = isScalar(key) ? plainText(scalarValue(key.value)) : null;
    if (name === null) refuse(walk, 'wrong-shape', 'key');
    else if (name === '<<') for (const [inner, item] of mergedFrom(value, walk, depth)) merged.set(inner, item);
    else own.set(name, valueFrom(value, walk, depth));
  }
  return mapOf([...own, ...[...merged].filter(([name]) => !own.has(name))]);
}

function mergedFrom(node: unknown, walk: Walk, depth: number): readonly (readonly [string, Value])[] {
  const value = valueFrom(node, walk, depth);
  return (isList(value) ? value.toReversed() : [value]).flatMap((map) => (isMap(map) ? Object.entries(map) : []));
}

function refuse(walk: Walk, code: 'too-many' | 'too-deep' | 'unreadable' | 'wrong-shape', detail?: string): null {
  walk.notes.add(walk.place, code, detail);
  return null;
}
