import type { JSONContent } from '@tiptap/core';
import type { Node as DocumentNode } from '@tiptap/pm/model';

const made = new WeakMap<DocumentNode, JSONContent>();

/** A document as JSON. Blocks that stayed the same since the last time are not serialised again. */
export function documentJson(document: DocumentNode): JSONContent {
  return { type: document.type.name, content: document.children.map(blockJson) };
}

function blockJson(block: DocumentNode): JSONContent {
  const known = made.get(block);
  if (known) return known;
  const json: JSONContent = block.toJSON();
  made.set(block, json);
  return json;
}
