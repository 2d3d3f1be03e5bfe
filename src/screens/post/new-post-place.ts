import type { Habits, Collection } from '../../site/site';
import { newPost } from '../../site/new-post';
import type { SiteReady } from '../../site/site-store';

/** A draft of a new post is kept under a path of this shape until it gets its own. */
const provisional = 'new/';

/** A key for the draft of a post that has no path yet. */
export function provisionalPath(): string {
  return provisional + crypto.randomUUID().slice(0, 8);
}

export function isProvisional(path: string): boolean {
  return path.startsWith(provisional);
}

/** What a new post with this title starts as, or null when the site has no posts to learn from. */
export function newPostOf(
  ready: SiteReady,
  habits: Habits | null,
  title: string,
  now: Date,
): ReturnType<typeof newPost> | null {
  if (!habits) return null;
  const taken = new Set(ready.tree.entries.map(({ path }) => path));
  return newPost({ title, now, collection: collectionOf(ready), habits, taken });
}

/** The posts among which a new one goes; in a site without any, a folder for them. */
export function collectionOf({ collection }: SiteReady): Collection {
  return collection ?? { name: 'posts', folder: 'posts', paths: [] };
}
