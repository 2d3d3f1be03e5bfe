import type { Node as DocumentNode } from '@tiptap/pm/model';
import { joinLists } from './join-lists';
import { keepDefinitions } from './keep-definitions';
import { keepSpacing } from './keep-spacing';
import { settleBlocks } from './settle-blocks';
import { settleReferences } from './settle-references';

/** A document as Markdown can hold it, after an edit of one that was; the very same when it is. The editor shows this at once. */
export function settleEdit(before: DocumentNode, current: DocumentNode): DocumentNode {
  return joinLists(before, keepSpacing(before, settleInside(before, current)));
}

/** The same but for what lies between blocks: whether lists that meet are one, and how close their items stand. */
export function settleInside(before: DocumentNode, current: DocumentNode): DocumentNode {
  return settleReferences(keepDefinitions(before, settleBlocks(current)));
}
