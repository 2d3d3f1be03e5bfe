/** Letters that are read from right to left. */
const fromRight = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/**
 * A person's own words in the quotation marks of a sentence. Those that are read from right to left are set apart by U+2068 and
 * U+2069, so that signs at their ends stay where they are: https://www.unicode.org/reports/tr9/#Explicit_Directional_Isolates
 */
export function quoted(words: string): string {
  return `“${fromRight.test(words) ? `\u2068${words}\u2069` : words}”`;
}
