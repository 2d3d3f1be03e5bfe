/** Goes through a text from left to right by patterns. */
export interface Scanner {
  readonly at: number;
  /** The groups of a sticky pattern that fits here, whole match first; goes on behind it. Null, and stays, when it does not. */
  readonly take: (pattern: RegExp) => readonly string[] | null;
  readonly isAtEnd: () => boolean;
}

/** A scanner at the start of a text. Patterns need the flag `y`. */
export function scan(text: string): Scanner {
  let at = 0;
  return {
    get at() {
      return at;
    },
    take: (pattern) => {
      pattern.lastIndex = at;
      const found = pattern.exec(text);
      if (!found) return null;
      at += found[0].length;
      return found.map((group) => group ?? '');
    },
    isAtEnd: () => at >= text.length,
  };
}
