import type { Mark, Node as DocumentNode } from '@tiptap/pm/model';

/** The marks of the character or atom at a position of a text block. */
export function marksAt(block: DocumentNode, position: number): readonly Mark[] {
  return (position < 0 ? null : block.nodeAt(position))?.marks ?? [];
}
