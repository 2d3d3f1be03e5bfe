import { extensionOf } from '../lib/path';

const types: Readonly<Record<string, string>> = {
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.svg': 'image/svg+xml',
};
/** What browsers show, too, and no post is written with. */
const rare: Readonly<Record<string, string>> = { '.bmp': 'image/bmp', '.ico': 'image/x-icon' };

/** The media type of an image file by its name; null for any other file. */
export function imageTypeAt(path: string): string | null {
  return types[extensionOf(path).toLowerCase()] ?? null;
}

/** The same of everything that browsers show as an image. */
export function shownTypeAt(path: string): string | null {
  return imageTypeAt(path) ?? rare[extensionOf(path).toLowerCase()] ?? null;
}
