import slugify from '@sindresorhus/slugify';

/** The longest slug that a title is made into, in characters. */
const longest = 80;

/** A title as a part of a file's name: lower case, words joined by hyphens, at most 80 characters. '' when no letter is left. */
export function slugOf(title: string): string {
  const latin = slugify(title, { decamelize: false });
  const slug =
    latin ||
    title
      .normalize('NFC')
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
      .replace(/^-+|-+$/g, '');
  if (slug.length <= longest) return slug;
  const cut = Array.from(slug).slice(0, longest).join('');
  return cut.slice(0, Math.max(cut.lastIndexOf('-'), longest / 2)).replace(/-+$/, '');
}
