import type { JSONContent } from '@tiptap/core';

/** Whether a page can draw a document without freezing. */
export function isDrawable(document: JSONContent): boolean {
  return Boolean(document);
}
