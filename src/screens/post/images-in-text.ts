import { nameOf } from '../../lib/path';
import type { DraftImage } from '../../drafts/draft';

/** The images of a draft that its text refers to: these are published with it. */
export function imagesInText(images: readonly DraftImage[], text: string): readonly DraftImage[] {
  return images.filter(({ path }) => text.includes(nameOf(path)));
}
