import { folderOf, isInside } from '../lib/path';
import { isOfPosts } from './collection-of';
import { newestFirst } from './newest-first';
import type { PathIndex } from './path-index';
import type { Site } from './site';

/** A folder that may hold a site's posts. */
export interface FolderChoice {
  readonly folder: string;
  /** How many Markdown files lie in it, at any depth. */
  readonly count: number;
  /** Some of them, to be read for their titles. */
  readonly examples: readonly string[];
  /** Galley took it for a collection by itself. */
  readonly isFound: boolean;
}

/** So many folders are offered, and so many files of each are looked into. */
const most = { folders: 60, examples: 2 };

/** The folders that may hold posts: first those that were found, then every other one with Markdown, the fullest first. */
export function folderChoices(site: Site, index: PathIndex): readonly FolderChoice[] {
  const counts = new Map<string, number>();
  for (const path of index.markdown) {
    for (let folder = folderOf(path); ; folder = folderOf(folder)) {
      counts.set(folder, (counts.get(folder) ?? 0) + 1);
      if (folder === '') break;
    }
  }
  const found = site.collections.filter(isOfPosts).map(({ folder }) => folder);
  const others = [...counts]
    .filter(([folder]) => !found.includes(folder))
    .toSorted(([a, countA], [b, countB]) => countB - countA || a.localeCompare(b))
    .map(([folder]) => folder);
  return [...new Set([...found, ...others])].slice(0, most.folders).map((folder) => ({
    folder,
    count: counts.get(folder) ?? 0,
    examples: newestFirst(index.markdown.filter((path) => isInside(path, folder))).slice(0, most.examples),
    isFound: found.includes(folder),
  }));
}
