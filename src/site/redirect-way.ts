import { readPostFile } from '../content/read-post-file';
import { isList, type Value } from '../content/value';
import { nameOf, joinPath } from '../lib/path';
import type { Site } from './site';

/** How a site sends readers from an old address to a new one. */
export type RedirectWay =
  /** A field of the post lists its old addresses. `slash`: whether they end with one; null when no other post tells. */
  | { readonly kind: 'field'; readonly name: string; readonly slash: boolean | null }
  /** A file of rules that the site's host reads. */
  | { readonly kind: 'file'; readonly path: string; readonly text: string };

/** Fields that sites keep a post's old addresses in; none of them means anything unless the site's own code reads it. */
const usual =
  /^(?:alias|aliases|redirects?|redirect_?from|old_?(?:urls?|paths?|slugs?|address(?:es)?)|former_?urls?)$/i;

/** The files of rules that are worth reading, the likeliest first. `paths` are the repository's. */
export function redirectFiles({ root, media }: Site, paths: ReadonlySet<string>): readonly string[] {
  const folders = [...media.filter(({ address }) => address === '/').map(({ folder }) => folder), root, ''];
  const named = [
    ...folders.map((folder) => joinPath(folder, '_redirects')),
    ...['netlify.toml', 'vercel.json'].flatMap((name) => [joinPath(root, name), name]),
  ];
  return [...new Set(named)].filter((path) => paths.has(path));
}

/**
 * The way of a site: the field that its generator reads, else one that its posts use already, else a file of rules that is
 * there (`files` holds the texts of `redirectFiles`); null when there is none.
 */
export function redirectWay(
  site: Site,
  posts: readonly { readonly text: string }[],
  files: ReadonlyMap<string, string>,
): RedirectWay | null {
  const used = usedFields(posts);
  const own = site.publishing?.aliases ?? [...used].toSorted(([, a], [, b]) => b.length - a.length)[0]?.[0];
  if (own !== undefined) return { kind: 'field', name: own, slash: commonSlash(used.get(own) ?? []) };
  const [file] = files;
  return file ? { kind: 'file', path: file[0], text: file[1] } : null;
}

/** Whether addresses end with a slash; null when there are none, or they differ. Files (`/a.html`) do not count. */
export function commonSlash(addresses: readonly string[]): boolean | null {
  const told = new Set(
    addresses
      .filter((address) => address.length > 1 && !/[*:]/.test(address) && !/\.\w+$/.test(nameOf(address)))
      .map((address) => address.endsWith('/')),
  );
  return told.size === 1 ? told.has(true) : null;
}

/** An address with or without a slash at its end, as the others have it. */
export function withSlashHabit(address: string, slash: boolean | null): string {
  if (slash === null || address === '/' || /\.\w+$/.test(nameOf(address))) return address;
  return address.replace(/\/*$/, slash ? '/' : '');
}

/** The texts of a field that may be one or a list of them. */
export function textsOf(value: Value | undefined): readonly string[] {
  const list = isList(value) ? value : value === undefined ? [] : [value];
  return list.filter((item): item is string => typeof item === 'string' && item !== '');
}

function usedFields(posts: readonly { readonly text: string }[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const { text } of posts) {
    for (const [key, value] of Object.entries(readPostFile(text).frontmatter?.values ?? {})) {
      const addresses = usual.test(key) ? textsOf(value).filter((address) => /^\/[^/]/.test(address)) : [];
      if (addresses.length > 0) found.set(key, [...(found.get(key) ?? []), ...addresses]);
    }
  }
  return found;
}
