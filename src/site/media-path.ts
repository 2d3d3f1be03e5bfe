import { extensionOf, folderOf, isInside, joinPath, nameOf, resolvePath } from '../lib/path';
import { isBundle } from './bundle';
import { slugOf } from './slug';
import type { Collection, Habits, MediaRoot, Site } from './site';

/**
 * The repository's path of the image that a post refers to, or null for one from elsewhere or from outside the site.
 * Where several static folders could hold it, `has` tells which does; without it the likeliest is answered.
 */
export function resolveMedia(
  site: Site,
  postPath: string,
  reference: string,
  has?: (path: string) => boolean,
): string | null {
  const address = plainAddress(reference);
  if (address === null) return null;
  const found = address.startsWith('/')
    ? absolute(site, address)
    : [joinPath(folderOf(postPath), address), ...absolute(site, `/${address}`)].flatMap(
        (path) => resolvePath(path) ?? [],
      );
  const inside = found.filter((path) => isInside(path, site.root) && path !== '');
  return (has && inside.find(has)) ?? inside[0] ?? null;
}

/**
 * Where a new image goes and how the post refers to it, in the way of the site's other posts: beside a post that has a
 * folder of its own, else where the others' images are, else in `images` of the first static folder. The name is made
 * safe, and one that is not `taken` yet.
 */
export function placeImage(
  site: Site,
  collection: Collection,
  habits: Pick<Habits, 'images' | 'besidePrefix'> | null,
  postPath: string,
  fileName: string,
  taken: ReadonlySet<string>,
): { readonly path: string; readonly reference: string } {
  const habit = habits?.images;
  const hasOwnFolder = isBundle(postPath) && folderOf(postPath) !== collection.folder;
  if (hasOwnFolder || habit?.startsWith('/') === false) {
    const path = freePath(folderOf(postPath), fileName, taken);
    // Astro takes `x.png` for a package's name.
    const beside = habits?.besidePrefix ?? (site.generator === 'astro' || habit === './' ? './' : '');
    return { path, reference: beside + nameOf(path) };
  }
  const home = habit ?? '/images/';
  const folder = absolute(site, home).find((path) => isInside(path, site.root)) ?? joinPath(site.root, 'images');
  const path = freePath(folder, fileName, taken);
  return { path, reference: `${withBase(site, home)}${nameOf(path)}` };
}

/** A reference without its query and template prefix, decoded; null for one that leaves the site. */
function plainAddress(reference: string): string | null {
  const bare = reference.trim().replace(/^\{\{[^}]*\}\}|^\{%[^%]*%\}/, '');
  if (bare === '' || /^(?:[a-z][a-z\d+.-]*:|\/\/|#|[~@])|[{}\\\0]/i.test(bare)) return null;
  const path = bare.replace(/[?#].*$/s, '');
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** The files that an address from the top of the site may be, the most particular static folder first. */
function absolute(site: Site, address: string): readonly string[] {
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

function withBase(site: Site, home: string): string {
  const base = site.addresses?.base ?? '';
  return base !== '' && site.generator === 'docusaurus' ? base + home : home;
}

function freePath(folder: string, fileName: string, taken: ReadonlySet<string>): string {
  const extension = extensionOf(fileName).toLowerCase();
  const stem = slugOf(nameOf(fileName).slice(0, -extension.length || undefined)) || 'image';
  const used = new Set([...taken].map((path) => path.toLowerCase()));
  for (let count = 1; ; count++) {
    const path = joinPath(folder, `${stem}${count === 1 ? '' : `-${count}`}${extension}`);
    if (!used.has(path.toLowerCase())) return path;
  }
}
