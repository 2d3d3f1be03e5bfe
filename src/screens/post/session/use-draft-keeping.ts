import { useEffect } from 'react';
import type { PostSession } from './post-session';

/** Brings the newest words to the device when the page is left, hidden or blurred, and on Mod+S; warns when they are only in this tab. */
export function useDraftKeeping(session: PostSession): void {
  useEffect(() => {
    const drafts = () => session.getState().drafts;
    const leave = () => drafts().flushOnExit();
    const rest = () => void drafts().flush({ urgent: true });
    const hide = () => document.visibilityState === 'hidden' && rest();
    const warn = (event: BeforeUnloadEvent) => {
      if (drafts().getState().saving.kind === 'failed') event.preventDefault();
    };
    const press = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 's' || !(event.metaKey || event.ctrlKey) || event.altKey || event.shiftKey)
        return;
      event.preventDefault();
      rest();
    };
    window.addEventListener('pagehide', leave);
    window.addEventListener('blur', rest);
    document.addEventListener('visibilitychange', hide);
    window.addEventListener('beforeunload', warn);
    window.addEventListener('keydown', press);
    return () => {
      rest();
      window.removeEventListener('pagehide', leave);
      window.removeEventListener('blur', rest);
      document.removeEventListener('visibilitychange', hide);
      window.removeEventListener('beforeunload', warn);
      window.removeEventListener('keydown', press);
    };
  }, [session]);
}
