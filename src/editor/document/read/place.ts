import type { Node as DocumentNode } from '@tiptap/pm/model';
import type { Node, Parent } from 'mdast';
import type { Characters } from './characters';

/** Where a block lies in the file; text blocks know the place of every character too. */
export interface Place {
  readonly from: number;
  readonly to: number;
  readonly characters: Characters | null;
}

/** The places of a document's own block nodes, by identity. A node that was made up to fill the schema has none. */
export type Places = WeakMap<DocumentNode, Place>;

/** A node's offsets; every node of a parsed tree has them. A list ends where its last words do: mdast adds a quote's empty lines. */
export function range(node: Node): { from: number; to: number } {
  return { from: node.position?.start.offset ?? 0, to: lastIn(node).position?.end.offset ?? 0 };
}

const endWithWords: readonly string[] = ['list', 'listItem', 'admonition'];

/** The last block in nested lists and callouts, or the node itself: where their words end. */
export function lastIn(node: Node | Parent): Node {
  const last = 'children' in node && endWithWords.includes(node.type) ? node.children.at(-1) : undefined;
  return last ? lastIn(last) : node;
}

/** The text of a stretch that starts a block, without the prefixes (`> `, indents) that its containers put before its later lines. */
export function dedent(text: string, from: number, to: number): string {
  const source = text.slice(from, to);
  const width = from - (text.lastIndexOf('\n', from - 1) + 1);
  return source.replaceAll(new RegExp(`\\r?\\n[ \\t>]{0,${width}}`, 'g'), '\n');
}
