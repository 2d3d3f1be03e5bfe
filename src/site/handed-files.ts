import { folderOf, isInside } from '../lib/path';
import { isDecoy } from './decoys';
import { isFileName } from './file-kind';
import type { Site } from './site';

/** What a site needs itself, and hands to nobody as a file: typefaces, notebooks that pages are made of. */
const own = /\.(?:woff2?|[to]tf|ipynb|bib)$/i;
/** Folders of what pages are made of. */
const material = /(?:^|\/)(?:_(?!posts\/|drafts\/)|data\/)/;

/** The files that readers get as they are (documents, tables, tracks, recordings …) in the order of their paths; no images. */
export function handedFiles<Entry extends { readonly path: string }>(
  { root }: Pick<Site, 'root'>,
  entries: readonly Entry[],
): readonly Entry[] {
  return entries
    .filter(({ path }) => {
      if (!isFileName(path) || own.test(path) || !isInside(path, root)) return false;
      const folder = `${root === '' ? folderOf(path) : folderOf(path).slice(root.length)}/`;
      return !isDecoy(folder) && !material.test(folder);
    })
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
}
