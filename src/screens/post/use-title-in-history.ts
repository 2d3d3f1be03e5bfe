import { useEffect } from 'react';
import type { PostSession } from './post-session';

/** A new post may be begun with a title: the search for everything hands it over with the address. */
export function useTitleInHistory(session: PostSession): void {
  useEffect(() => {
    const state: unknown = window.history.state;
    const { base, title } = session.getState();
    if (!base.isNew || title || typeof state !== 'object' || state === null || !('title' in state)) return;
    if (typeof state.title === 'string') session.setTitle(state.title);
  }, [session]);
}
