import { folderOf, isInside, joinPath, nameOf, relativeTo } from '../lib/path';
import type { PathIndex } from './path-index';
import type { Habits, MediaRoot, Site } from './site';

const picture = /\.(?:png|jpe?g|gif|webp|avif|svg)$/i;
const most = 8;

/** The folders that hold most images, each with the address under which posts would write it, as far as can be told. */
export function imageFolders(
  site: Site,
  index: PathIndex,
  habits: Pick<Habits, 'images'> | null,
): readonly MediaRoot[] {
  const counts = new Map<string, number>();
  for (const path of index.paths) {
    const folder = folderOf(path);
    if (picture.test(path) && isInside(path, site.root)) counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  return [...counts]
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, most)
    .map(([folder]) => ({ folder, address: addressFor(site, folder, habits?.images) }));
}

function addressFor(site: Site, folder: string, habit: string | undefined): string {
  const written = habit?.startsWith('/') ? habit.replace(/\/+$/, '') : '';
  if (written !== '' && nameOf(folder) === nameOf(written)) return written;
  const root = site.media.find((one) => isInside(folder, one.folder));
  if (!root) return `/${relativeToRoot(site, folder)}`;
  const below = folder === root.folder ? '' : relativeTo(folder, root.folder);
  return `/${joinPath(root.address.replace(/^\/+|\/+$/g, ''), below)}`;
}

function relativeToRoot({ root }: Site, folder: string): string {
  return folder === root ? '' : relativeTo(folder, root);
}
