import type { Node as DocumentNode } from '@tiptap/pm/model';

/** What may take the focus of a block's form: its fields, and the button that brings an image. */
export const fieldSelector = 'input, select, textarea, button[data-field]';

const fresh = new WeakSet<DocumentNode>();

/** Tells that a node was just put into the text by the person: its form takes the focus when it is drawn. */
export function markNew(node: DocumentNode): void {
  fresh.add(node);
}

/** Whether a node is such a one; true once. */
export function takeNew(node: DocumentNode): boolean {
  return fresh.delete(node);
}
