import type { BlobCache } from '../../repository/blob-cache';
import type { Repository, Tree } from '../../repository/repository';
import type { Site } from '../../site/site';
import type { Pictures } from '../pictures';
import { createImageUsesStore, type ImageUsesStore } from './image-uses-store';
import { createThumbnails, type Thumbnails } from './thumbnails';

/** What the library knows of one site. */
export interface Library {
  readonly thumbnails: Thumbnails;
  readonly uses: ImageUsesStore;
}

const thumbnails = new WeakMap<Repository, Thumbnails>();
const uses = new WeakMap<Site, ImageUsesStore>();

export interface LibraryPorts {
  readonly repository: Repository;
  /** Where thumbnails are kept on the device. */
  readonly smallPictures: BlobCache;
  readonly pictures: Pictures;
}

/** The library of a site as it was read; the same one for the same reading. */
export function openLibrary(
  { repository, smallPictures, pictures }: LibraryPorts,
  { site, tree }: { readonly site: Site; readonly tree: Tree },
): Library {
  const small =
    thumbnails.get(repository) ?? createThumbnails({ repository, kept: smallPictures, make: pictures.thumbnail });
  thumbnails.set(repository, small);
  const known = uses.get(site) ?? createImageUsesStore(repository, tree, site);
  uses.set(site, known);
  return { thumbnails: small, uses: known };
}
