import type { Node as DocumentNode } from '@tiptap/pm/model';
import type { OpenBody } from '../open';
import { joinLists, neighbours } from './join-lists';
import { rereadParagraphs } from './reread-paragraphs';
import { rereadRaw } from './reread-raw';
import { trustBlocks } from './settle-blocks';
import { settleInside } from './settle-edit';

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
