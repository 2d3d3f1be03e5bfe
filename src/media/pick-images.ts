import { type FileChoice, pickFiles } from './pick-files';

/** Asks for image files of this device; resolves with none when nothing was chosen. Must be called by a press or a key. */
export function pickImages(options: Omit<FileChoice, 'accept'>): Promise<File[]> {
  // `image/*` is what makes phones offer their camera; systems that know no HEIC or AVIF need the endings.
  return pickFiles({ ...options, accept: 'image/*,.heic,.heif,.avif,.svg' });
}
