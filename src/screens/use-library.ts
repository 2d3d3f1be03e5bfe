import { useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { ImageUsesState } from '../media/library/image-uses-store';
import { type Library, openLibrary } from '../media/library/library';
import type { LibraryImage, LibraryView } from '../media/library/library-image';
import { imagesOf, listImages } from '../media/library/list-images';
import type { SiteReady } from '../site/site-store';
import type { SitePorts } from './screen-ports';

/** Milliseconds after which uses are looked for although no picture has come. */
const patience = 2000;

export interface OpenLibrary extends Library {
  readonly images: readonly LibraryImage[];
  readonly found: ImageUsesState;
  /** All was looked through that is looked through without being asked for. */
  readonly isComplete: boolean;
  /** All was looked through. */
  readonly isWhole: boolean;
}

/** The site's images. Where they are used is looked for when the first pictures stand. */
export function useLibrary(site: SitePorts, ready: SiteReady): OpenLibrary {
  const library = useMemo(() => openLibrary(site, ready), [site, ready]);
  const found = useStore(library.uses);
  const isComplete = found.read === found.total;
  const { site: described, tree } = ready;
  const { uses, others, dates } = found;
  const known = useMemo(() => (isComplete ? { uses, others, dates } : null), [isComplete, uses, others, dates]);
  const images = useMemo(() => listImages(described, tree.entries, known), [described, tree, known]);
  const isEmpty = images.length === 0;
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
  return { ...library, images, found, isComplete, isWhole: isComplete && found.further === 0 && tree.complete };
}

const everything: LibraryView = { filter: 'all', folder: null, search: '', order: 'name' };

/** What is shown of the images, and how it changes. */
export function useLibraryView(images: readonly LibraryImage[]) {
  const [view, setView] = useState(everything);
  const shown = useMemo(() => imagesOf(images, view), [images, view]);
  return {
    view,
    shown,
    change: (part: Partial<LibraryView>) => setView((now) => ({ ...now, ...part })),
    clear: () => setView(everything),
  };
}
