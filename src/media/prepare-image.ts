import { imageExtensions, imageName } from './image-name';
import { imageKind, pixelCount } from './image-kind';
import { isAnimatedAvif } from './metadata/avif';
import { isAnimatedPng } from './metadata/png';
import { stripMetadata } from './metadata/strip-metadata';
import { isAnimatedWebp } from './metadata/webp';
import { drawOnDemand } from './draw-on-demand';
import type { Pictures } from './pictures';
import { holdsProgram } from './svg-program';

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
  | { readonly kind: 'refused'; readonly reason: Refusal };

type Refusal =
  | 'empty'
  | 'too-large'
  | 'too-many-pixels'
  | 'not-an-image'
  | 'unreadable'
  | 'heic'
  /** What reads images could not be fetched. */
  | 'not-fetched'
  | 'tiff'
  /** A drawing with a program in it. */
  | 'program'
  /** It cannot become the type that is wanted. */
  | 'other-type';

export interface PrepareOptions {
  /** Media types of the images that the site has already: where WebP or AVIF is among them, photos become WebP. */
  readonly siteTypes?: ReadonlySet<string>;
  /** For what has no name of its own; the present day when absent. */
  readonly now?: Date;
  /** What draws; the page itself when absent. */
  readonly pictures?: Pictures;
  /** The media type that it must have. */
  readonly as?: string;
}

/** Bytes of a file that is kept as it is, and of one that is drawn smaller. */
const largest = { kept: 25 * 1024 * 1024, drawn: 80 * 1024 * 1024 };
/** Pixels: what is more would take more memory than browsers give. */
const mostPixels = 160_000_000;
/** Pixels that weak devices may have no room for. */
const manyPixels = 40_000_000;

const isAnimated: Readonly<Record<string, (bytes: Uint8Array) => boolean>> = {
  'image/png': isAnimatedPng,
  'image/webp': isAnimatedWebp,
  'image/avif': isAnimatedAvif,
};

/** The types whose pixels can be drawn anew; those without an extension on pages must be. */
const photos = new Set([
  'image/jpeg',
  'image/png',
  'image/webp',
  'image/avif',
  'image/heic',
  'image/tiff',
  'image/bmp',
]);

/**
 * Makes an image fit for a page: without place, time and other metadata, the right way up, and light: photos of more than
 * 400 KB or 2,400 pixels are drawn smaller. Vector and animated images keep their form. What it is, its bytes tell and not its
 * name. Refuses files of more than 25 MB (80 MB where it is drawn), drawings with programs, what is no image, and what the
 * browser cannot read.
 */
export async function prepareImage(file: File, options: PrepareOptions = {}): Promise<PreparedImage> {
  const { siteTypes = new Set(), now = new Date(), pictures = drawOnDemand(), as } = options;
  if (file.size === 0) return refused('empty');
  if (file.size > largest.drawn) return refused('too-large');
  const given = await file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => null,
  );
  if (!given) return refused('unreadable');
  const type = imageKind(given);
  if (!type) return refused(file.type.startsWith('image/') ? 'unreadable' : 'not-an-image');
  if (type === 'image/svg+xml' && holdsProgram(new TextDecoder().decode(given))) return refused('program');
  const pixels = pixelCount(given, type) ?? 0;
  if (pixels > mostPixels) return refused('too-many-pixels');

  const plain = type in imageExtensions ? stripMetadata(given, type) : null;
  const isStill = photos.has(type) && !(plain && isAnimated[type]?.(plain));
  if (!isStill && given.length > largest.kept) return refused('too-large');
  if (as !== undefined && as !== type && !isStill) return refused('other-type');
  const isKept = plain !== null && plain.length <= largest.kept && (as === undefined || as === type);
  try {
    const source = new Blob([given], { type });
    const size = isKept ? plain.length : null;
    const smaller = isStill
      ? await pictures.smaller({ source, type, size, siteTypes, ...(as !== undefined && { as }) })
      : null;
    const original = isKept ? { name: imageName(file.name, type, now), type, bytes: plain } : null;
    if (smaller && (as === undefined || smaller.type === as)) {
      const bytes = new Uint8Array(await smaller.arrayBuffer());
      const name = imageName(file.name, smaller.type, now);
      return { kind: 'ready', name, type: smaller.type, bytes, originalSize: file.size, original };
    }
    if (original) return { kind: 'ready', ...original, originalSize: file.size, original: null };
    return refused(as !== undefined && as !== type ? 'other-type' : whyUnread());
  } catch {
    const isMissing = await pictures.fetch?.().then(
      () => false,
      () => true,
    );
    if (isMissing) return refused('not-fetched');
    return refused(type === 'image/heic' ? 'heic' : type === 'image/tiff' ? 'tiff' : whyUnread());
  }

  function whyUnread(): Refusal {
    if (pixels > manyPixels) return 'too-many-pixels';
    return file.size > largest.kept ? 'too-large' : 'unreadable';
  }
}

function refused(reason: Refusal): PreparedImage {
  return { kind: 'refused', reason };
}
