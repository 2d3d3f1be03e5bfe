import { isMap, isScalar, isSeq, Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import { columnOf } from '../../../lib/lines';
import { splice } from '../../../lib/splice';
import { type DateText, isList, isMap as isValueMap, type Value, type ValuePath } from '../../value';
import { printAfter, printFlow, printItem, printPair, printPlain, type YamlStyle } from './print-yaml';
import type { YamlTree } from './read-yaml';
import { printBlockScalar } from './yaml-block-scalar';
import {
  behindLineOf,
  collectionAt,
  isFirstOnLine,
  isFlow,
  itemPlace,
  pairPlace,
  placeAt,
  rootOf,
  type Place,
} from './yaml-place';
import { isAmbiguous, printString, type Quote } from './yaml-scalar';
import { itemQuoteOf, quoteOf, styleOf } from './yaml-style';

type Leaf = string | number | boolean | null | DateText;

/** Sources in which the path holds the value, best first. */
export function* setInYaml(tree: YamlTree, path: ValuePath, value: Value): Iterable<string> {
  const place = placeAt(tree, path);
  if (!place) return yield* addToYaml(tree, path, value);
  if (!isList(value) && !isValueMap(value) && isScalar(place.node))
    yield* replaceScalar(tree, place, place.node, value);
  yield replaceWhole(tree, place, value);
  // In one line a comment behind the value stays a comment.
  yield splice(tree.source, place.behind, place.end, ` ${printFlow(value, styleOf(tree))}`);
}

/** Sources with the value before a list item. */
export function* insertInYaml(tree: YamlTree, path: ValuePath, value: Value): Iterable<string> {
  const { source } = tree;
  const [seq, place] = [collectionAt(tree, path.slice(0, -1)), placeAt(tree, path)];
  if (!isSeq(seq)) return;
  if (!place) return yield* append(tree, seq, null, value);
  const style = { ...styleOf(tree), itemQuote: itemQuoteOf(seq) ?? styleOf(tree).itemQuote };
  if (place.inFlow)
    yield splice(
      source,
      place.start,
      place.start,
      `${printFlow([value], style).slice(1, -1)}${separator(source, seq)}`,
    );
  else if (isFirstOnLine(source, place.start)) {
    const [column, at] = [columnOf(source, place.start), place.start - columnOf(source, place.start)];
    yield splice(source, at, at, printItem(value, column, style).slice(style.newline.length) + style.newline);
  }
}

/** Sources without the key or item, which leaves with its own lines; comments above it stay. */
export function* removeFromYaml(tree: YamlTree, path: ValuePath): Iterable<string> {
  const { source } = tree;
  const place = placeAt(tree, path);
  if (!place) return;
  const { parent, index, start, end } = place;
  const [next, previous] = [neighbour(parent, index + 1), neighbour(parent, index - 1)];
  if (place.inFlow) {
    if (next) yield splice(source, start, next.start, '');
    else if (previous) yield splice(source, previous.end, end, '');
    else yield splice(source, start, end, '');
    return;
  }
  const owner = path.length > 1 ? placeAt(tree, path.slice(0, -1)) : null;
  if (!next && !previous && owner) yield replaceWhole(tree, owner, isMap(parent) ? {} : []);
  else if (isFirstOnLine(source, start))
    yield splice(source, start - columnOf(source, start), behindLineOf(source, end), '');
  else if (next) yield splice(source, start, next.start, '');
}

function* addToYaml(tree: YamlTree, path: ValuePath, value: Value): Iterable<string> {
  const [parent, key] = [collectionAt(tree, path.slice(0, -1)), path.at(-1)];
  if (parent && key !== undefined) return yield* append(tree, parent, key, value);
  if (path.length !== 1 || typeof key !== 'string' || rootOf(tree)) return;
  const { newline } = styleOf(tree);
  yield `${withFinalBreak(tree.source, newline)}${printPair(key, value, 0, styleOf(tree))}${newline}`;
}

/** Behind the last entry of a map or list. */
function* append(
  tree: YamlTree,
  parent: YAMLMap | YAMLSeq,
  key: string | number | null,
  value: Value,
): Iterable<string> {
  const { source } = tree;
  const base = styleOf(tree);
  const style = isSeq(parent) ? { ...base, itemQuote: itemQuoteOf(parent) ?? base.itemQuote } : base;
  if (isMap(parent) !== (typeof key === 'string')) return;
  const last = neighbour(parent, parent.items.length - 1);
  if (isFlow(parent)) {
    const text = isMap(parent)
      ? printFlow({ [String(key)]: value }, style).slice(2, -2)
      : printFlow([value], style).slice(1, -1);
    const at = last?.end ?? (parent.range?.[0] ?? 0) + 1;
    return yield splice(source, at, at, last ? separator(source, parent) + text : text);
  }
  if (!last) return;
  const column = columnOf(source, last.start);
  const at = behindLineOf(source, last.end);
  const line = isMap(parent)
    ? printPair(String(key), value, column, style)
    : printItem(value, column, style).slice(style.newline.length);
  yield withFinalBreak(source.slice(0, at), style.newline) + line + style.newline + source.slice(at);
}

function* replaceScalar(
  { source }: YamlTree,
  { inFlow, start, parent }: Place,
  node: Scalar,
  value: Leaf,
): Iterable<string> {
  const [from, to] = [node.range?.[0] ?? 0, node.range?.[1] ?? 0];
  if (typeof value !== 'string') return yield splice(source, from, to, printPlain(value));
  if (!inFlow) yield* printBlockScalar(source, node, value, columnOf(source, start) + (isMap(parent) ? 0 : 1));
  const asIs =
    node.type === Scalar.PLAIN &&
    isAmbiguous(source.slice(from, to)) &&
    typeof node.value !== 'boolean' &&
    node.value !== null;
  const quotes: readonly Quote[] = [quoteOf(node), 'double'];
  for (const quote of quotes) yield splice(source, from, to, printString(value, quote, { inFlow, asIs }));
}

function replaceWhole(tree: YamlTree, { inFlow, start, behind, end, parent }: Place, value: Value): string {
  const { source } = tree;
  const base = styleOf(tree);
  const style: YamlStyle = isMap(parent)
    ? base
    : { ...base, quote: itemQuoteOf(parent) ?? base.itemQuote, list: 'flow' };
  if (inFlow) return splice(source, behind, end, (isMap(parent) ? ' ' : '') + printFlow(value, style));
  const text = printAfter(value, columnOf(source, start), style);
  return splice(source, behind, end, source[end - 1] === '\n' ? text + style.newline : text);
}

function neighbour(parent: YAMLMap | YAMLSeq, index: number): Place | null {
  return isMap(parent) ? pairPlace(parent, index) : itemPlace(parent, index);
}

/** What stands between the last two items of a flow collection. */
function separator(source: string, parent: YAMLMap | YAMLSeq): string {
  const [before, last] = [neighbour(parent, parent.items.length - 2), neighbour(parent, parent.items.length - 1)];
  const between = before && last ? source.slice(before.end, last.start) : '';
  if (/^\s*,\s*$/.test(between)) return between;
  const [, newline, indent] = /(\r?\n)([ \t]*)$/.exec(last ? source.slice(0, last.start) : '') ?? [];
  return newline === undefined ? ', ' : `,${newline}${indent}`;
}

function withFinalBreak(text: string, newline: string): string {
  return text === '' || text.endsWith('\n') ? text : text + newline;
}
