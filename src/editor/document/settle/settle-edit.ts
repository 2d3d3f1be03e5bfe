import type { Node as DocumentNode } from '@tiptap/pm/model';
import { isWritten } from '../write/write-document';
import { joinLists } from './join-lists';
import { keepDefinitions } from './keep-definitions';
import { keepSpacing } from './keep-spacing';
import { settleBlocks } from './settle-blocks';
import { refers, settleReferences } from './settle-references';

/** A document as Markdown can hold it, after an edit of one that was; the very same when it is. The editor shows this at once. */
export function settleEdit(before: DocumentNode, current: DocumentNode): DocumentNode {
  return joinLists(before, keepSpacing(before, settleInside(before, current)));
}

/** The same but for what lies between blocks: whether lists that meet are one, and how close their items stand. */
export function settleInside(before: DocumentNode, current: DocumentNode): DocumentNode {
  return settleReferences(keepDefinitions(before, settleBlocks(current)));
}

/**
 * Whether all that changed are the words of one block, in a list or a table maybe, that touch nothing else, as with nearly every
 * key: there is nothing to settle then.
 */
export function isPlainTyping(before: DocumentNode, current: DocumentNode): boolean {
  if (before.childCount !== current.childCount) return false;
  const at = before.children.findIndex((block, index) => block !== current.child(index));
  const [old, block] = [before.maybeChild(at), current.maybeChild(at)];
  if (!old || !block || !old.sameMarkup(block)) return false;
  if (before.children.some((other, index) => index > at && other !== current.child(index))) return false;
  if (!old.isTextblock) return isPlainTyping(old, block);
  return isWritten(old) && isWritten(block) && !refers(block) && settleBlocks(block) === block;
}
