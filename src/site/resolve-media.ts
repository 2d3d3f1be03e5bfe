import { folderOf, isInside, joinPath, resolvePath } from '../lib/path';
import { type Alias, filesBehind, hasAlias } from './alias';
import type { MediaRoot, Site } from './site';

/**
 * The repository's path of the image that a post refers to, or null for one from elsewhere or from outside the site.
 * Where several static folders could hold it, `has` tells which does; without it the likeliest is answered. A reference through
 * an alias is known only when its file is there.
 */
export function resolveMedia(
  site: Site,
  postPath: string,
  reference: string,
  has?: (path: string) => boolean,
  aliases: readonly Alias[] = [],
): string | null {
  const address = plainAddress(reference);
  if (address === null) return null;
  if (hasAlias(address)) return (has && filesBehind(site, address, aliases).find(has)) ?? null;
  const found = address.startsWith('/')
    ? filesAt(site, address)
    : [joinPath(folderOf(postPath), address), ...filesAt(site, `/${address}`)].flatMap(
        (path) => resolvePath(path) ?? [],
      );
  const inside = found.filter((path) => isInside(path, site.root) && path !== '');
  return (has && inside.find(has)) ?? inside[0] ?? null;
}

/** A reference without its query and template prefix, decoded; null for one that leaves the site. */
function plainAddress(reference: string): string | null {
  const bare = reference.trim().replace(/^\{\{[^}]*\}\}|^\{%[^%]*%\}/, '');
  if (bare === '' || /^(?:[a-z][a-z\d+.-]*:|\/\/|#)|[{}\\\0]/i.test(bare)) return null;
  const path = bare.replace(/[?#].*$/s, '');
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** The files that an address from the top of the site may be, the most particular static folder first. */
export function filesAt(site: Site, address: string): readonly string[] {
  const base = site.addresses?.base ?? '';
  const plain = base !== '' && address.startsWith(`${base}/`) ? address.slice(base.length) : address;
  const roots = site.media.toSorted((a, b) => b.address.length - a.address.length);
  const content: MediaRoot[] =
    site.addresses && site.addresses.contentFolder !== site.root
      ? [{ folder: site.addresses.contentFolder, address: '/' }]
      : [];
  return [...roots, ...content, { folder: site.root, address: '/' }].flatMap(({ folder, address: served }) => {
    const prefix = served.endsWith('/') ? served : `${served}/`;
    const rest = plain.startsWith(prefix) ? resolvePath(plain.slice(prefix.length)) : null;
    return rest === null ? [] : [joinPath(folder, rest)];
  });
}
