import type { Mark, Node as DocumentNode } from '@tiptap/pm/model';
import type { Nodes } from 'mdast';
import type { ReadContext } from '../../construct';
import { constructs } from '../../constructs';

type Read<Result> = (node: Nodes, context: ReadContext) => Result;

// Each reader is registered under the type of the only node that it is called with.
const readers = Object.assign({}, ...constructs.map((construct) => construct.read)) as Record<
  string,
  Read<DocumentNode>
>;
const markReaders = Object.assign({}, ...constructs.map((construct) => construct.readMark)) as Record<
  string,
  Read<Mark | null>
>;

/** What the construct that knows this Markdown node makes of it; null when none does. */
export function readerOf(node: Nodes, context: ReadContext): DocumentNode | null {
  return readers[node.type]?.(node, context) ?? null;
}

/** The mark that this Markdown node puts on its text, null for none; undefined when it is not for marking. */
export function readMarkOf(node: Nodes, context: ReadContext): Mark | null | undefined {
  return markReaders[node.type]?.(node, context);
}
