import { isEqual, type Children } from './is-equal';
import { mostComparisons } from './longest-common';
import { placed, type Step } from './step';

/** Children that are elsewhere now: each goes and comes as it is, rather than becoming another. */
export function findMoved(old: Children, current: Children, kept: readonly (readonly [number, number])[]) {
  const [gone, come] = [new Set<number>(), new Set<number>()];
  const stays = [new Set(kept.map(([before]) => before)), new Set(kept.map(([, after]) => after))] as const;
  const left = range(0, old.length).filter((index) => !stays[0].has(index));
  if (left.length * (current.length - kept.length) > mostComparisons) return { gone, come };
  for (const after of range(0, current.length)) {
    const before = stays[1].has(after)
      ? undefined
      : left.find((index) => !gone.has(index) && isEqual(old[index], current[after]));
    if (before === undefined) continue;
    gone.add(before);
    come.add(after);
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
