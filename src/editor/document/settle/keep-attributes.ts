import type { Node as DocumentNode } from '@tiptap/pm/model';
import { alignChildren } from '../align/align-children';
import { isAttributes } from '../attributes';

/** Indexes among a document's blocks. */
interface Stray {
  readonly at: number;
  /** Where it belongs: directly under its block. */
  readonly target: number;
}

/**
 * kramdown's attributes that an edit parted from their block by new ones; null when there are none. They stay directly
 * under it: whoever goes on writing under a `{: .note}` paragraph does not mean to take its class away.
 */
export function findStrayAttributes(before: DocumentNode, current: DocumentNode): Stray | null {
  const blocks = current.children;
  for (const [index, attributes] of before.children.entries()) {
    const owner = before.maybeChild(index - 1);
    if (!owner || !isAttributes(attributes)) continue;
    const at = blocks.indexOf(attributes);
    const target = at < 0 ? at : placeUnder(owner, before.maybeChild(index - 2), at);
    if (target >= 0 && target < at) return { at, target };
  }
  return null;

  /** Behind the owner, or behind what it became: that of the new blocks below the one that was above it which is most like it. */
  function placeUnder(owner: DocumentNode, above: DocumentNode | null, at: number): number {
    const start = blocks.slice(0, at).findLastIndex((block) => before.children.includes(block));
    if (blocks[start] === owner) return start + 1;
    if ((blocks[start] ?? null) !== above) return -1;
    for (const step of alignChildren([owner], blocks.slice(start + 1, at)))
      if (step.kind === 'kept' || step.kind === 'changed') return start + step.after + 2;
    return -1;
  }
}
