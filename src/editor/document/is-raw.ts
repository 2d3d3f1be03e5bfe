import type { Node as DocumentNode } from '@tiptap/pm/model';

/** Whether a node is source that is kept as it is. */
export function isRaw(node: DocumentNode): boolean {
  return node.type.name === 'rawBlock' || node.type.name === 'rawInline';
}
