import type { Node as DocumentNode } from '@tiptap/pm/model';
import type { OpenBody } from '../open';
import { joinLists, neighbours } from './join-lists';
import { keepDefinitions } from './keep-definitions';
import { keepSpacing } from './keep-spacing';
import { rereadParagraphs } from './reread-paragraphs';
import { rereadRaw } from './reread-raw';
import { settleBlocks, trustBlocks } from './settle-blocks';
import { settleReferences } from './settle-references';

/** A document as Markdown can hold it, after an edit of one that was; the very same when it is. The editor shows this at once. */
export function settleEdit(before: DocumentNode, current: DocumentNode): DocumentNode {
  return joinLists(before, keepSpacing(before, settleInside(before, current)));
}

/**
 * The document that a save has to give: the editor's, as Markdown can hold it, with raw source that was changed read again.
 * It is another than the editor's only where that is still being written.
 */
export function settleDocument(opened: OpenBody, current: DocumentNode): DocumentNode {
  trustBlocks(opened.document);
  const read = rereadParagraphs(rereadRaw(opened, current), opened.syntax);
  const settled = settleInside(opened.document, read);
  return neighbours(opened.document).length > 0 ? settled : joinLists(opened.document, settled);
}

function settleInside(before: DocumentNode, current: DocumentNode): DocumentNode {
  return settleReferences(keepDefinitions(before, settleBlocks(current)));
}
