import { folderOf, isInside, nameOf } from '../../lib/path';
import type { TreeEntry } from '../../repository/repository';
import { handedFiles } from '../../site/handed-files';
import { imageFiles } from '../../site/image-files';
import type { Site } from '../../site/site';
import type { KnownUses, LibraryItem, LibraryView } from './library-item';

/** The site's images and files in the order of their names, with where they are shown. `known` is null while that is not known. */
export function listItems(
  site: Pick<Site, 'root'>,
  entries: readonly TreeEntry[],
  known: KnownUses | null,
): readonly LibraryItem[] {
  const items = (found: readonly TreeEntry[], kind: LibraryItem['kind']) => found.map((entry) => ({ ...entry, kind }));
  return [...items(imageFiles(site, entries), 'image'), ...items(handedFiles(site, entries), 'file')]
    .map(({ path, oid, size, kind }) => {
      const uses = known && (known.uses.get(path) ?? []);
      const dates = (uses ?? []).flatMap(({ post }) => known?.dates.get(post) ?? []);
      return {
        kind,
        path,
        oid,
        size,
        uses,
        others: known?.others.get(path) ?? [],
        date: dates.toSorted().at(-1) ?? dayIn(path),
      };
    })
    .toSorted((a, b) => nameOf(a.path).localeCompare(nameOf(b.path), 'en', { numeric: true }));
}

/** The year and month of a path that has them: `2026/04`; '' for any other. */
function dayIn(path: string): string {
  const [, year, month] = /(?:^|\/)(20\d\d|19\d\d)[-/]?(0[1-9]|1[0-2])(?!\d)/.exec(path) ?? [];
  return year && month ? `${year}-${month}` : '';
}

/** The images of a view. */
export function itemsOf(images: readonly LibraryItem[], view: LibraryView): readonly LibraryItem[] {
  const words = view.search.toLowerCase().split(/\s+/).filter(Boolean);
  const found = images.filter(
    (image) =>
      isFiltered(image, view.filter) &&
      (view.folder === null || isInside(image.path, view.folder)) &&
      (words.length === 0 || mentions(image, words)),
  );
  if (view.order === 'newest') return found.toSorted((a, b) => (a.date === b.date ? 0 : a.date < b.date ? 1 : -1));
  return view.order === 'size' ? found.toSorted((a, b) => b.size - a.size) : found;
}

/** How many images each filter shows; null while that is not known. `isWhole`: all files that may show one were looked through. */
export function countItems(
  images: readonly LibraryItem[],
  isWhole: boolean,
): Readonly<Record<LibraryView['filter'], number | null>> {
  const isKnown = images.every(({ uses }) => uses !== null);
  const count = (filter: LibraryView['filter']) => images.filter((image) => isFiltered(image, filter)).length;
  return {
    all: images.length,
    images: count('images'),
    files: count('files'),
    unused: isKnown && isWhole ? count('unused') : null,
    undescribed: isKnown ? count('undescribed') : null,
  };
}

/** The folders that hold images, in the order of their paths. */
export function foldersOf(images: readonly LibraryItem[]): readonly string[] {
  return [...new Set(images.map(({ path }) => folderOf(path)))].toSorted((a, b) => (a < b ? -1 : 1));
}

/** The alternative texts that posts give an image, the most frequent first. */
export function altsOf({ uses }: Pick<LibraryItem, 'uses'>): readonly string[] {
  const counts = new Map<string, number>();
  for (const alt of (uses ?? []).flatMap(({ alts }) => alts)) if (alt) counts.set(alt, (counts.get(alt) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([alt]) => alt);
}

/** Whether a post shows it in its text without saying what it shows. */
export function isUndescribed({ uses }: Pick<LibraryItem, 'uses'>): boolean {
  return (uses ?? []).some(({ alts }) => alts.includes(''));
}

/** Whether nothing shows it, as far as was looked. */
export function isUnused({ uses, others }: Pick<LibraryItem, 'uses' | 'others'>): boolean {
  return uses?.length === 0 && others.length === 0;
}

function isFiltered(image: LibraryItem, filter: LibraryView['filter']): boolean {
  if (filter === 'unused') return isUnused(image);
  if (filter === 'images') return image.kind === 'image';
  if (filter === 'files') return image.kind === 'file';
  return filter === 'all' || isUndescribed(image);
}

function mentions(image: LibraryItem, words: readonly string[]): boolean {
  const said = [image.path, ...altsOf(image)].join(' ').toLowerCase();
  return words.every((word) => said.includes(word));
}
