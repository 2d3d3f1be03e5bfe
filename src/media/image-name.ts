import slugify from '@sindresorhus/slugify';

/** The image types that a post can show in every browser, and the extension that each one's file has. */
export const imageExtensions: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/gif': 'gif',
  'image/svg+xml': 'svg',
  'image/avif': 'avif',
};

/** What browsers call an image that comes from the clipboard. */
const nameless = /^(image|untitled|unnamed|clipboard|blob)?[-_ ]?\d*$/i;

/**
 * A file name that is fit for an address: lower case ASCII, words joined by hyphens, the extension of its type.
 * An image that has no name of its own is named by the day, local time: `pasted-image-2026-11-20.png`.
 */
export function imageName(original: string, type: string, now: Date): string {
  const stem = original.replace(/^.*[/\\]/, '').replace(/\.[^.]*$/, '');
  const slug = nameless.test(stem) ? '' : slugify(stem, { decamelize: false }).slice(0, 80).replace(/-+$/, '');
  return `${slug || `pasted-image-${day(now)}`}.${imageExtensions[type] ?? 'bin'}`;
}

function day(now: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
