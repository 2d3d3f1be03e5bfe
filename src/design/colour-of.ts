/** One of `count` colours, always the same for the same name (FNV-1a, its bits stirred so that a remainder is even). */
export function colourOf(name: string, count: number): number {
  let hash = 0x811c9dc5;
  for (const letter of name) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash ^= hash >>> 13;
  return (hash >>> 0) % count;
}
