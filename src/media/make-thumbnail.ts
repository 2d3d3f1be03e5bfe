import type { OpenPicture } from './open-picture';

export interface MadeThumbnail {
  readonly bytes: Uint8Array;
  readonly type: string;
  /** Pixels of the image itself; null where it has none of its own. */
  readonly size: { readonly width: number; readonly height: number } | null;
}

/** Pixels of the longer side: enough for a tile on a fine screen. */
const edge = 360;

/** Draws a small picture of an image. Rejects when the browser cannot read it. */
export async function makeThumbnail(bytes: Uint8Array, type: string, open: OpenPicture): Promise<MadeThumbnail> {
  const picture = await open(new Blob([new Uint8Array(bytes)], { type }));
  try {
    const { width, height } = picture;
    const small = await picture.drawn(edge).save('image/webp', 0.78);
    return { bytes: new Uint8Array(await small.arrayBuffer()), type: small.type, size: { width, height } };
  } finally {
    picture.close();
  }
}
