import { Fragment, type Node as DocumentNode } from '@tiptap/pm/model';
import { isAttributes } from '../attributes';
import type { OpenBody } from '../open';

/**
 * Attributes stay directly under their block, whatever new blocks were put between the two: whoever goes on writing under
 * a `{: .note}` paragraph does not mean to take its class away.
 */
export function keepAttributes({ text, document, places }: OpenBody, current: DocumentNode): DocumentNode {
  let blocks = current.children;
  for (const [index, attributes] of document.children.entries()) {
    const owner = document.maybeChild(index - 1);
    if (!owner || !isAttributes(attributes) || !isUnder(owner, attributes)) continue;
    const at = blocks.indexOf(attributes);
    const target = at < 0 ? at : placeUnder(owner, document.maybeChild(index - 2), at);
    if (target >= 0 && target < at) blocks = blocks.toSpliced(at, 1).toSpliced(target, 0, attributes);
  }
  return blocks === current.children ? current : current.copy(Fragment.fromArray([...blocks]));

  function isUnder(owner: DocumentNode, attributes: DocumentNode): boolean {
    const [from, to] = [places.get(owner)?.to ?? 0, places.get(attributes)?.from ?? 0];
    return /^[ \t]*\r?\n?[ \t]*$/.test(text.slice(from, to));
  }

  /** Behind the owner, or behind what it became: the first new block below the one that was above it. */
  function placeUnder(owner: DocumentNode, above: DocumentNode | null, at: number): number {
    const start = blocks.slice(0, at).findLastIndex((block) => document.children.includes(block));
    if (blocks[start] === owner) return start + 1;
    return (start < 0 ? above === null : blocks[start] === above) ? start + 2 : -1;
  }
}
