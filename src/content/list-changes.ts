import { sameValue, type Value } from './value';
import { moved } from './value-path';

/** One step from an old list to a new one; indexes hold for the list as the steps before it have left it. */
export type ListChange =
  | { readonly kind: 'set'; readonly index: number; readonly value: Value }
  | { readonly kind: 'insert'; readonly index: number; readonly value: Value }
  | { readonly kind: 'remove'; readonly index: number };

/** The steps from one list to another that leave a longest common run of items alone. */
export function listChanges(from: readonly Value[], to: readonly Value[]): readonly ListChange[] {
  const common = commonLengths(from, to);
  const changes: ListChange[] = [];
  let [old, index] = [0, 0];
  while (old < from.length || index < to.length) {
    const value = to[index];
    const keep = common[old]?.[index] ?? 0;
    if (value === undefined) {
      changes.push({ kind: 'remove', index });
      old++;
    } else if (old === from.length) {
      changes.push({ kind: 'insert', index, value });
      index++;
    } else if (sameValue(from[old], value)) {
      old++;
      index++;
    } else if (keep === (common[old + 1]?.[index + 1] ?? 0)) {
      changes.push({ kind: 'set', index, value });
      old++;
      index++;
    } else if (keep === (common[old + 1]?.[index] ?? 0)) {
      changes.push({ kind: 'remove', index });
      old++;
    } else {
      changes.push({ kind: 'insert', index, value });
      index++;
    }
  }
  return changes;
}

/** The one item that went elsewhere, where that is all that makes a list from another; null otherwise. */
export function singleMove(from: readonly Value[], to: readonly Value[]): { from: number; to: number } | null {
  if (from.length !== to.length) return null;
  const differ = from.flatMap((item, index) => (sameValue(item, to[index]) ? [] : [index]));
  const [first, last] = [differ[0], differ.at(-1)];
  if (first === undefined || last === undefined) return null;
  const makes = (index: number, target: number) =>
    moved(from, index, target)?.every((item, place) => sameValue(item, to[place])) === true;
  if (makes(first, last)) return { from: first, to: last };
  return makes(last, first) ? { from: last, to: first } : null;
}

/** `common[i][j]`: how many items the ends from `i` and from `j` have in common, in order. */
function commonLengths(from: readonly Value[], to: readonly Value[]): readonly (readonly number[])[] {
  const rows: number[][] = Array.from({ length: from.length + 1 }, () =>
    Array.from({ length: to.length + 1 }, () => 0),
  );
  for (let i = from.length - 1; i >= 0; i--) {
    for (let j = to.length - 1; j >= 0; j--) {
      const [here, below] = [rows[i], rows[i + 1]];
      if (!here || !below) continue;
      here[j] = sameValue(from[i], to[j]) ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, here[j + 1] ?? 0);
    }
  }
  return rows;
}
