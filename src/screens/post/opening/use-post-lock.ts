import { useCallback, useEffect, useState } from 'react';

/** Whether this tab is the one that writes the post. */
type PostLock = 'waiting' | 'held' | 'elsewhere';

/** How long another tab may take to let go before it is told of: milliseconds. A reload's own lock is gone sooner. */
const PATIENCE = 400;

/**
 * One tab at a time writes a post's draft. A tab that finds it taken waits in line, and goes on by itself when the other
 * is closed; `take` takes it away from the other, which then waits in line. https://w3c.github.io/web-locks/
 */
export function usePostLock(name: string): { readonly lock: PostLock; readonly take: () => void } {
  const [lock, setLock] = useState<PostLock>('locks' in navigator ? 'waiting' : 'held');
  const [turn, setTurn] = useState(0);
  const take = useCallback(() => setTurn((count) => count + 1), []);

  useEffect(() => {
    if (!('locks' in navigator)) return;
    let isOver = false;
    let release = () => {};
    const waiting = new AbortController();
    const patience = setTimeout(() => setLock('elsewhere'), PATIENCE);
    const hold = () =>
      new Promise<void>((resolve) => {
        release = resolve;
        clearTimeout(patience);
        if (isOver) resolve();
        else setLock('held');
      });
    const queue = (): Promise<void> =>
      navigator.locks.request(name, { signal: waiting.signal }, hold).catch(async () => lost());
    // A request is refused when the page lets go of it, and when another tab takes the lock away.
    const lost = async () => {
      if (isOver) return;
      setLock('elsewhere');
      await queue();
    };
    void (turn === 0 ? queue() : navigator.locks.request(name, { steal: true }, hold).catch(async () => lost()));
    return () => {
      isOver = true;
      clearTimeout(patience);
      waiting.abort();
      release();
    };
  }, [name, turn]);

  return { lock, take };
}
