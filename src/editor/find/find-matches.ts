import type { Node as DocumentNode } from '@tiptap/pm/model';
import { type FindQuery, patternOf } from './finder';

/** A stretch of a document. */
export interface Match {
  readonly from: number;
  readonly to: number;
}

/**
 * Finds all matches in a document, in their order: across marks, never across blocks. What was found in a block is kept, so
 * that looking again after a change costs no more than that block.
 */
export function createMatcher(query: FindQuery): (document: DocumentNode) => readonly Match[] {
  const pattern = patternOf(query);
  const known = new WeakMap<DocumentNode, readonly Match[]>();

  function inBlock(block: DocumentNode): readonly Match[] {
    const kept = known.get(block);
    if (kept || !pattern) return kept ?? [];
    const found = [...textOf(block).matchAll(pattern)].map(({ index, 0: { length } }) => ({
      from: index,
      to: index + length,
    }));
    known.set(block, found);
    return found;
  }

  return (document) => {
    const matches: Match[] = [];
    document.descendants((node, at) => {
      if (!node.isTextblock) return true;
      for (const { from, to } of inBlock(node)) matches.push({ from: at + 1 + from, to: at + 1 + to });
      return false;
    });
    return matches;
  };
}

/** A block's text, each character at its position; what is no text is a line break or stands in for itself. */
function textOf(block: DocumentNode): string {
  return block.children
    .map((node) => node.text ?? (node.type.name === 'hardBreak' ? '\n' : '\ufffc').repeat(node.nodeSize))
    .join('');
}
