import { folderOf, isInside, nameOf } from '../../lib/path';
import type { TreeEntry } from '../../repository/repository';
import { imageFiles } from '../../site/image-files';
import type { ImageUse } from '../../site/image-uses';
import type { Site } from '../../site/site';
import type { LibraryImage, LibraryView } from './library-image';

/** The site's images in the order of their names, with the posts that show them. `uses` is null while it is not known. */
export function listImages(
  site: Pick<Site, 'root'>,
  entries: readonly TreeEntry[],
  uses: ReadonlyMap<string, readonly ImageUse[]> | null,
): readonly LibraryImage[] {
  return imageFiles(site, entries)
    .map(({ path, oid, size }) => ({ path, oid, size, uses: uses && (uses.get(path) ?? []) }))
    .toSorted((a, b) => nameOf(a.path).localeCompare(nameOf(b.path), 'en', { numeric: true }));
}

/** The images of a view. */
export function imagesOf(images: readonly LibraryImage[], view: LibraryView): readonly LibraryImage[] {
  const words = view.search.toLowerCase().split(/\s+/).filter(Boolean);
  const found = images.filter(
    (image) =>
      isFiltered(image, view.filter) &&
      (view.folder === null || isInside(image.path, view.folder)) &&
      (words.length === 0 || mentions(image, words)),
  );
  return view.order === 'size' ? found.toSorted((a, b) => b.size - a.size) : found;
}

/** How many images each filter shows; null while that is not known. */
export function countImages(images: readonly LibraryImage[]): Readonly<Record<LibraryView['filter'], number | null>> {
  const isKnown = images.every(({ uses }) => uses !== null);
  const count = (filter: LibraryView['filter']) => images.filter((image) => isFiltered(image, filter)).length;
  return {
    all: images.length,
    unused: isKnown ? count('unused') : null,
    undescribed: isKnown ? count('undescribed') : null,
  };
}

/** The folders that hold images, in the order of their paths. */
export function foldersOf(images: readonly LibraryImage[]): readonly string[] {
  return [...new Set(images.map(({ path }) => folderOf(path)))].toSorted((a, b) => (a < b ? -1 : 1));
}

/** The alternative texts that posts give an image, the most frequent first. */
export function altsOf({ uses }: Pick<LibraryImage, 'uses'>): readonly string[] {
  const counts = new Map<string, number>();
  for (const alt of (uses ?? []).flatMap(({ alts }) => alts)) if (alt) counts.set(alt, (counts.get(alt) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([alt]) => alt);
}

/** Whether a post shows it in its text without saying what it shows. */
export function isUndescribed({ uses }: Pick<LibraryImage, 'uses'>): boolean {
  return (uses ?? []).some(({ alts }) => alts.includes(''));
}

function isFiltered(image: LibraryImage, filter: LibraryView['filter']): boolean {
  if (filter === 'unused') return image.uses?.length === 0;
  return filter === 'all' || isUndescribed(image);
}

function mentions(image: LibraryImage, words: readonly string[]): boolean {
  const said = [image.path, ...altsOf(image)].join(' ').toLowerCase();
  return words.every((word) => said.includes(word));
}
