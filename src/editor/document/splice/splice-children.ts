import type { Node as DocumentNode } from '@tiptap/pm/model';
import { alignChildren } from '../align/align-children';
import { isApart } from '../canonical';
import { isWritten } from '../write/write-document';
import { printBlocks } from './print-block';
import type { Scope } from './scope';
import type { Splice } from './splice';
import { spliceSequence } from './splice-sequence';

/** Splices between a block and what became of it; null when there are none on the scope's level. */
export type SpliceBlock = (old: DocumentNode, current: DocumentNode, scope: Scope) => Splice[] | null;

/** Splices between the blocks of a container, in the scope within it; null when none of them stays. */
export function spliceChildren(
  old: DocumentNode,
  current: DocumentNode,
  scope: Scope,
  spliceBlock: SpliceBlock,
  isTight = false,
): Splice[] | null {
  const before = old.children.filter((block) => scope.places.has(block));
  const after = current.children.filter(isWritten);
  return spliceSequence({
    text: scope.text,
    lineEnding: scope.style.lineEnding,
    stretches: before.flatMap((block) => scope.places.get(block) ?? []),
    steps: alignChildren(before, after),
    prefix: scope.prefix,
    change: (from, to) => {
      const [was, is] = [before[from], after[to]];
      return was && is ? spliceBlock(was, is, scope) : null;
    },
    add: (index) => {
      const block = after[index];
      return block
        ? { text: printBlocks([block], scope), isTight: isTight && !isApart(after[index - 1], block) }
        : null;
    },
  });
}
