import { folderOf, isInside } from '../lib/path';
import { imageFiles } from './image-files';
import { filesAt } from './resolve-media';
import type { Collection, Habits, Site } from './site';

/**
 * Where an image goes that belongs to no post yet: where the collection's configuration says, where its posts' images are,
 * where most of the served images are, else in `images` of the first static folder.
 */
export function uploadFolder(
  site: Site,
  collection: Collection | null,
  habits: Pick<Habits, 'images' | 'imageUse'> | null,
  entries: readonly { readonly path: string }[],
): string {
  const said = collection?.media;
  if (said && !said.beside) return said.folder;
  const images = imageFiles(site, entries);
  const isServed = (path: string) => site.media.some(({ folder }) => isInside(path, folder));
  const home = habits?.images?.startsWith('/') ? filesAt(site, habits.images)[0]?.replace(/\/$/, '') : undefined;
  const used = habits?.imageUse?.folder;
  const counts = new Map<string, number>();
  for (const { path } of images) if (isServed(path)) counts.set(folderOf(path), (counts.get(folderOf(path)) ?? 0) + 1);
  const [most] = [...counts].toSorted(([, a], [, b]) => b - a);
  return home ?? used ?? most?.[0] ?? filesAt(site, '/images')[0] ?? 'images';
}
