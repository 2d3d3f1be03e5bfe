import { isMap, isScalar, isSeq, Scalar } from 'yaml';
import { columnOf, newlineOf } from '../../../lib/lines';
import type { YamlStyle } from './print-yaml';
import { readYaml, type YamlTree } from './read-yaml';
import { isFlow, itemPlace, pairPlace, placeAt, rootOf } from './yaml-place';
import { canBePlain, isAmbiguous, type Quote } from './yaml-scalar';

/** How this text writes its strings and lists, learnt from those that had the choice. */
export function styleOf(tree: YamlTree): YamlStyle {
  const { source } = tree;
  const map = rootOf(tree);
  const places = map ? map.items.flatMap((_, index) => pairPlace(map, index) ?? []) : [];
  const lists = places.flatMap(({ node, start }) =>
    isSeq(node) && node.items.length > 0 ? [{ list: node, start }] : [],
  );
  const block = lists.find(({ list }) => !isFlow(list));
  const dash = block && itemPlace(block.list, 0);
  const flow = lists.filter(({ list }) => isFlow(list)).length;
  return {
    quote: usual(places.map(({ node }) => node)) ?? 'plain',
    itemQuote: usual(lists.flatMap(({ list }) => list.items)) ?? 'plain',
    list: flow > lists.length - flow ? 'flow' : 'block',
    listIndent: block && dash ? Math.max(0, columnOf(source, dash.start) - columnOf(source, block.start)) : 2,
    newline: newlineOf(source),
  };
}

/** The style for each key of a new text that should look like this one: a key that it has keeps its quotes and list form. */
export function styleFor(source: string): (key: string) => YamlStyle {
  const { tree } = readYaml(source);
  const base = styleOf(tree);
  return (key) => {
    const node = placeAt(tree, [key])?.node;
    if (isScalar(node) && typeof node.value === 'string') {
      return isAmbiguous(node.value) && quoteOf(node) === 'plain' ? base : { ...base, quote: quoteOf(node) };
    }
    if (!isSeq(node)) return base;
    return { ...base, list: isFlow(node) ? 'flow' : 'block', itemQuote: itemQuoteOf(node) ?? base.itemQuote };
  };
}

/** The quotes that a list's own items have, or null when it has no say. */
export function itemQuoteOf(list: unknown): Quote | null {
  return isSeq(list) ? usual(list.items) : null;
}

/** How a scalar is quoted; a block scalar counts as plain. */
export function quoteOf(node: Scalar): Quote {
  if (node.type === Scalar.QUOTE_SINGLE) return 'single';
  return node.type === Scalar.QUOTE_DOUBLE ? 'double' : 'plain';
}

function usual(nodes: readonly unknown[]): Quote | null {
  const counts: Record<Quote, number> = { plain: 0, single: 0, double: 0 };
  for (const node of nodes) {
    if (isMap(node) || !isScalar(node) || typeof node.value !== 'string') continue;
    if (canBePlain(node.value, false) && !isAmbiguous(node.value)) counts[quoteOf(node)]++;
  }
  const [best] = (['plain', 'double', 'single'] as const).toSorted((a, b) => counts[b] - counts[a]);
  return best && counts[best] > 0 ? best : null;
}
