import { useCallback, useSyncExternalStore } from 'react';

/** Whether the page fills the screen, and what changes that; null where the browser cannot. */
export function useFullScreen(): readonly [boolean, (() => void) | null] {
  const isFull = useSyncExternalStore(
    (changed) => {
      document.addEventListener('fullscreenchange', changed);
      return () => document.removeEventListener('fullscreenchange', changed);
    },
    () => Boolean(document.fullscreenElement),
  );
  const toggle = useCallback(() => {
    const done = document.fullscreenElement
      ? document.exitFullscreen()
      : document.documentElement.requestFullscreen({ navigationUI: 'hide' });
    // The person, or a rule of the browser, said no.
    done.catch(() => undefined);
  }, []);
  return [isFull, document.fullscreenEnabled ? toggle : null];
}
