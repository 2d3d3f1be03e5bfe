/** A stretch of the file and the text that takes its place. */
export interface Splice {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The text with all splices made, in order of place and then as given; null when two of them overlap. */
export function applySplices(text: string, splices: readonly Splice[]): string | null {
  const ordered = splices.toSorted((one, other) => one.from - other.from || one.to - other.to);
  let result = '';
  let at = 0;
  for (const { from, to, text: replacement } of ordered) {
    if (from < at || to < from) return null;
    result += text.slice(at, from) + replacement;
    at = to;
  }
  return result + text.slice(at);
}
