/** What a post can be written without: fetched once it stands. */
export interface LatePart<Part> {
  /** The part once it is here, else null. */
  readonly now: () => Part | null;
  /** Fetches it; null when it cannot be had now. It is then tried again when it is next asked for, and when one is online. */
  readonly fetch: () => Promise<Part | null>;
}

/** @param load fetches the part; may reject */
export function createLatePart<Part>(load: () => Promise<Part>): LatePart<Part> {
  let part: Part | null = null;
  let coming: Promise<Part | null> | null = null;

  function fetch(): Promise<Part | null> {
    coming ??= load().then(
      (loaded) => (part = loaded),
      () => {
        window.addEventListener('online', () => void fetch(), { once: true });
        return (coming = null);
      },
    );
    return coming;
  }

  return { now: () => part, fetch };
}
