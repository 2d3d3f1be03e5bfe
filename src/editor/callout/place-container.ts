import { TextSelection, type Transaction } from '@tiptap/pm/state';
import { placeBlock } from '../insertion/insert-block';

/** Puts a container at the caret, by its first line and its last, and the caret into an empty paragraph between them. */
export function placeContainer(transaction: Transaction, first: string, last: string): Transaction {
  const { schema } = transaction.doc.type;
  const line = (raw: string) => schema.node('rawBlock', { raw, kind: 'directive' });
  const open = line(first);
  const at = placeBlock(transaction, open, schema.node('paragraph'), line(last));
  return transaction.setSelection(TextSelection.create(transaction.doc, at + open.nodeSize + 1));
}
