import type { Node as DocumentNode } from '@tiptap/pm/model';
import type { Transaction } from '@tiptap/pm/state';
import { linkAddress } from '../link/link-address';

/** Where an image leads; '' where it does not. */
export function linkOf(image: DocumentNode | null): string {
  return String(image?.marks.find(({ type }) => type.name === 'link')?.attrs.href ?? '');
}

/** Makes the image at a position lead to an address; '' takes its link away. False for an address that a post may not link to. */
export function linkImage(transaction: Transaction, at: number, typed: string): boolean {
  const { link, linkReference } = transaction.doc.type.schema.marks;
  const href = linkAddress(typed);
  if (!link || (href === null && typed.trim() !== '')) return false;
  for (const type of [link, linkReference]) if (type) transaction.removeMark(at, at + 1, type);
  if (href !== null) transaction.addMark(at, at + 1, link.create({ href }));
  return true;
}

/** Gives the image at a position a title; '' takes it away. */
export function titleImage(transaction: Transaction, at: number, typed: string): boolean {
  transaction.setNodeAttribute(at, 'title', typed.replaceAll(/\s+/g, ' ').trim() || null);
  return true;
}
