import { useEffect } from 'react';
import { useStore } from 'zustand';
import { showDraftInAddress } from './draft-address';
import type { PostSession } from '../session/post-session';

/** A new post's draft is named in the address; a title to begin with may come with it, from the search for everything. */
export function useAddressOfNew(session: PostSession): void {
  const { base: shown } = useStore(session);
  useEffect(() => {
    if (shown.isNew) showDraftInAddress(shown.key.path);
  }, [shown]);
  useEffect(() => {
    const state: unknown = window.history.state;
    const { base, title } = session.getState();
    if (!base.isNew || title || typeof state !== 'object' || state === null || !('title' in state)) return;
    if (typeof state.title === 'string') session.setTitle(state.title);
  }, [session]);
}
