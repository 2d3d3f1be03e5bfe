/**
 * Stands in the bundle for Octokit's table of named methods (10 KB): every call here is named by its route, and
 * `@octokit/rest` is happy with none. See `scripts/aliases.ts`.
 */
export const legacyRestEndpointMethods = (): Record<string, never> => ({});
