import type { Node as DocumentNode } from '@tiptap/pm/model';

/** Whether a block is kramdown's attributes of the block above it, `{: .note}`: there is no empty line between the two. */
export function isAttributes(block: DocumentNode | undefined): boolean {
  return (
    block?.type.name === 'rawBlock' && block.attrs.kind === 'attributes' && isAttributeList(String(block.attrs.raw))
  );
}

/** Whether source is such a list. Source: https://kramdown.gettalong.org/syntax.html#block-ials */
export function isAttributeList(source: string): boolean {
  return /^\{:(?![:/])/.test(source);
}
