import { useEffect, useState } from 'react';
import { guessField } from '../../fields/guess-field';
import type { Repository } from '../../repository/repository';
import { learnHabits } from '../../site/habits';
import { indexPaths } from '../../site/path-index';
import { relationSources } from '../../site/relations';
import { samplePosts } from '../../site/sample';
import type { Collection, Habits } from '../../site/site';
import { fileTree, type SiteReady } from '../../site/site-store';

const learnt = new WeakMap<Collection, Promise<Habits>>();

/** The habits of a site's posts, read once; null when there are no posts. Throws `RepositoryError`. */
export function siteHabits(repository: Repository, ready: SiteReady): Promise<Habits> | null {
  const { collection, tree } = ready;
  if (!collection || collection.paths.length === 0) return null;
  const known = learnt.get(collection);
  if (known) return known;
  const habits = read(collection);
  learnt.set(collection, habits);
  habits.catch(() => learnt.delete(collection));
  return habits;

  async function read(from: Collection): Promise<Habits> {
    const [files, { site }] = [fileTree(repository, tree), ready];
    const texts = await files.read([...samplePosts(from.paths), ...relationSources(site.collections)]);
    const posts = from.paths.flatMap((path) => {
      const text = texts.get(path);
      return text === undefined ? [] : [{ path, text }];
    });
    return learnHabits(posts, from, guessField, { site, texts, index: indexPaths(files.paths) });
  }
}

/** The habits once they are known; null before, and when they cannot be read. */
export function useHabits(repository: Repository, ready: SiteReady): Habits | null {
  const [habits, setHabits] = useState<Habits | null>(null);
  useEffect(() => {
    let isCurrent = true;
    siteHabits(repository, ready)?.then(
      (found) => isCurrent && setHabits(found),
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [repository, ready]);
  return habits;
}
