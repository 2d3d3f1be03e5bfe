import { extensionOf, folderOf, isInside, joinPath, nameOf, relativePath } from '../lib/path';
import { asBundle, isBundle } from './bundle';
import { filesAt } from './resolve-media';
import type { Collection, Habits, Site } from './site';
import { slugOf } from './slug';

/** What placing an image needs of a collection's habits. */
export type ImageHabits = Pick<Habits, 'images' | 'besidePrefix' | 'imageUse'>;

/**
 * Where a new image goes and how the post refers to it: as the collection's configuration says, else in the way of the
 * site's other posts: beside a post that has a folder of its own, else where the others' images are, else in `images` of
 * the first static folder. The name is made safe, and one that is not `taken` yet.
 */
export function placeImage(
  site: Site,
  collection: Collection,
  habits: ImageHabits | null,
  postPath: string,
  fileName: string,
  taken: ReadonlySet<string>,
): { readonly path: string; readonly reference: string } {
  const said = collection.media;
  if (said) {
    const path = freePath(said.beside ? joinPath(folderOf(postPath), said.folder) : said.folder, fileName, taken);
    if (said.beside && said.address === '') return { path, reference: (habits?.besidePrefix ?? '') + nameOf(path) };
    const address = /(?:^|[/=])$/.test(said.address) ? said.address : `${said.address}/`;
    return { path, reference: address + nameOf(path) };
  }
  const habit = habits?.images;
  const hasOwnFolder = isBundle(postPath) && folderOf(postPath) !== collection.folder;
  if (hasOwnFolder || habit?.startsWith('/') === false) {
    const path = freePath(folderOf(postPath), fileName, taken);
    // Astro takes `x.png` for a package's name.
    const beside = habits?.besidePrefix ?? (site.generator === 'astro' || habit === './' ? './' : '');
    return { path, reference: beside + nameOf(path) };
  }
  const source = habit === undefined ? sourceFolder(site, habits) : null;
  if (source !== null) {
    const path = freePath(source, fileName, taken);
    return { path, reference: relativePath(folderOf(postPath), path) };
  }
  const home = habit ?? '/images/';
  const folder = filesAt(site, home).find((path) => isInside(path, site.root)) ?? joinPath(site.root, 'images');
  const path = freePath(folder, fileName, taken);
  return { path, reference: `${withBase(site, home)}${nameOf(path)}` };
}

/**
 * Where a new post goes when it gets an image: into a folder of its own, where only posts that have one have images beside
 * them and no configuration says otherwise; else where it would go anyway.
 */
export function pathWithImages(
  site: Site,
  collection: Collection,
  habits: ImageHabits | null,
  path: string,
  taken: ReadonlySet<string>,
): string {
  const hasLanguage = /\.[a-z]{2}(?:-[a-z]+)?\.\w+$/i.test(path);
  if (collection.media || !habits || site.publishing?.imagesBeside !== true || isBundle(path) || hasLanguage)
    return path;
  if (habits.images !== undefined || habits.besidePrefix === undefined || sourceFolder(site, habits) !== null)
    return path;
  const own = asBundle(path);
  const isFree = [...taken].every((other) => !isInside(other.toLowerCase(), folderOf(own).toLowerCase()));
  return isFree ? own : path;
}

/** A folder of images among the site's sources, which posts refer to by its place: `../../assets/`. */
function sourceFolder({ media, root }: Site, habits: ImageHabits | null): string | null {
  const folder = habits?.imageUse?.folder ?? null;
  const isServed = media.some((served) => folder !== null && isInside(folder, served.folder));
  return folder === null || isServed || !isInside(folder, root) ? null : folder;
}

function withBase(site: Site, home: string): string {
  const base = site.addresses?.base ?? '';
  return base !== '' && site.generator === 'docusaurus' ? base + home : home;
}

/** A path in a folder for a file of this name: made safe, and one that is not `taken` yet. */
export function freePath(folder: string, fileName: string, taken: ReadonlySet<string>): string {
  const extension = extensionOf(fileName).toLowerCase();
  const stem = slugOf(nameOf(fileName).slice(0, -extension.length || undefined)) || 'image';
  const used = new Set([...taken].map((path) => path.toLowerCase()));
  for (let count = 1; ; count++) {
    const path = joinPath(folder, `${stem}${count === 1 ? '' : `-${count}`}${extension}`);
    if (!used.has(path.toLowerCase())) return path;
  }
}
