import { readPostFile } from '../content/read-post-file';
import { folderOf, joinPath, nameOf, resolvePath } from '../lib/path';
import { namesFile, ownAddress } from './links-to-post';
import { plainAddress } from './post-links';
import { postAddress } from './post-address';
import { filesAt } from './resolve-media';
import type { FileTree, Site } from './site';

/** What is known of an address in a post. `elsewhere` is not looked at; `unknown` could be a page that only the site's code makes. */
export type LinkVerdict = 'found' | 'missing' | 'elsewhere' | 'unknown';

export interface LinkChecker {
  /** Whether an address as a post writes it leads to something on the site. Never rejects. Anchors are not looked at. */
  check(from: string, href: string): Promise<LinkVerdict>;
  /** The path of the post that an address leads to; null for none. */
  postAt(from: string, href: string): Promise<string | null>;
}

interface Found {
  readonly verdict: LinkVerdict;
  readonly path: string | null;
}

/** More posts than this are not read for the sake of one link. */
const most = 4000;
const chunk = 100;

const tag =
  /^(?:\{\{\s*site\.(?:base)?url\s*\}\})?\s*\{(?:\{[<%]\s*(?:rel)?ref\s+["'`]([^"'`]+)["'`][^}]*|%-?\s*(?:post_url|link)\s+(\S+)\s*-?%)\}/;
const page = /\.(?:html?|njk|liquid|hbs|pug|astro|vue|svelte|[jt]sx?|mdx?|markdown|php)$/i;
/** Pages that generators make by themselves. */
const made =
  /^\/?(?:|index\.html|(?:.*\/)?(?:feed|rss|atom|index|sitemap|sitemap-index)(?:\.(?:xml|json|html))?|robots\.txt|(?:.*\/)?page\/?\d+)\/?$/i;
const sorted = /^(?:tags?|categor(?:y|ies)|series|authors?|topics?|archives?)$/i;

/** Checks links against a commit's files; the posts' texts are read once, when an address needs them. */
export function createLinkChecker(site: Site, tree: FileTree): LinkChecker {
  const paths = new Set(tree.paths);
  const posts = [...new Set(site.collections.filter(({ kind }) => kind !== 'data').flatMap((one) => one.paths))];
  const isPost = new Set(posts);
  let book: Promise<ReadonlyMap<string, string> | null> | null = null;
  const addresses = () => (book ??= readAddresses(site, tree, posts).catch(() => null));

  async function find(from: string, href: string): Promise<Found> {
    const named = tag.exec(href.trim());
    if (named) {
      const name = (named[1] ?? named[2] ?? '').replace(/#.*$/s, '');
      const path = [...paths].find((one) => namesFile(name, one)) ?? null;
      return { verdict: path === null && name !== '' ? 'missing' : 'found', path };
    }
    if (/[{}]/.test(href)) return { verdict: 'unknown', path: null };
    if (href.startsWith('//')) return { verdict: 'elsewhere', path: null };
    const address = ownAddress(href.replace(/[?#].*$/s, ''), site);
    if (address === null && /^[a-z][a-z\d+.-]*:/i.test(href)) return { verdict: 'elsewhere', path: null };
    const bare = decoded(address ?? href.replace(/[?#].*$/s, ''));
    if (bare === '') return { verdict: 'found', path: from };
    const file = [
      ...(address === null ? [joinPath(folderOf(from), bare)] : []),
      ...filesAt(site, address === null ? `/${bare}` : bare),
    ]
      .flatMap((path) => resolvePath(path) ?? [])
      .find((path) => paths.has(path));
    if (file !== undefined) return { verdict: 'found', path: file };
    // Docusaurus and others take a file's name without its extension.
    const beside = address === null ? resolvePath(joinPath(folderOf(from), bare)) : null;
    const whole =
      beside === null
        ? undefined
        : ['.md', '.mdx', '/index.md', '/index.mdx'].map((end) => beside + end).find((path) => paths.has(path));
    if (whole !== undefined) return { verdict: 'found', path: whole };
    if (/\.(?:mdx?|markdown)$/i.test(bare)) return { verdict: 'missing', path: null };
    if (address !== null) return findPage(bare);
    const around = await addressesAround(from);
    const places = around.flatMap((folder) => resolvePath(joinPath(folder, bare)) ?? []);
    const found = await Promise.all(places.map((place) => findPage(`/${place}`)));
    return found.find(({ verdict }) => verdict === 'found') ?? found[0] ?? { verdict: 'unknown', path: null };
  }

  /** Where relative addresses are seen from: the post's own, which may end in a slash or not. */
  async function addressesAround(from: string): Promise<readonly string[]> {
    const own = [...((await addresses()) ?? [])].filter(([, path]) => path === from).map(([address]) => address);
    return own.flatMap((address) => [address, folderOf(address)]);
  }

  async function findPage(address: string): Promise<Found> {
    const wanted = plainAddress(address).toLowerCase();
    const all = await addresses();
    const post = all?.get(wanted);
    if (post !== undefined) return { verdict: 'found', path: post };
    if (made.test(wanted) || wanted.split('/').some((part) => sorted.test(part)))
      return { verdict: 'found', path: null };
    if (all === null) return { verdict: 'unknown', path: null };
    const isSection = [...all.keys()].some((known) => known.startsWith(`${wanted}/`));
    if (isSection || isTemplate(wanted)) return { verdict: 'found', path: null };
    return { verdict: isDynamic(wanted) ? 'unknown' : 'missing', path: null };
  }

  /** `src/pages/about.astro` is `/about`. */
  function isTemplate(address: string): boolean {
    const stem = address.replace(/^\/|\.html?$/g, '');
    return tree.paths.some((path) => {
      if (!page.test(path) || isPost.has(path)) return false;
      const name = path
        .toLowerCase()
        .replace(page, '')
        .replace(/\/(?:_?index|\+?page)$/, '');
      return name === stem || name.endsWith(`/${stem}`);
    });
  }

  /** A page that stands for many, `pages/[user].tsx`, other than that of the posts. */
  function isDynamic(address: string): boolean {
    const first = address.split('/')[1] ?? '';
    const routes = new Set(Object.values(site.addresses?.routes ?? {}).map((route) => route.split('/')[1] ?? ''));
    if (routes.has(first)) return false;
    return tree.paths.some(
      (path) => /\[[^\]]+\]/.test(path) && page.test(path) && (path.includes(`/${first}/[`) || /pages\/\[/.test(path)),
    );
  }

  return {
    check: async (from, href) => (await find(from, href)).verdict,
    postAt: async (from, href) => {
      const { path } = await find(from, href);
      return path !== null && isPost.has(path) ? path : null;
    },
  };
}

/** Every post by its address, and by the old ones that lead to it. Null when there are too many posts, or not enough of their addresses are known. */
async function readAddresses(
  site: Site,
  tree: FileTree,
  posts: readonly string[],
): Promise<ReadonlyMap<string, string> | null> {
  if (posts.length > most) return null;
  const book = new Map<string, string>();
  for (let start = 0; start < posts.length; start += chunk) {
    const part = posts.slice(start, start + chunk);
    const texts = await tree.read(part);
    for (const path of part) {
      const values = readPostFile(texts.get(path) ?? '').frontmatter?.values ?? {};
      const address = postAddress(site, path, values);
      const also = [values.aliases, values.redirect_from, values.permalink, values.url].flat();
      for (const one of [address, ...also])
        if (typeof one === 'string' && one !== '')
          book.set(plainAddress(one.startsWith('/') ? one : `/${one}`).toLowerCase(), path);
    }
    await new Promise((rest) => setTimeout(rest));
  }
  // Where many addresses are not known, none can be called missing.
  const known = new Set(book.values()).size;
  return known >= 0.9 * posts.filter((path) => !nameOf(path).startsWith('_')).length ? book : null;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
