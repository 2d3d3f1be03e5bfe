import { imageName, imageTypeOf, isHeic } from './image-name';
import { isAnimatedAvif } from './metadata/avif';
import { isAnimatedPng } from './metadata/png';
import { stripMetadata } from './metadata/strip-metadata';
import { isAnimatedWebp } from './metadata/webp';
import { drawOnDemand } from './draw-on-demand';
import type { Pictures } from './pictures';

/** A file that may lie beside a post: its metadata is gone. */
export interface ImageFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** An image that is ready to lie beside a post, or why it cannot. */
export type PreparedImage =
  | (ImageFile & {
      readonly kind: 'ready';
      /** Size of the file as it was given, in bytes. */
      readonly originalSize: number;
      /** The file as it was given, without its metadata, where it was made smaller and a page could show it too. */
      readonly original: ImageFile | null;
    })
  | { readonly kind: 'refused'; readonly reason: 'too-large' | 'not-an-image' | 'unreadable' | 'heic' };

export interface PrepareOptions {
  /** Media types of the images that the site has already: where WebP or AVIF is among them, photos become WebP. */
  readonly siteTypes?: ReadonlySet<string>;
  /** For what has no name of its own; the present day when absent. */
  readonly now?: Date;
  /** What draws; the page itself when absent. */
  readonly pictures?: Pictures;
}

const largestIn = 25 * 1024 * 1024;

const isAnimated: Readonly<Record<string, (bytes: Uint8Array) => boolean>> = {
  'image/png': isAnimatedPng,
  'image/webp': isAnimatedWebp,
  'image/avif': isAnimatedAvif,
};

/** The types whose pixels can be drawn anew. */
const photos = new Set(['image/jpeg', 'image/png', 'image/webp', 'image/avif']);

/**
 * Makes an image fit for a page: without place, time and other metadata, the right way up, and light: photos of more than
 * 400 KB or 2,400 pixels are drawn smaller. Vector and animated images keep their form. Refuses files of more than 25 MB,
 * what is no image, and what the browser cannot read.
 */
export async function prepareImage(file: File, options: PrepareOptions = {}): Promise<PreparedImage> {
  const { siteTypes = new Set(), now = new Date(), pictures = drawOnDemand() } = options;
  const heic = isHeic(file);
  const type = heic ? 'image/heic' : imageTypeOf(file);
  if (!type) return { kind: 'refused', reason: 'not-an-image' };
  if (file.size > largestIn) return { kind: 'refused', reason: 'too-large' };
  try {
    const given = new Uint8Array(await file.arrayBuffer());
    const plain = heic ? null : stripMetadata(given, type);
    const isStill = heic || (photos.has(type) && !(plain && isAnimated[type]?.(plain)));
    const smaller = isStill
      ? await pictures.smaller({ source: file, type, size: plain?.length ?? null, siteTypes })
      : null;
    const original = plain && { name: imageName(file.name, type, now), type, bytes: plain };
    if (smaller) {
      const bytes = new Uint8Array(await smaller.arrayBuffer());
      const name = imageName(file.name, smaller.type, now);
      return { kind: 'ready', name, type: smaller.type, bytes, originalSize: file.size, original };
    }
    return original
      ? { kind: 'ready', ...original, originalSize: file.size, original: null }
      : { kind: 'refused', reason: 'unreadable' };
  } catch {
    return { kind: 'refused', reason: heic ? 'heic' : 'unreadable' };
  }
}
