import type { Node as DocumentNode, Schema } from '@tiptap/pm/model';
import { TextSelection, type Transaction } from '@tiptap/pm/state';
import { placeBlock } from '../insertion/insert-block';

/** Puts a container at the caret, by its first line and its last, and the caret into an empty paragraph between them. */
export function placeContainer(transaction: Transaction, first: string, last: string): Transaction {
  const { schema } = transaction.doc.type;
  const open = containerLine(schema, first);
  const at = placeBlock(transaction, open, schema.node('paragraph'), containerLine(schema, last));
  return transaction.setSelection(TextSelection.create(transaction.doc, at + open.nodeSize + 1));
}

/** A line that opens or closes a container. */
export function containerLine(schema: Schema, raw: string): DocumentNode {
  return schema.node('rawBlock', { raw, kind: 'directive' });
}
