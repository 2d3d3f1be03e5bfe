import { folderOf, isInside, joinPath, nameOf, relativeTo } from '../../lib/path';
import { isPostsName } from '../group-posts';
import type { PathIndex } from '../path-index';
import { asAddress } from './post-parts';

/**
 * The addresses of a site's pages that stand for many posts, `app/blog/[slug]/page.tsx` → `/blog`; each without what is
 * filled in. A route group, `(site)`, is no part of an address.
 */
export function dynamicRoutes(index: PathIndex, folders: readonly string[]): readonly string[] {
  const found = new Set<string>();
  for (const path of index.paths) {
    const home = folders.find((folder) => isInside(path, folder));
    if (home === undefined) continue;
    const parts = relativeTo(path, home).split('/');
    const at = parts.findIndex((part) =>
      /^\[{1,2}(?:\.\.\.)?[\w-]*(?:slug|post|id|path|name)[\w-]*\]{1,2}/i.test(part),
    );
    if (at < 0 || parts.length - at > 2 || /\.(?:xml|json|png|txt|ico)\b/.test(path)) continue;
    const before = parts.slice(0, at).filter((part) => !/^\(.*\)$/.test(part));
    if (!before.some((part) => /^\[|^(?:api|tags?|categor(?:y|ies)|authors?|series|page|og)$/i.test(part)))
      found.add(asAddress(before.join('/')));
  }
  return [...found];
}

/** The route under which a folder's posts are served: the one of its name, or the only one; null when it is not clear. */
export function routeFor(folder: string, routes: readonly string[]): string | null {
  const names = folder.split('/').reverse();
  for (const name of names) {
    const same = routes.find((route) => nameOf(route) !== '' && singular(nameOf(route)) === singular(name));
    if (same !== undefined) return same;
  }
  const posts = routes.filter((route) => isPostsName(nameOf(route)));
  if (posts.length === 1 && names.some(isPostsName)) return posts[0] ?? null;
  return routes.length === 1 ? (routes[0] ?? null) : null;
}

/** The address of a file that is a route itself: `app/blog/a/page.mdx` and `pages/blog/a.mdx` → `/blog/a`. Null for no route. */
export function fileRoute(path: string, folders: readonly string[], pageName: RegExp | null): string | null {
  const home = folders.find((folder) => isInside(path, folder) && path !== folder);
  if (home === undefined || /\[/.test(path)) return null;
  const bare = relativeTo(path, home).replace(/\.\w+$/, '');
  if (pageName && !pageName.test(nameOf(bare))) return null;
  const parts = (pageName || nameOf(bare) === 'index' ? folderOf(bare) : bare).split('/');
  return asAddress(joinPath(...parts.filter((part) => !/^\(.*\)$|^@/.test(part))));
}

function singular(name: string): string {
  return name.toLowerCase().replace(/^_/, '').replace(/s$/, '');
}
