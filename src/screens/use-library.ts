import { useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { ImageUsesState } from '../media/library/image-uses-store';
import { type Library, openLibrary } from '../media/library/library';
import type { LibraryItem, LibraryView } from '../media/library/library-item';
import { itemsOf, listItems } from '../media/library/list-items';
import type { SiteReady } from '../site/site-store';
import type { SitePorts } from './screen-ports';

/** Milliseconds after which uses are looked for although no picture has come. */
const patience = 2000;

export interface OpenLibrary extends Library {
  /** Its images and its files. */
  readonly items: readonly LibraryItem[];
  readonly images: readonly LibraryItem[];
  readonly found: ImageUsesState;
  /** All was looked through that is looked through without being asked for. */
  readonly isComplete: boolean;
  /** All was looked through. */
  readonly isWhole: boolean;
}

/** The site's images and files. Where they are used is looked for when the first pictures stand. */
export function useLibrary(site: SitePorts, ready: SiteReady): OpenLibrary {
  const library = useMemo(() => openLibrary(site, ready), [site, ready]);
  const found = useStore(library.uses);
  const isComplete = found.read === found.total;
  const { site: described, tree } = ready;
  const { uses, others, dates } = found;
  const known = useMemo(() => (isComplete ? { uses, others, dates } : null), [isComplete, uses, others, dates]);
  const items = useMemo(() => listItems(described, tree.entries, known), [described, tree, known]);
  const images = useMemo(() => items.filter(({ kind }) => kind === 'image'), [items]);
  const isEmpty = items.length === 0;
  useEffect(() => {
    if (isEmpty) return;
    const start = () => void library.uses.start();
    const timer = setTimeout(start, patience);
    let left = false;
    void library.thumbnails.first.then(() => left || start());
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [library, isEmpty]);
  return { ...library, items, images, found, isComplete, isWhole: isComplete && found.further === 0 && tree.complete };
}

const everything: LibraryView = { filter: 'all', folder: null, search: '', order: 'name' };

/** What is shown of the images, and how it changes. */
export function useLibraryView(images: readonly LibraryItem[]) {
  const [view, setView] = useState(everything);
  const shown = useMemo(() => itemsOf(images, view), [images, view]);
  return {
    view,
    shown,
    change: (part: Partial<LibraryView>) => setView((now) => ({ ...now, ...part })),
    clear: () => setView(everything),
  };
}
