import type { JSONContent } from '@tiptap/core';
import { Node as DocumentNode } from '@tiptap/pm/model';
import { schema } from './schema';

/** The draft's document when it is one that this version can show, else the one that was opened. */
export function startingDocument(opened: DocumentNode, draft: unknown): JSONContent {
  try {
    if (draft === null || draft === undefined) return opened.toJSON();
    const read = DocumentNode.fromJSON(schema, draft);
    read.check();
    return read.toJSON();
  } catch {
    return opened.toJSON();
  }
}
