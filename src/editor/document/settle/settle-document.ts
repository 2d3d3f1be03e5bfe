import type { Node as DocumentNode } from '@tiptap/pm/model';
import type { OpenBody } from '../open';
import { joinLists } from './join-lists';
import { keepDefinitions } from './keep-definitions';
import { keepSpacing } from './keep-spacing';
import { rereadRaw } from './reread-raw';

/**
 * The document that a save has to give, where the editor's is not one that Markdown can hold: raw source that was changed
 * is read again, definitions that are still in use stay, items keep the blank lines between them, and lists that became
 * neighbours are one.
 */
export function settleDocument(opened: OpenBody, current: DocumentNode): DocumentNode {
  const kept = keepDefinitions(opened.document, rereadRaw(opened, current));
  return joinLists(opened.document, keepSpacing(opened.document, kept));
}
