import { useEffect, useState } from 'react';
import { guessField } from '../fields/guess-field';
import type { Repository } from '../repository/repository';
import { learnHabits } from '../site/habits';
import { indexPaths } from '../site/path-index';
import { relationSources } from '../site/relations';
import { saidHabits } from '../site/said-habits';
import { samplePosts } from '../site/sample';
import type { Collection, Habits } from '../site/site';
import { fileTree, type SiteReady } from '../site/site-store';

const learnt = new WeakMap<Collection, Promise<Habits>>();

/** The habits of a collection with what a configuration says of it, its posts read once; of data nothing is known. Throws `RepositoryError`. */
export function siteHabits(repository: Repository, ready: SiteReady, collection: Collection): Promise<Habits> {
  const known = learnt.get(collection);
  if (known) return known;
  const habits = learntHabits(repository, ready, collection).then((found) => saidHabits(found, collection));
  learnt.set(collection, habits);
  habits.catch(() => learnt.delete(collection));
  return habits;
}

/** The habits that the posts alone tell. Throws `RepositoryError`. */
export async function learntHabits(
  repository: Repository,
  { tree, site }: SiteReady,
  collection: Collection,
): Promise<Habits> {
  const files = fileTree(repository, tree);
  const isData = collection.kind === 'data' || collection.kind === 'files';
  const paths = isData ? [] : collection.paths;
  const texts = await files.read([...samplePosts(paths), ...relationSources(site.collections)]);
  const posts = paths.flatMap((path) => {
    const text = texts.get(path);
    return text === undefined ? [] : [{ path, text }];
  });
  return learnHabits(posts, collection, guessField, { site, texts, index: indexPaths(files.paths) });
}

/** The habits once they are known; null before, and when they cannot be read. */
export function useHabits(repository: Repository, ready: SiteReady, collection: Collection): Habits | null {
  const [habits, setHabits] = useState<Habits | null>(null);
  useEffect(() => {
    let isCurrent = true;
    siteHabits(repository, ready, collection).then(
      (found) => isCurrent && setHabits(found),
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [repository, ready, collection]);
  return habits;
}
