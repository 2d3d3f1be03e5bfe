import type { Node as DocumentNode } from '@tiptap/pm/model';
import type { Node, Nodes, Root } from 'mdast';
import type { ReadContext } from '../../construct';
import { schema } from '../../schema';
import { alignLines, type Characters } from './characters';
import { dedent, range, type Places } from './place';
import { readInlines } from './read-inlines';
import { readerOf } from './readers';

/** A Markdown tree as a document, with the place in `text` of each of its blocks. Throws a RangeError past `deepest` levels. */
export function readDocument(tree: Root, text: string, deepest: number): { document: DocumentNode; places: Places } {
  const places: Places = new WeakMap();
  let depth = 0;
  const context: ReadContext = { schema, source, secondLine, blocks, textBlock, place };
  const document = schema.node('doc', null, blocks(tree));
  places.set(document, { from: 0, to: text.length, characters: null });
  return { document, places };

  function blocks(node: Nodes): readonly DocumentNode[] {
    if (++depth > deepest) throw new RangeError('too deep');
    if ('children' in node) startBehind(node.children, text);
    const children = 'children' in node ? node.children.map(block) : [];
    depth--;
    return children.length > 0 ? children : [schema.node('paragraph')];
  }

  function block(node: Nodes): DocumentNode {
    return place(node, readerOf(node, context) ?? schema.node('rawBlock', { raw: source(node), kind: node.type }));
  }

  function textBlock(name: string, node: Nodes, attributes: Readonly<Record<string, unknown>> = {}): DocumentNode {
    if ('value' in node) {
      const value = node.value.replaceAll(/\r\n?/g, '\n');
      return keep(
        node,
        schema.node(name, attributes, value ? schema.text(value) : []),
        alignLines(value, { text, ...range(node) }),
      );
    }
    const inlines = readInlines('children' in node ? node.children : [], text, context);
    return keep(node, schema.node(name, attributes, inlines.nodes), inlines.characters);
  }

  function place(node: Nodes, made: DocumentNode): DocumentNode {
    return places.has(made) ? made : keep(node, made, null);
  }

  function keep(node: Nodes, made: DocumentNode, characters: Characters | null): DocumentNode {
    places.set(made, { ...range(node), characters });
    return made;
  }

  function secondLine(node: Nodes): number {
    const { from, to } = range(node);
    return from + (/^[^\n]*\n[ \t>]*/.exec(text.slice(from, to))?.[0].length ?? to - from);
  }

  function source(node: Nodes): string {
    const { from, to } = range(node);
    return dedent(text, from, to);
  }
}

/** micromark lets an underlined heading start with the definitions above it; here it starts behind them. */
function startBehind(nodes: readonly Node[], text: string): void {
  for (const [index, node] of nodes.entries()) {
    const end = nodes[index - 1]?.position?.end.offset ?? 0;
    if (!node.position || node.type !== 'heading' || (node.position.start.offset ?? 0) >= end) continue;
    node.position.start.offset = end + (/^[ \t]*\r?\n[ \t>]*/.exec(text.slice(end))?.[0].length ?? 0);
  }
}
