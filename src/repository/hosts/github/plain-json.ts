/**
 * Stands in the bundle for Octokit's JSON with big integers (3 KB): no number that Galley reads is beyond 2^53. See
 * `scripts/aliases.ts`.
 */
export const JSONParse = (text: string): unknown => JSON.parse(text);
export const JSONStringify = (value: unknown): string => JSON.stringify(value);
