import { stripAvif } from './avif';
import { stripGif } from './gif';
import { stripJpeg } from './jpeg';
import { stripPng } from './png';
import { stripWebp } from './webp';

/** Takes the metadata out of a file of one type; throws `UnreadableImage`. */
type Strip = (bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>;

const byType: Readonly<Record<string, Strip>> = {
  'image/jpeg': stripJpeg,
  'image/png': stripPng,
  'image/webp': stripWebp,
  'image/gif': stripGif,
  'image/avif': stripAvif,
};

/**
 * The same picture without what else the file says: place, time, camera, comments, thumbnails. Pixels, colour profile,
 * animation and the way up stay as they are, bit for bit. Null when the file is not built as its type says, so that
 * nothing can be promised of it; other types have none that is known.
 */
export function stripMetadata(bytes: Uint8Array<ArrayBuffer>, type: string): Uint8Array<ArrayBuffer> | null {
  try {
    return byType[type]?.(bytes) ?? bytes;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
