/**
 * Whether a text opens so many brackets, or so many list items on one line, that a parser might run out of stack or time.
 * A guess from characters alone, far beyond what is read anyway: quotes and comments count too.
 */
export function isNestedAbsurdly(source: string): boolean {
  let depth = 0;
  for (const bracket of source.matchAll(/[[\]{}]/g)) {
    depth = bracket[0] === '[' || bracket[0] === '{' ? depth + 1 : Math.max(0, depth - 1);
    if (depth > 200) return true;
  }
  return /(?:[-?][ \t]+){100}/.test(source);
}
