import type { ValueMap } from '../content/value';
import { collectionAt, collectionOf } from '../site/collection-of';
import type { Collection } from '../site/site';
import type { SiteReady } from '../site/site-store';

/** A draft of a new post is kept under a path of this shape until it gets its own; the collection's key follows. */
const provisional = /^new\/[\da-f]{1,8}(?:\/in(?:\/(.*))?)?$/;

/** A key for the draft of a post that has no path yet; `collection` is the key of the one it goes to, the main one when absent. */
export function provisionalPath(collection?: string): string {
  const id = `new/${crypto.randomUUID().slice(0, 8)}`;
  if (collection === undefined) return id;
  return collection === '' ? `${id}/in` : `${id}/in/${collection}`;
}

/** Whether a draft has no path of its own yet: it gets one when it is published. */
export function isProvisional(path: string): boolean {
  return provisional.test(path);
}

/** The collection that a post belongs to, or goes to when it has no path yet; in a site without posts, a folder for them. */
export function collectionOfPost(
  { site, collection }: SiteReady,
  path: string,
  details: ValueMap | null = null,
): Collection {
  return found(path) ?? collection ?? nowhere;

  function found(wanted: string): Collection | null {
    const match = provisional.exec(wanted);
    if (!match) return collectionOf(site, wanted, details);
    return wanted.includes('/in') ? collectionAt(site, match[1] ?? '') : null;
  }
}

const nowhere: Collection = { name: 'posts', folder: 'posts', paths: [] };
