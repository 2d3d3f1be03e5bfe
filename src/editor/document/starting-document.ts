import type { JSONContent } from '@tiptap/core';
import { Node as DocumentNode } from '@tiptap/pm/model';
import { schema } from '../schema';

/** A stored document in Galley's schema; null when this version cannot show it. */
export function readStored(stored: unknown): DocumentNode | null {
  try {
    const read = DocumentNode.fromJSON(schema, stored);
    read.check();
    return read;
  } catch {
    return null;
  }
}

/** The draft's document when it is one that this version can show, else the one that was opened. */
export function startingDocument(opened: JSONContent, draft: unknown): JSONContent {
  return (draft === null || draft === undefined ? null : readStored(draft)?.toJSON()) ?? opened;
}
