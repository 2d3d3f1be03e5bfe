import { readPostFile } from '../../../content/read-post-file';
import { nameOf } from '../../../lib/path';
import type { DraftImage } from '../../../drafts/draft';

/**
 * The images and files of a draft that its text refers to: these are published with it. The name of a file that is no image may
 * stand among the words, too, as those of its link do: it counts where an address is written.
 */
export function imagesInText(images: readonly DraftImage[], text: string): readonly DraftImage[] {
  const { body } = readPostFile(text);
  const details = text.slice(0, text.length - body.length);
  return images.filter(({ path, type }) => {
    const name = nameOf(path);
    if (type.startsWith('image/')) return text.includes(name);
    return details.includes(name) || isAddressed(name, body);
  });
}

/** What goes along with a post, in words to be. */
export interface FileCount {
  readonly count: number;
  readonly bytes: number;
  /** There is nothing but images among them. */
  readonly areImages: boolean;
}

/** How many files, and how heavy: in bytes. */
export function countFiles(files: readonly DraftImage[]): FileCount {
  return {
    count: files.length,
    bytes: files.reduce((sum, { bytes }) => sum + bytes.length, 0),
    areImages: files.every(({ type }) => type.startsWith('image/')),
  };
}

/** `/a.pdf`, `](a.pdf`, `](<a.pdf`, `="a.pdf`, `]: a.pdf`, `[[a.pdf`, `{{< file a.pdf` */
function isAddressed(name: string, body: string): boolean {
  for (let at = body.indexOf(name); at >= 0; at = body.indexOf(name, at + 1))
    if (/(?:[/"'=]|\]\(\s{0,9}<?|\]:\s{0,9}<?|\[\[|\{[{%][^{}\n]*)$/.test(body.slice(Math.max(0, at - 120), at)))
      return true;
  return false;
}
