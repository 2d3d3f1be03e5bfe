import { isMap, isScalar, type Pair, Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import { columnOf, newlineOf } from '../../../lib/lines';
import { splice } from '../../../lib/splice';
import { moveEntry } from '../../move-entry';
import type { ValuePath } from '../../value';
import { keyName, type YamlTree } from './read-yaml';
import { collectionAt, isFlow, itemPlace, pairPlace, placeAt } from './yaml-place';
import { isAmbiguous, printString } from './yaml-scalar';
import { quoteOf } from './yaml-style';

/** Sources in which the key at the path has another name, in the quotes that it had. */
export function* renameInYaml(tree: YamlTree, path: ValuePath, name: string): Iterable<string> {
  const place = placeAt(tree, path);
  const pair: Pair | undefined = place && isMap(place.parent) ? place.parent.items[place.index] : undefined;
  if (!place || !isScalar(pair?.key) || !pair.key.range) return;
  const { key } = pair;
  const [from, to] = key.range ?? [0, 0];
  const asIs = key.type === Scalar.PLAIN && isAmbiguous(tree.source.slice(from, to));
  for (const quote of [quoteOf(key), 'double'] as const)
    yield splice(tree.source, from, to, printString(name, quote, { inFlow: place.inFlow, asIs }));
}

/** Sources in which the pair or item is another among its siblings. */
export function* moveInYaml(tree: YamlTree, path: ValuePath, from: number, to: number): Iterable<string> {
  const parent = collectionAt(tree, path.slice(0, -1));
  if (!parent) return;
  const ranges = rangesIn(parent);
  const order = isMap(parent) ? firstOfEachKey(parent) : parent.items.map((_, index) => index);
  const [index, target] = [order[from], order[to]];
  if (!ranges || index === undefined || target === undefined) return;
  const moved = moveEntry(tree.source, ranges, index, target, { lines: !isFlow(parent) });
  if (moved !== null) yield moved;
}

/** The pairs that make the order of keys: a key that is there twice stands where it stands first. */
function firstOfEachKey({ items }: YAMLMap): readonly number[] {
  const names = items.map(({ key }) => (isScalar(key) ? keyName(key) : null));
  return names.flatMap((name, index) => (names.indexOf(name) === index ? [index] : []));
}

function rangesIn(parent: YAMLMap | YAMLSeq) {
  const places = parent.items.map((_, index) => (isMap(parent) ? pairPlace(parent, index) : itemPlace(parent, index)));
  return places.every((place) => place !== null) ? places.map(({ start, end }) => ({ from: start, to: end })) : null;
}

/** The text behind a key or dash as it stands; where it begins on a line of its own, its lines without their common indentation. */
export function rawInYaml(tree: YamlTree, path: ValuePath): string | null {
  const extent = extentOf(tree, path);
  if (!extent) return null;
  const { from, to, indent } = extent;
  const text = tree.source.slice(from, to);
  return indent === null ? text : text.replaceAll(`\n${indent}`, '\n');
}

/** Sources with the text in the place of `rawInYaml`; a first line that was behind the key may go under it. */
export function* setRawInYaml(tree: YamlTree, path: ValuePath, text: string): Iterable<string> {
  const { source } = tree;
  const extent = extentOf(tree, path);
  if (!extent) return;
  const newline = newlineOf(source);
  const { from, to, behind } = extent;
  const ended = source[to - 1] === '\n' && !text.endsWith('\n') ? newline : '';
  const indented = (indent: string) => text.trimEnd().replaceAll(/\r?\n(?=.)/g, `${newline}${indent}`);
  if (extent.indent !== null) yield splice(source, from, to, indented(extent.indent) + ended);
  yield splice(source, behind, to, (text === '' || extent.inFlow ? '' : ' ') + text + ended);
  const column = ' '.repeat(extent.column + 2);
  yield splice(source, behind, to, newline + column + indented(column) + ended);
}

interface Extent {
  readonly from: number;
  readonly to: number;
  /** Offset behind the colon or dash. */
  readonly behind: number;
  /** The indentation of a value that begins on a line of its own, else null. */
  readonly indent: string | null;
  readonly column: number;
  readonly inFlow: boolean;
}

function extentOf(tree: YamlTree, path: ValuePath): Extent | null {
  const { source } = tree;
  const place = placeAt(tree, path);
  if (!place) return null;
  const { behind, end, start, inFlow } = place;
  const column = columnOf(source, start);
  const from = behind + (/^[ \t]*/.exec(source.slice(behind, end))?.[0].length ?? 0);
  const under = /^[ \t]*(?:#[^\n]*)?\r?\n(?:[ \t]*(?:#[^\n]*)?\r?\n)*([ \t]*)/.exec(source.slice(behind, end));
  if (!under || inFlow) return { from, to: end, behind, indent: null, column, inFlow };
  return { from: behind + under[0].length, to: end, behind, indent: under[1] ?? '', column, inFlow };
}
