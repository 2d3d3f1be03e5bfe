import { chainInPost } from '../chain-in-post';
import type { Editor } from '@tiptap/core';
import type { Node as DocumentNode } from '@tiptap/pm/model';
import { Selection, type Transaction } from '@tiptap/pm/state';

/**
 * Puts a block in place of the empty paragraph at the caret, or after the block at the caret, with a paragraph after it
 * so that one can write on. The caret goes into the block, or into that paragraph when the block holds no text.
 */
export function insertBlock(editor: Editor, block: DocumentNode): void {
  chainInPost(editor)
    .command(({ tr }) => {
      placeBlock(tr, block);
      return true;
    })
    .run();
}

/** The same in a transaction: one block, or several after each other. Gives where the first has come to lie. */
export function placeBlock(transaction: Transaction, ...blocks: readonly [DocumentNode, ...DocumentNode[]]): number {
  const [block] = blocks;
  const { $from } = transaction.selection;
  const { paragraph } = transaction.doc.type.schema.nodes;
  const isEmpty = $from.parent.type === paragraph && $from.parent.content.size === 0;
  const depth = blockDepth($from.depth, (level) => Boolean($from.node(level).type.spec.tableRole));
  const from = isEmpty ? $from.before() : depth === 0 ? transaction.selection.to : $from.after(depth);
  transaction.replaceWith(from, isEmpty ? $from.after() : from, blocks);
  const after = from + blocks.reduce((size, { nodeSize }) => size + nodeSize, 0);
  if (paragraph && !transaction.doc.resolve(after).nodeAfter) transaction.insert(after, paragraph.create());
  const into = block.isAtom || block.isLeaf ? from + block.nodeSize : from;
  transaction.setSelection(Selection.near(transaction.doc.resolve(into), 1));
  return from;
}

/** The block at the caret, or the whole table when the caret is in one. */
function blockDepth(depth: number, isTablePart: (level: number) => boolean): number {
  for (let level = 1; level < depth; level += 1) if (isTablePart(level)) return level;
  return depth;
}
