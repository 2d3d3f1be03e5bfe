/** Runs something when the page has nothing else to do, at the latest after a second. Gives what calls it off. */
export function whenIdle(run: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const asked = requestIdleCallback(run, { timeout: 1000 });
    return () => cancelIdleCallback(asked);
  }
  const timer = setTimeout(run, 50);
  return () => clearTimeout(timer);
}
