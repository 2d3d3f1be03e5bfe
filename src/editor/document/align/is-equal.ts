import type { Node as DocumentNode } from '@tiptap/pm/model';

export type Children = readonly DocumentNode[];

/** Whether both are there, and say the same. */
export function isEqual(one: DocumentNode | undefined, other: DocumentNode | undefined): boolean {
  return one !== undefined && other !== undefined && (one === other || one.eq(other));
}
