import { createStore } from 'zustand/vanilla';
import { createLatePart } from '../../design/late/late-part';

/** What lies open above the screen, if anything: the search for everything, or the list of shortcuts. */
export const commandDesk = createStore<{ readonly open: 'none' | 'search' | 'shortcuts' }>(() => ({ open: 'none' }));

/** Fetched before it is asked for: whoever opens the search writes on at once. */
export const palette = createLatePart(async () => (await import('./Palette')).Palette);

export const openSearch = (): void => commandDesk.setState({ open: 'search' });
export const openShortcuts = (): void => commandDesk.setState({ open: 'shortcuts' });
export const closeCommandDesk = (): void => commandDesk.setState({ open: 'none' });
