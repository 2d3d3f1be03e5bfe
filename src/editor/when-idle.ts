/**
 * Runs something when the page rests, some milliseconds after it was last asked for. Gives what asks for it, and what calls
 * it off.
 */
export function whenResting(pause: number, run: () => void): readonly [ask: () => void, callOff: () => void] {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let stop = () => {};
  const callOff = () => {
    clearTimeout(waiting);
    stop();
  };
  const ask = () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      stop();
      stop = whenIdle(run);
    }, pause);
  };
  return [ask, callOff];
}

/** Runs something when the page has nothing else to do, at the latest after a second. Gives what calls it off. */
export function whenIdle(run: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const asked = requestIdleCallback(run, { timeout: 1000 });
    return () => cancelIdleCallback(asked);
  }
  const timer = setTimeout(run, 50);
  return () => clearTimeout(timer);
}
