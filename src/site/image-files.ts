import { folderOf, isInside } from '../lib/path';
import { isDecoy } from './decoys';
import { imageTypeAt } from './image-type';
import type { Site } from './site';

/** The site's image files in the order of their paths, without those of dependencies, tests and builds. */
export function imageFiles<Entry extends { readonly path: string }>(
  { root }: Pick<Site, 'root'>,
  entries: readonly Entry[],
): readonly Entry[] {
  return entries
    .filter(({ path }) => imageTypeAt(path) !== null && isInside(path, root) && !isDecoy(seenFrom(root, path)))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/** The media types that the site's images have. */
export function imageTypes(
  site: Pick<Site, 'root'>,
  entries: readonly { readonly path: string }[],
): ReadonlySet<string> {
  return new Set(imageFiles(site, entries).flatMap(({ path }) => imageTypeAt(path) ?? []));
}

function seenFrom(root: string, path: string): string {
  const folder = folderOf(path);
  return root === '' ? `${folder}/` : `${folder.slice(root.length)}/`;
}
