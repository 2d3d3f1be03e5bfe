import { createStore } from 'zustand/vanilla';

interface Spoken {
  readonly words: string;
  /** Makes the same words news again. */
  readonly turn: number;
}

/** What was said last. */
export const spoken = createStore<Spoken>(() => ({ words: '', turn: 0 }));

/** Tells a screen reader what has happened, when it has nothing else to say. For what no focus, state or label tells already. */
export function announce(words: string): void {
  spoken.setState(({ turn }) => ({ words, turn: turn + 1 }));
}
