/** Comparing more than this takes too long. */
export const mostComparisons = 4_000_000;

/** The longest common subsequence as pairs of indexes; none when that would take too long to find. */
export function longestCommon<Item>(
  some: readonly Item[],
  others: readonly Item[],
  isSame: (one: Item | undefined, other: Item | undefined) => boolean,
): [number, number][] {
  const width = others.length + 1;
  if (some.length === 0 || others.length === 0 || some.length * others.length > mostComparisons) return [];
  const lengths = new Uint32Array((some.length + 1) * width);
  const at = (row: number, column: number) => lengths[row * width + column] ?? 0;
  for (let row = some.length - 1; row >= 0; row--) {
    for (let column = others.length - 1; column >= 0; column--) {
      lengths[row * width + column] = isSame(some[row], others[column])
        ? at(row + 1, column + 1) + 1
        : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  const pairs: [number, number][] = [];
  let [row, column] = [0, 0];
  while (row < some.length && column < others.length) {
    if (isSame(some[row], others[column])) pairs.push([row++, column++]);
    else if (at(row + 1, column) >= at(row, column + 1)) row++;
    else column++;
  }
  return pairs;
}
