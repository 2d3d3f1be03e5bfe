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
  target: { readonly path: string; readonly address: string | null },
): LinksToPost {
  const found = posts
    .filter(({ path }) => path !== target.path)
    .map(({ path, text }) => ({ path, kinds: new Set(linksIn(text).map((link) => kindOf(link, path, site, target))) }));
  return {
    byAddress: found.filter(({ kinds }) => kinds.has('address')).map(({ path }) => path),
    byFile: found.filter(({ kinds }) => kinds.has('file')).map(({ path }) => path),
  };
}

interface Link {
  readonly text: string;
  /** The generator looks the file up by this name. */
  readonly isName: boolean;
}

function linksIn(text: string): readonly Link[] {
  return [...readPostFile(text).body.slice(0, 200_000).matchAll(links)].map(([, ...groups]) => ({
    text: groups.find(Boolean) ?? '',
    isName: (groups[3] ?? groups[4]) !== undefined,
  }));
}

function kindOf(
  { text, isName }: Link,
  from: string,
  { origin, addresses }: Pick<Site, 'origin' | 'addresses'>,
  { path, address }: { readonly path: string; readonly address: string | null },
): 'address' | 'file' | null {
  const bare = text.replace(/[?#].*$/s, '');
  if (isName) return namesFile(bare, path) ? 'file' : null;
  const own = origin !== undefined && bare.toLowerCase().startsWith(`${origin}/`) ? bare.slice(origin.length) : bare;
  if (own.startsWith('/')) {
    const base = addresses?.base ?? '';
    const plain = base !== '' && own.startsWith(`${base}/`) ? own.slice(base.length) : own;
    return address !== null && withoutSlash(plain) === withoutSlash(address) ? 'address' : null;
  }
  if (!/\.(?:md|mdx|markdown)$/i.test(own) || /^[a-z][a-z\d+.-]*:/i.test(own)) return null;
  return resolvePath(joinPath(folderOf(from), own)) === path ? 'file' : null;
}

/** `posts/tide`, `tide.md`, `2024-03-05-tide`, or the folder of a bundle. */
function namesFile(name: string, path: string): boolean {
  const stem = (one: string) => one.replace(/(?:\/_?index)?\.\w+$|\/+$|\/_?index$/g, '').replace(/^\/+/, '');
  const wanted = stem(name);
  return wanted !== '' && (stem(path) === wanted || stem(path).endsWith(`/${wanted}`)) && nameOf(wanted) !== '';
}

function withoutSlash(address: string): string {
  return address.replace(/(?:\/index\.html|\/+)$/, '') || '/';
}
