/** Numbers from 0 to 1, the same for the same seed. */
export type Random = () => number;

/** A seed of its own for every post and kind of edit, so that what is tried does not depend on the others. */
export function seedFor(seed: number, name: string): number {
  // FNV-1a: http://www.isthe.com/chongo/tech/comp/fnv/
  let hash = 2166136261 ^ seed;
  for (const letter of name) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16777619);
  return hash >>> 0;
}

/** One of the items, each as likely; undefined when there is none. */
export function pick<Item>(items: readonly Item[], random: Random): Item | undefined {
  return items[Math.floor(random() * items.length)];
}
