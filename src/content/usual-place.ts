import type { Frontmatter } from './frontmatter';

/**
 * The frontmatter with a new key where posts usually have it: behind the nearest of the keys that `order` has before it,
 * else before the nearest of those that it has behind. Unchanged when none is there, or the key cannot go there.
 */
export function inUsualPlace(frontmatter: Frontmatter, key: string, order: readonly string[]): Frontmatter {
  const { keys } = frontmatter;
  const [own, usual] = [keys.indexOf(key), order.indexOf(key)];
  if (own < 0 || usual < 0) return frontmatter;
  const before = order.slice(0, usual).findLast((other) => keys.includes(other));
  const after = order.slice(usual + 1).find((other) => keys.includes(other));
  if (before === undefined && after === undefined) return frontmatter;
  const target = before === undefined ? keys.indexOf(after ?? key) : keys.indexOf(before) + 1;
  return frontmatter.move([key], target > own ? target - 1 : target) ?? frontmatter;
}
