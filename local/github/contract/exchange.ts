/** One request and its answer. */
export interface Exchange {
  readonly method: string;
  /** Whole, or from the path on: `/repos/owner/name/commits?path=a.md`. */
  readonly url: string;
  /** Parsed JSON; undefined when nothing was sent. */
  readonly requestBody: unknown;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Parsed JSON; undefined for anything else (a raw file, no body). */
  readonly responseBody: unknown;
}
