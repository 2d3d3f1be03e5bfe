import { readPostFile } from '../content/read-post-file';
import { folderOf, joinPath, nameOf, resolvePath } from '../lib/path';
import type { Site } from './site';

const links =
  /\]\(\s*<?(?!\{)([^\s)<>]{1,500})|^[ \t]{0,3}\[[^\]\n]{1,300}\]:[ \t]*<?([^\s<>]{1,500})|\bhref=["']([^"'\s]{1,500})["']|\{\{[<%]\s*(?:rel)?ref\s+["'`]([^"'`]{1,300})|\{%-?\s*(?:post_url|link)\s+(\S{1,300})/gm;

export interface LinksToPost {
  /** Posts that link to its address. */
  readonly byAddress: readonly string[];
  /** Posts that name its file: such a link breaks, and can stop the site from being built. */
  readonly byFile: readonly string[];
}

/** The posts that link to another one, by its address or its file, among those whose texts are given. */
export function linksToPost(
  posts: readonly { readonly path: string; readonly text: string }[],
  site: Pick<Site, 'origin' | 'addresses'>,
  target: LinkTarget,
): LinksToPost {
  const found = posts
    .filter(({ path }) => path !== target.path)
    .map(({ path, text }) => ({
      path,
      kinds: new Set(linksIn(text).map((link) => linkKind(link, path, site, target))),
    }));
  return {
    byAddress: found.filter(({ kinds }) => kinds.has('address')).map(({ path }) => path),
    byFile: found.filter(({ kinds }) => kinds.has('file')).map(({ path }) => path),
  };
}

/** A post as others may link to it. */
export interface LinkTarget {
  readonly path: string;
  /** From the top of the site; null when only the site's own code knows it. */
  readonly address: string | null;
}

export interface Link {
  readonly text: string;
  /** Where it begins in the post's body. */
  readonly at: number;
  /** The generator looks the file up by this name. */
  readonly isName: boolean;
}

/** The links of a post's body. */
export function linksIn(text: string): readonly Link[] {
  return [...readPostFile(text).body.slice(0, 200_000).matchAll(links)].map((match) => {
    const [whole, ...groups] = match;
    const found = groups.find(Boolean) ?? '';
    return {
      text: found,
      at: match.index + whole.lastIndexOf(found),
      isName: (groups[3] ?? groups[4]) !== undefined,
    };
  });
}

/** Whether a link of the post at `from` leads to the target: by its address, by its file, or not at all. */
export function linkKind(
  { text, isName }: Link,
  from: string,
  site: Pick<Site, 'origin' | 'addresses'>,
  { path, address }: LinkTarget,
): 'address' | 'file' | null {
  const bare = text.replace(/[?#].*$/s, '');
  if (isName) return namesFile(bare, path) ? 'file' : null;
  const own = ownAddress(bare, site);
  if (own !== null) return address !== null && withoutSlash(own) === withoutSlash(address) ? 'address' : null;
  if (!/\.(?:md|mdx|markdown)$/i.test(bare) || /^[a-z][a-z\d+.-]*:/i.test(bare)) return null;
  return resolvePath(joinPath(folderOf(from), bare)) === path ? 'file' : null;
}

/** The part of a link that is an address of this site, from its top and without its base; null for any other link. */
export function ownAddress(link: string, { origin, addresses }: Pick<Site, 'origin' | 'addresses'>): string | null {
  const own = origin !== undefined && link.toLowerCase().startsWith(`${origin}/`) ? link.slice(origin.length) : link;
  if (!own.startsWith('/')) return null;
  const base = addresses?.base ?? '';
  return base !== '' && own.startsWith(`${base}/`) ? own.slice(base.length) : own;
}

/** `posts/tide`, `tide.md`, `2024-03-05-tide`, or the folder of a bundle. */
export function namesFile(name: string, path: string): boolean {
  const wanted = nameStem(name);
  return wanted !== '' && (nameStem(path) === wanted || nameStem(path).endsWith(`/${wanted}`)) && nameOf(wanted) !== '';
}

/** A file's name as a generator looks it up: without extension, and a bundle's without `index`. */
export function nameStem(path: string): string {
  return path.replace(/(?:\/_?index)?\.\w+$|\/+$|\/_?index$/g, '').replace(/^\/+/, '');
}

function withoutSlash(address: string): string {
  return address.replace(/(?:\/index\.html|\/+)$/, '') || '/';
}
