import type { ValueMap } from '../content/value';
import { isInside } from '../lib/path';
import { fitsValue } from './entry-filter';
import type { Collection, Site } from './site';

/** Whether a collection holds posts, pages or docs, rather than data. */
export function isOfPosts({ kind, hidden }: Collection): boolean {
  return kind !== 'data' && kind !== 'files' && hidden !== true;
}

/** The main posts; null when the site has none. */
export function mainCollection({ collections }: Site): Collection | null {
  return collections.find(isOfPosts) ?? null;
}

/** The collections that people see, the main one first. */
export function shownCollections(site: Site): readonly Collection[] {
  const main = mainCollection(site);
  const others = site.collections.filter((one) => one !== main && one.hidden !== true && one.paths.length > 0);
  return main ? [main, ...others] : others;
}

/** What tells a collection from the site's others: its folder, its first file where it is a list of files, or its name, too. */
export function collectionKey({ kind, name, folder, filter, paths }: Collection): string {
  if (kind === 'files') return paths[0] ?? folder;
  return filter ? `${folder}:${name}` : folder;
}

/** The collection of a key; null when there is none, or none any more. */
export function collectionAt({ collections }: Site, key: string): Collection | null {
  return collections.find((one) => collectionKey(one) === key) ?? null;
}

/**
 * The collection that a file belongs to: the one that lists it, else the deepest folder around it, else the main one. Of
 * several that list it, the first that its details pass.
 */
export function collectionOf(site: Site, path: string, details: ValueMap | null = null): Collection | null {
  const lists = site.collections.filter(({ paths }) => paths.includes(path));
  const passed = lists.find(({ filter }) => !filter || (details !== null && fitsValue(filter, details)));
  if (lists[0]) return passed ?? lists[0];
  const around = site.collections.filter((one) => isOfPosts(one) && isInside(path, one.folder));
  const [deepest] = around.toSorted((a, b) => b.folder.length - a.folder.length);
  return deepest ?? mainCollection(site);
}
