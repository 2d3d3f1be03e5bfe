import { folderOf, isInside, joinPath, relativePath, relativeTo } from '../lib/path';
import type { ImageHabits } from './place-image';
import { filesAt, resolveMedia } from './resolve-media';
import type { Collection, Site } from './site';

/**
 * How a post refers to an image that the site has, in the way of its other posts: as the collection's configuration says,
 * beside the post, from the top of the site, or by its place. Null when no reference of the post can lead to it.
 */
export function referToImage(
  site: Site,
  collection: Collection,
  habits: ImageHabits | null,
  postPath: string,
  path: string,
  has: (path: string) => boolean,
): string | null {
  const leadsThere = (reference: string) => resolveMedia(site, postPath, reference, has) === path;
  return candidates().map(encoded).find(leadsThere) ?? null;

  function candidates(): readonly string[] {
    const said = collection.media;
    const beside = isInside(path, folderOf(postPath)) ? [besidePost()] : [];
    const configured =
      said && !said.beside && isInside(path, said.folder) ? [joined(said.address, relativeTo(path, said.folder))] : [];
    const fromTop = site.media
      .filter(({ folder }) => isInside(path, folder))
      .toSorted((a, b) => b.folder.length - a.folder.length)
      .map(({ folder, address }) => withBase(joined(address, relativeTo(path, folder))));
    const relative = relativePath(folderOf(postPath), path);
    return [...beside, ...asUsual(), ...configured, ...fromTop, relative.startsWith('.') ? relative : `./${relative}`];
  }

  function besidePost(): string {
    const prefix = habits?.besidePrefix ?? (site.generator === 'astro' || habits?.images === './' ? './' : '');
    return prefix + relativePath(folderOf(postPath), path);
  }

  /** From the address that most posts use: `/images/` may be served from several folders. */
  function asUsual(): readonly string[] {
    const home = habits?.images;
    if (!home?.startsWith('/')) return [];
    return filesAt(site, home)
      .map((folder) => folder.replace(/\/$/, ''))
      .filter((folder) => isInside(path, folder))
      .map((folder) => withBase(joined(home, relativeTo(path, folder))));
  }

  function withBase(address: string): string {
    const base = site.addresses?.base ?? '';
    const isMissing = base !== '' && site.generator === 'docusaurus' && !address.startsWith(`${base}/`);
    return isMissing ? base + address : address;
  }
}

/** A path's name is kept as it is: the rest of an address is not for people. */
function encoded(reference: string): string {
  return reference.replace(/[\s<>()%#?]/g, (letter) =>
    encodeURIComponent(letter).replace('(', '%28').replace(')', '%29'),
  );
}

function joined(address: string, rest: string): string {
  return /(?:^|[/=])$/.test(address) ? address + rest : joinPath(address, rest);
}
