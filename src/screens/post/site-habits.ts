import { useEffect, useState } from 'react';
import { guessField } from '../../fields/guess-field';
import type { Repository } from '../../repository/repository';
import { learnHabits } from '../../site/habits';
import type { Collection, Habits } from '../../site/site';
import { fileTree, type SiteReady } from '../../site/site-store';

/** So many posts tell how the others are written. */
const enough = 40;

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
    const texts = await fileTree(repository, tree).read(sampled(from.paths));
    const posts = [...texts].map(([path, text]) => ({ path, text }));
    return learnHabits(posts, from, guessField);
  }
}

/** The last ones by name, which often are the newest, and some of the others. */
function sampled(paths: readonly string[]): readonly string[] {
  if (paths.length <= enough) return paths;
  const sorted = paths.toSorted();
  const step = sorted.length / (enough / 2);
  const spread = Array.from({ length: enough / 2 }, (_, index) => sorted[Math.floor(index * step)] ?? '');
  return [...new Set([...sorted.slice(-enough / 2), ...spread])];
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
