import { folderOf, isInside, joinPath, relativeTo, resolvePath } from '../lib/path';
import { hasAlias } from './alias';
import { imageTypeAt } from './image-type';
import type { ImageHabits } from './place-image';
import { filesAt } from './resolve-media';
import type { MediaPlace, Site } from './site';

/** How a parameter of a site's blocks names images, where that is not as the rest of a post does. */
export interface ImageWay {
  /** Where new ones go, and what stands before their names. */
  readonly place: MediaPlace;
  /** The folder that all its references are seen from; null where they tell of one folder alone. */
  readonly base: string | null;
}

export interface Surroundings {
  readonly site: Site;
  /** The repository's files. */
  readonly paths: readonly string[];
  readonly habits: ImageHabits | null;
}

/**
 * The way of a parameter that is given such references: from the top of the site (`/images/a.png`), from a folder that only the
 * block knows (`a.png` of `assets/img/a.png`), or null where most are beside their post, or none of their files is there.
 */
export function imageWay(references: readonly string[], { site, paths, habits }: Surroundings): ImageWay | null {
  const images = paths.filter((path) => imageTypeAt(path) !== null && isInside(path, site.root));
  const files = new Set(images);
  const ways = new Map<string, { readonly way: ImageWay | null; count: number }>();
  for (const reference of references) {
    const way = wayOf(reference);
    if (way === undefined) continue;
    const key = way === null ? '' : `${way.place.folder}\n${way.place.address}`;
    const known = ways.get(key);
    if (known) known.count++;
    else ways.set(key, { way, count: 1 });
  }
  const [most] = [...ways.values()].toSorted((one, other) => other.count - one.count);
  return most?.way ?? null;

  /** Null for one that is seen from its post, undefined for one that tells nothing. */
  function wayOf(reference: string): ImageWay | null | undefined {
    if (imageTypeAt(reference) === null || hasAlias(reference) || /^[a-z][a-z\d+.-]*:|^\/\/|[{}\\]/i.test(reference))
      return undefined;
    if (/^\.{1,2}\//.test(reference)) return null;
    const isFromTop = reference.startsWith('/');
    const path =
      filesAt(site, isFromTop ? reference : `/${reference}`).find((one) => files.has(one)) ?? onlyOne(reference);
    if (path === undefined) return undefined;
    const isOfPosts = site.collections.some(({ folder }) => folder !== '' && isInside(path, folder));
    if (!isFromTop && isOfPosts) return null;
    return asHome(isFromTop) ?? seenFrom(folderOf(path), reference.slice(0, reference.lastIndexOf('/') + 1));
  }

  /** A file that a block finds by the end of its path, where no other has the same. */
  function onlyOne(reference: string): string | undefined {
    const ending = `/${reference.replace(/^\//, '')}`;
    const found = images.filter((path) => path.endsWith(ending));
    return found.length === 1 ? found[0] : undefined;
  }

  /** Where the images of most posts are, when they are named from the top, too. */
  function asHome(isFromTop: boolean): ImageWay | null {
    const home = habits?.images;
    if (!isFromTop || !home?.startsWith('/')) return null;
    const folder = filesAt(site, home)
      .map((path) => path.replace(/\/$/, ''))
      .find((path) => images.some((image) => isInside(image, path)));
    return folder === undefined ? null : seenFrom(folder, home.endsWith('/') ? home : `${home}/`);
  }
}

/** How the parameter names an image of the site; null where it cannot reach it. */
export function referInWay({ place, base }: ImageWay, path: string): string | null {
  if (isInside(path, place.folder)) return place.address + relativeTo(path, place.folder);
  if (base === null || !isInside(path, base)) return null;
  return (place.address.startsWith('/') ? '/' : '') + relativeTo(path, base);
}

/** The image of the site that such a reference leads to. */
export function pathInWay({ place, base }: ImageWay, reference: string): string | null {
  if (base !== null) return resolvePath(joinPath(base, reference.replace(/^\//, '')));
  return reference.startsWith(place.address)
    ? resolvePath(joinPath(place.folder, reference.slice(place.address.length)))
    : null;
}

/** The way in which names behind an address, `/images/` or none, lead into a folder. */
function seenFrom(folder: string, address: string): ImageWay {
  const inner = address.replaceAll(/^\/|\/$/g, '');
  const isTail = inner === '' || folder === inner || folder.endsWith(`/${inner}`);
  const base = isTail ? folder.slice(0, folder.length - inner.length).replace(/\/$/, '') : null;
  return { place: { folder, address }, base };
}
