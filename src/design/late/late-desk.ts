import { createStore } from 'zustand/vanilla';
import type { LatePart } from './late-part';

export interface LateDeskState {
  /** Whether a desk stands that shows a wait. */
  readonly stands: boolean;
  /** What was asked for last and is awaited. */
  readonly asked: Wish | null;
}

interface Wish {
  readonly part: LatePart<unknown>;
  readonly answer: (isHere: boolean) => void;
}

export const lateDesk = createStore<LateDeskState>(() => ({ stands: false, asked: null }));

/** What a command goes on with. Where it is late, the keys are held until it comes; null when the person gave it up. */
export function askFor<Part>(part: LatePart<Part>): Promise<Part | null> {
  const here = part.now();
  if (here !== null) return Promise.resolve(here);
  const { stands, asked } = lateDesk.getState();
  if (!stands) return part.fetch();
  asked?.answer(false);
  return new Promise((resolve) => {
    const answer = (isHere: boolean) => {
      lateDesk.setState({ asked: null });
      resolve(isHere ? part.now() : null);
    };
    lateDesk.setState({ asked: { part, answer } });
  });
}
