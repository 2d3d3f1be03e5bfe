import { useEffect, useState, useSyncExternalStore } from 'react';
import type { LatePart } from './late-part';

export interface Fetching {
  /** It could not be had. */
  readonly isMissing: boolean;
  readonly tryAgain: () => void;
}

export interface Late<Part> extends Fetching {
  /** The part once it is here; at once where it has been fetched before. */
  readonly here: Part | null;
}

/** Fetches a part, and tells when it is here, whoever fetched it. */
export function useLate<Part>(part: LatePart<Part>): Late<Part> {
  const here = useSyncExternalStore(part.subscribe, part.now);
  return { here, ...useFetching(part) };
}

/** Fetches a part. */
export function useFetching(part: LatePart<unknown>): Fetching {
  const [attempt, setAttempt] = useState(0);
  const [missed, setMissed] = useState<{ readonly part: LatePart<unknown>; readonly attempt: number }>();
  useEffect(() => {
    let isCurrent = true;
    if (part.now() === null)
      void part.fetch().then((found) => isCurrent && found === null && setMissed({ part, attempt }));
    return () => {
      isCurrent = false;
    };
  }, [part, attempt]);
  const isMissing = missed?.part === part && missed.attempt === attempt;
  return { isMissing, tryAgain: () => setAttempt(attempt + 1) };
}
