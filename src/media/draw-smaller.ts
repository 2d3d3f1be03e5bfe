import type { SmallerWish } from './pictures';
import type { Drawing, OpenPicture, Picture } from './open-picture';

/** What a photo on a page may weigh: bytes. */
const light = 390_000;
/** Longer sides in pixels, and the qualities that are tried at each. */
const edges = [2400, 2000, 1600, 1200];
const qualities = [0.84, 0.76, 0.68, 0.6];

/**
 * Draws a photo anew so that it is light; null when the file is so already or would not be lighter. Rejects when the browser cannot read it.
 */
export async function drawSmaller(
  { source, type, size, siteTypes, as }: SmallerWish,
  open: OpenPicture,
): Promise<Blob | null> {
  const picture = await open(source);
  try {
    const isLarge = Math.max(picture.width, picture.height) > (edges[0] ?? 0);
    if (size !== null && size <= light && !isLarge) return null;
    const made = await drawn(picture, { type, siteTypes, as });
    return made && (size === null || isLarge || made.size < size) ? made : null;
  } finally {
    picture.close();
  }
}

/** Those whose edges are sharp, as drawings and pictures of screens have them. */
const sharpTypes = new Set(['image/png', 'image/bmp', 'image/tiff']);

async function drawn(
  picture: Picture,
  { type, siteTypes, as }: Pick<SmallerWish, 'type' | 'siteTypes'> & { readonly as: string | undefined },
): Promise<Blob | null> {
  const first = picture.drawn(edges[0] ?? 0);
  const mayHaveHoles = type !== 'image/jpeg' && type !== 'image/heic';
  const isOpaque = !mayHaveHoles || first.isOpaque();
  const maySharp = as === undefined ? sharpTypes.has(type) : as === 'image/png';
  const sharp = maySharp ? await saved(first, 'image/png', 1) : null;
  if (sharp && sharp.size <= light) return sharp;
  const hasModern = type === 'image/webp' || siteTypes.has('image/webp') || siteTypes.has('image/avif');
  const wanted = [
    ...(hasModern || as === 'image/webp' ? ['image/webp'] : []),
    ...(isOpaque ? ['image/jpeg'] : []),
  ].filter((target) => as === undefined || target === as);
  for (const target of wanted) {
    const made = await lightest(picture, first, target);
    if (made) return made;
  }
  return sharp;
}

/** The best that is light; the lightest where none is. Null where the browser cannot save this type. */
async function lightest(picture: Picture, first: Drawing, type: string): Promise<Blob | null> {
  let least: Blob | null = null;
  for (const [index, edge] of edges.entries()) {
    if (index > 0 && edge >= Math.max(picture.width, picture.height)) continue;
    const drawing = index === 0 ? first : picture.drawn(edge);
    for (const quality of qualities) {
      const made = await saved(drawing, type, quality);
      if (!made) return null;
      if (made.size <= light) return made;
      if (!least || made.size < least.size) least = made;
    }
  }
  return least;
}

async function saved(drawing: Drawing, type: string, quality: number): Promise<Blob | null> {
  const blob = await drawing.save(type, quality);
  return blob.type === type ? blob : null;
}
