import { newPost } from '../../../site/new-post';
import type { Collection, Habits } from '../../../site/site';
import type { SiteReady } from '../../../site/site-store';

/** What a new post of a collection starts as with this title, or null while the collection's habits are not known. */
export function newPostOf(
  { tree }: SiteReady,
  collection: Collection,
  habits: Habits | null,
  title: string,
  now: Date,
): ReturnType<typeof newPost> | null {
  if (!habits) return null;
  const taken = new Set(tree.entries.map(({ path }) => path));
  return newPost({ title, now, collection, habits, taken });
}
