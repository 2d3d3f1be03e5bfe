import { type GuessField, learnHabits } from './habits';
import { describeSite } from './open-site';
import { indexPaths } from './path-index';
import { relationSources } from './relations';
import { samplePosts } from './sample';
import type { Collection, FileTree, Habits, Site } from './site';

/** The most files that are read to know a site. */
export const mostReads = 60;

export interface Detection {
  readonly site: Site;
  /** The collections with what is known of their files, in the site's order. */
  readonly collections: readonly { readonly collection: Collection; readonly habits: Habits }[];
  /** The files that were read, and in how many batches. */
  readonly reads: readonly string[];
  readonly batches: number;
}

/**
 * All that can be known of a site at once: what it is, where its collections lie, and what their files hold. Reads at most
 * 60 files in two batches: those that tell the generator, then posts of the main collection.
 */
export async function detectSite(tree: FileTree, guessField: GuessField): Promise<Detection> {
  const texts = new Map<string, string>();
  const asked = new Set<string>();
  let batches = 0;
  const remembering: FileTree = {
    paths: tree.paths,
    async read(paths) {
      const wanted = paths.filter((path) => !asked.has(path));
      for (const path of wanted) asked.add(path);
      if (wanted.length > 0) batches++;
      const read = wanted.length > 0 ? await tree.read(wanted) : new Map<string, string>();
      for (const [path, text] of read) texts.set(path, text);
      return new Map(paths.flatMap((path) => (texts.has(path) ? [[path, texts.get(path) ?? ''] as const] : [])));
    },
  };
  const site = await describeSite(remembering, { shown: 0 });
  const [main] = site.collections;
  if (main) {
    const wanted = [...relationSources(site.collections), ...samplePosts(main.paths)];
    await remembering.read(wanted.filter((path) => !asked.has(path)).slice(0, mostReads - asked.size));
  }
  const index = indexPaths(tree.paths);
  const collections = site.collections.map((collection) => {
    const posts = collection.paths.flatMap((path) => {
      const text = texts.get(path);
      return text === undefined ? [] : [{ path, text }];
    });
    return { collection, habits: learnHabits(posts, collection, guessField, { site, index, texts }) };
  });
  return { site, collections, reads: [...asked], batches };
}
