import { fetchMissedStyles } from './missed-styles';

/** What a page can do without at first: fetched on its own. */
export interface LatePart<Part> {
  /** The part once it is here, else null. */
  readonly now: () => Part | null;
  /** Fetches it; null when it cannot be had now. It is then tried again when it is next asked for, and when one is online. Never rejects. */
  readonly fetch: () => Promise<Part | null>;
  /** Tells when it has come. Answers what ends that. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** @param load fetches the part; may reject */
export function createLatePart<Part>(load: () => Promise<Part>): LatePart<Part> {
  const listeners = new Set<() => void>();
  let part: Part | null = null;
  let coming: Promise<Part | null> | null = null;

  async function attempt(): Promise<Part | null> {
    try {
      await fetchMissedStyles();
      part = await load();
    } catch {
      coming = null;
      window.addEventListener('online', () => void fetch(), { once: true });
    }
    if (part !== null) for (const listener of listeners) listener();
    return part;
  }

  function fetch(): Promise<Part | null> {
    return (coming ??= attempt());
  }

  return {
    now: () => part,
    fetch,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
