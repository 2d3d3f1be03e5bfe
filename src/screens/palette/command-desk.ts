import { createStore } from 'zustand/vanilla';

/** What lies open above the screen, if anything: the search for everything, or the list of shortcuts. */
export const commandDesk = createStore<{ readonly open: 'none' | 'search' | 'shortcuts' }>(() => ({ open: 'none' }));

type Palette = typeof import('./Palette');
let palette: Palette | null = null;

/** Fetched before it is asked for: whoever opens the search writes on at once. */
export const loadPalette = async (): Promise<Palette> => (palette ??= await import('./Palette'));
/** The search, where it has been fetched: it then stands before the next key comes. */
export const paletteNow = (): Palette['Palette'] | null => palette?.Palette ?? null;

export const openSearch = (): void => commandDesk.setState({ open: 'search' });
export const openShortcuts = (): void => commandDesk.setState({ open: 'shortcuts' });
export const closeCommandDesk = (): void => commandDesk.setState({ open: 'none' });
