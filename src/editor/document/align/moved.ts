import { isEqual, type Children } from './is-equal';
import { mostComparisons } from './longest-common';
import { placed, type Step } from './step';

/** Smaller ones may become equal to another by chance. */
const leastCopied = 40;

/**
 * Children that are elsewhere now, and those that are copies of any of `all`: each goes and comes as it is, rather than
 * becoming another or being made of one.
 */
export function findMoved(
  old: Children,
  current: Children,
  kept: readonly (readonly [number, number])[],
  all: Children,
) {
  const [gone, come] = [new Set<number>(), new Set<number>()];
  const stays = [new Set(kept.map(([before]) => before)), new Set(kept.map(([, after]) => after))] as const;
  const left = range(0, old.length).filter((index) => !stays[0].has(index));
  if (all.length * (current.length - kept.length) > mostComparisons) return { gone, come };
  for (const [after, child] of current.entries()) {
    if (stays[1].has(after)) continue;
    const before = left.find((index) => !gone.has(index) && isEqual(old[index], child));
    const isCopy = () => child.content.size >= leastCopied && all.some((other) => isEqual(other, child));
    if (before !== undefined) gone.add(before);
    if (before !== undefined || isCopy()) come.add(after);
  }
  return { gone, come };
}

/** Steps between two rows of children, given by their indexes, with those that moved in their places among them. */
export function withMoved(
  pairs: readonly Step[],
  stays: readonly number[],
  own: readonly number[],
  [oldFrom, oldTo]: readonly [number, number],
  [newFrom, newTo]: readonly [number, number],
): Step[] {
  const steps: Step[] = [];
  let [before, after] = [oldFrom, newFrom];
  const fill = (oldEnd: number, newEnd: number) => {
    while (before < oldEnd) steps.push({ kind: 'removed', before: before++ });
    while (after < newEnd) steps.push({ kind: 'added', after: after++ });
  };
  for (const pair of pairs) {
    const one = 'before' in pair ? (stays[pair.before] ?? 0) : before;
    const other = 'after' in pair ? (own[pair.after] ?? 0) : after;
    fill(one, other);
    steps.push(placed(pair, one, other));
    if ('before' in pair) before++;
    if ('after' in pair) after++;
  }
  fill(oldTo, newTo);
  return steps;
}

/** The whole numbers from one up to another. */
export function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}
