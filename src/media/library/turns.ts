/**
 * Work in turn: the first piece alone, so that something stands there soon; when it has been painted two at a time, then
 * twice as many, and never more than `most`. What is no longer wanted when its turn comes is left out: it rejects with the
 * signal's reason.
 */
export function createTurns({
  most,
  painted,
}: {
  readonly most: number;
  readonly painted: () => Promise<void>;
}): <Made>(work: () => Promise<Made>, signal: AbortSignal) => Promise<Made> {
  const waiting: (() => Promise<void> | null)[] = [];
  let atOnce = 1;
  let running = 0;

  function startMore(): void {
    while (running < atOnce && waiting.length > 0) {
      const begun = waiting.shift()?.();
      if (!begun) continue;
      running++;
      void begun.then(async () => {
        if (atOnce < most) await painted();
        running--;
        atOnce = Math.min(most, atOnce * 2);
        startMore();
      });
    }
  }

  return (work, signal) =>
    new Promise((resolve, reject) => {
      async function begin(): Promise<void> {
        try {
          resolve(await work());
        } catch (error) {
          reject(error instanceof Error ? error : new Error(String(error)));
        }
      }
      waiting.push(() => {
        if (!signal.aborted) return begin();
        reject(signal.reason instanceof Error ? signal.reason : new Error('It is no longer wanted.'));
        return null;
      });
      startMore();
    });
}
