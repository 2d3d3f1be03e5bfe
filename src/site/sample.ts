/** At most `count` items, evenly spread from the first to the last. */
export function sample<Item>(items: readonly Item[], count: number): readonly Item[] {
  if (items.length <= count) return items;
  const step = (items.length - 1) / Math.max(1, count - 1);
  return Array.from({ length: count }, (_, index) => items[Math.round(index * step)]).filter(
    (item) => item !== undefined,
  );
}

/** So many posts tell how the others are written. */
const enough = 40;

/** The posts that tell a collection's habits: the last ones by name, which often are the newest, and some of the others. */
export function samplePosts(paths: readonly string[]): readonly string[] {
  if (paths.length <= enough) return paths;
  const sorted = paths.toSorted();
  const last = sorted.slice(-enough / 2);
  return [...last.toReversed(), ...sample(sorted.slice(0, -enough / 2), enough / 2)];
}
