import { isMap, isNode, isScalar, isSeq, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import { columnOf, lineEnd } from '../../../lib/lines';
import type { ValuePath } from '../../value';
import { keyName, type YamlTree } from './read-yaml';

/** Where a value lies in the source: the pair or list item that holds it. Nothing is found behind an alias. */
export interface Place {
  readonly parent: YAMLMap | YAMLSeq;
  readonly index: number;
  /** Null when nothing is written (`key:`). */
  readonly node: Node | null;
  readonly inFlow: boolean;
  /** Offset of the key with its tag or question mark, or of the item's dash (in a flow list, of the value). */
  readonly start: number;
  /** Offset behind the colon or dash; of the value in a flow list. */
  readonly behind: number;
  /** Offset behind the last character of the value. */
  readonly end: number;
}

/** The map that the frontmatter is; null when it is something else, or nothing. */
export function rootOf({ document }: YamlTree): YAMLMap | null {
  return document && isMap(document.contents) ? document.contents : null;
}

/** The map or list at a path; the root for the empty path. */
export function collectionAt(tree: YamlTree, path: ValuePath): YAMLMap | YAMLSeq | null {
  if (path.length === 0) return rootOf(tree);
  const node = placeAt(tree, path)?.node;
  return isMap(node) || isSeq(node) ? node : null;
}

/** Where the value at a path is written; null where a splice cannot reach it. */
export function placeAt(tree: YamlTree, path: ValuePath): Place | null {
  const last = path.at(-1);
  const parent = collectionAt(tree, path.slice(0, -1));
  if (isMap(parent)) return typeof last === 'string' ? pairPlace(parent, indexOfKey(parent, last)) : null;
  return isSeq(parent) && typeof last === 'number' ? itemPlace(parent, last) : null;
}

/** Where a map's value is written, by the index of its pair; null where it has no plain key and colon. */
export function pairPlace(map: YAMLMap, index: number): Place | null {
  const pair = map.items[index];
  const colon = pair && tokens(pair).find((token) => token.type === 'map-value-ind')?.offset;
  if (!pair || colon === undefined || !isNode(pair.key) || !pair.key.range) return null;
  const node = written(pair.value);
  return {
    parent: map,
    index,
    node,
    inFlow: isFlow(map),
    start: startOf(pair) ?? pair.key.range[0],
    behind: colon + 1,
    end: node ? endOf(node) : colon + 1,
  };
}

/** Where a list's item is written, by its index; null where it wears a tag or an anchor. */
export function itemPlace(seq: YAMLSeq, index: number): Place | null {
  const item = seq.items[index];
  const node = written(item);
  if (isFlow(seq)) {
    if (!node?.range || !isNode(item) || item.tag || ('anchor' in item && item.anchor)) return null;
    return { parent: seq, index, node, inFlow: true, start: node.range[0], behind: node.range[0], end: endOf(node) };
  }
  const dash = index < seq.items.length ? dashes(seq)[index] : undefined;
  if (dash === undefined) return null;
  return { parent: seq, index, node, inFlow: false, start: dash, behind: dash + 1, end: node ? endOf(node) : dash + 1 };
}

/** Whether it is written in brackets: https://yaml.org/spec/1.2.2/#74-flow-collection-styles */
export function isFlow(node: YAMLMap | YAMLSeq): boolean {
  return node.srcToken?.type === 'flow-collection';
}

/** Whether only spaces stand before an offset on its line. */
export function isFirstOnLine(source: string, offset: number): boolean {
  return source.slice(offset - columnOf(source, offset), offset).trim() === '';
}

/** The offset behind the line break of the line on which content ends; a block scalar's own break is part of it. */
export function behindLineOf(source: string, end: number): number {
  return source[end - 1] === '\n' ? end : lineEnd(source, end);
}

/** The last of a key that is there twice, whose value counts for most readers. */
function indexOfKey(map: YAMLMap, key: string): number {
  return map.items.findLastIndex((pair) => isScalar(pair.key) && keyName(pair.key) === key);
}

function written(node: unknown): Node | null {
  return isNode(node) && node.range && node.range[0] < node.range[1] ? node : null;
}

/** A block collection ends with its last entry: comments under it are not its own. */
function endOf(node: Node): number {
  const end = node.range?.[1] ?? 0;
  if ((!isMap(node) && !isSeq(node)) || isFlow(node)) return end;
  const last = node.items.length - 1;
  return (isMap(node) ? pairPlace(node, last) : itemPlace(node, last))?.end ?? end;
}

function dashes(seq: YAMLSeq): readonly number[] {
  const token = seq.srcToken;
  if (token?.type !== 'block-seq') return [];
  return token.items.flatMap((item) =>
    item.start.filter(({ type }) => type === 'seq-item-ind').map(({ offset }) => offset),
  );
}

function tokens(pair: Pair): readonly { type: string; offset: number }[] {
  return pair.srcToken?.sep ?? [];
}

/** Where a pair begins: its `?`, its key's tag or anchor, or its key. */
function startOf({ srcToken }: Pair): number | undefined {
  const first = srcToken?.start.find(({ type }) => /^(?:explicit-key-ind|tag|anchor)$/.test(type));
  return first?.offset;
}
