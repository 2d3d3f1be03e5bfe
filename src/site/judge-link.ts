import { folderOf, joinPath, resolvePath } from '../lib/path';
import { filesAt } from './resolve-media';
import type { Site } from './site';

/** What is known of a site's pages. */
export interface KnownPages {
  readonly site: Site;
  /** Whether a file is in the repository. */
  readonly has: (path: string) => boolean;
  /** The addresses of the posts, as `postAddress` gives them; null while not all of them are known. */
  readonly addresses: ReadonlySet<string> | null;
  /** The last parts of addresses that posts may have: their files' names. */
  readonly names: ReadonlySet<string>;
}

/** So many posts in one place make it a place of posts. */
const enough = 2;

/**
 * Whether a link of a post leads nowhere in its own site. Said only where it is sure: a Markdown file that is not there, or an
 * address among those of the posts that none of them has.
 */
export function isBrokenLink(href: string, from: string, { site, has, addresses, names }: KnownPages): boolean {
  const bare = href.replace(/[?#].*$/s, '');
  const own = site.origin !== undefined && bare.startsWith(`${site.origin}/`) ? bare.slice(site.origin.length) : bare;
  if (own === '' || /^(?:[a-z][a-z\d+.-]*:|\/\/|[~@])|[{}\\<>]/i.test(own)) return false;
  const path = decoded(own);
  if (!path.startsWith('/')) {
    if (!/\.(?:md|mdx|markdown)$/i.test(path)) return false;
    const file = resolvePath(joinPath(folderOf(from), path));
    return file !== null && !has(file) && !filesAt(site, `/${path}`).some(has);
  }
  if (addresses === null || filesAt(site, path).some(has)) return false;
  const base = site.addresses?.base ?? '';
  const plain = plainAddress(base !== '' && path.startsWith(`${base}/`) ? path.slice(base.length) : path);
  const known = new Set([...addresses].map(plainAddress));
  const name = plain.slice(plain.lastIndexOf('/') + 1);
  if (known.has(plain) || names.has(name)) return false;
  const home = folderOf(plain);
  return home !== '' && [...known].filter((address) => folderOf(address) === home).length >= enough;
}

function plainAddress(address: string): string {
  return address.toLowerCase().replace(/(?:\/index)?(?:\.html?)?\/*$/, '');
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
