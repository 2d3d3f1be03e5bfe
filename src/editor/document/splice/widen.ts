import type { Mark, Node as DocumentNode } from '@tiptap/pm/model';
import type { Hunk } from '../align/align-inlines';
import { marksAt } from './marks-at';

/** A hunk whose edges cut through no mark but the `common` ones, which everything in it has before and after. */
export interface CleanHunk extends Hunk {
  readonly common: readonly Mark[];
}

/**
 * Widens hunks until their edges cut through no marks but common ones; with `whole`, through none at all. Between hunks
 * the two blocks are equal, so that an edge moves the same way in both. Hunks that meet become one.
 */
export function widenHunks(
  hunks: readonly Hunk[],
  old: DocumentNode,
  current: DocumentNode,
  whole: boolean,
): CleanHunk[] {
  const clean: CleanHunk[] = [];
  for (const hunk of hunks) {
    let next = widen(hunk, old, current, whole);
    for (let last = clean.at(-1); last && last.before[1] >= next.before[0]; last = clean.at(-1)) {
      clean.pop();
      const before = [Math.min(last.before[0], next.before[0]), next.before[1]] as const;
      const after = [Math.min(last.after[0], next.after[0]), next.after[1]] as const;
      next = widen({ before, after }, old, current, whole);
    }
    clean.push(next);
  }
  return clean;
}

function widen(hunk: Hunk, old: DocumentNode, current: DocumentNode, whole: boolean): CleanHunk {
  let [left, right, newLeft, newRight] = [...hunk.before, ...hunk.after];
  for (;;) {
    const common = whole ? [] : commonMarks(old, [left, right], current, [newLeft, newRight]);
    const extra = (marks: readonly Mark[]) => marks.filter((mark) => !mark.isInSet(common));
    const crosses = (block: DocumentNode, position: number) =>
      extra(marksAt(block, position - 1)).some((mark) => mark.isInSet(marksAt(block, position)));
    if (left > 0 && newLeft > 0 && (crosses(old, left) || crosses(current, newLeft) || meets(old, left, extra))) {
      left--;
      newLeft--;
    } else if (
      right < old.content.size &&
      newRight < current.content.size &&
      (crosses(old, right) || crosses(current, newRight) || meets(old, right, extra))
    ) {
      right++;
      newRight++;
    } else {
      return { before: [left, right], after: [newLeft, newRight], common };
    }
  }
}

/** Whether delimiters of two marks meet at this edge, so that it cannot be told whose is whose. */
function meets(old: DocumentNode, edge: number, extra: (marks: readonly Mark[]) => Mark[]): boolean {
  return extra(marksAt(old, edge - 1)).length > 0 && extra(marksAt(old, edge)).length > 0;
}

/** The marks that everything in both stretches has; for an insertion, those of the neighbour that it can stand beside. */
function commonMarks(
  old: DocumentNode,
  [left, right]: readonly [number, number],
  current: DocumentNode,
  [newLeft, newRight]: readonly [number, number],
): readonly Mark[] {
  const added = shared(current, newLeft, newRight);
  if (left < right) {
    const removed = shared(old, left, right) ?? [];
    return added ? removed.filter((mark) => mark.isInSet(added)) : removed;
  }
  const fits = (marks: readonly Mark[]) => (marks.every((mark) => mark.isInSet(added ?? [])) ? marks : []);
  const [before, after] = [fits(marksAt(old, left - 1)), fits(marksAt(old, left))];
  return before.length >= after.length ? before : after;
}

function shared(block: DocumentNode, from: number, to: number): readonly Mark[] | null {
  let marks: readonly Mark[] | null = null;
  block.nodesBetween(from, to, (node) => {
    marks = marks ? marks.filter((mark) => mark.isInSet(node.marks)) : node.marks;
    return false;
  });
  return marks;
}
