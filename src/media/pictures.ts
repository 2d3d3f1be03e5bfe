import { drawSmaller } from './draw-smaller';
import { makeThumbnail, type MadeThumbnail } from './make-thumbnail';
import { type OpenPicture, openPicture } from './open-picture';

export interface SmallerWish {
  readonly source: Blob;
  readonly type: string;
  /** What the file would weigh as it is, in bytes; null when it cannot be kept. */
  readonly size: number | null;
  /** Media types of the images that the site has already. */
  readonly siteTypes: ReadonlySet<string>;
  /** The type that is wanted, and no other. */
  readonly as?: string;
}

/** What draws pictures anew. Both reject when the browser cannot read a file. */
export interface Pictures {
  /** Null when the file is light already or would not be lighter. */
  readonly smaller: (wish: SmallerWish) => Promise<Blob | null>;
  readonly thumbnail: (bytes: Uint8Array, type: string) => Promise<MadeThumbnail>;
  /** Fetches what they need, for the network may be gone when they are asked; absent where nothing is missing. */
  readonly fetch?: () => Promise<void>;
}

/** Draws where it is called. */
export function drawHere(open: OpenPicture = openPicture): Pictures {
  return {
    smaller: (wish) => drawSmaller(wish, open),
    thumbnail: (bytes, type) => makeThumbnail(bytes, type, open),
  };
}
