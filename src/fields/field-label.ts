import { fieldNames } from '../i18n/en/field-names';

const capitals = new Set(['url', 'seo', 'id', 'og', 'rss', 'html', 'css', 'api', 'faq', 'pdf', 'doi', 'isbn', 'toc']);

/** A key in human words: `coverAlt` → "Cover alt", `og_image` → "OG image", `pubDate` → "Published". */
export function fieldLabel(name: string): string {
  const key = name.toLowerCase().replaceAll(/[\s_.-]+/g, '');
  const known = Object.hasOwn(fieldNames, key) ? fieldNames[key] : undefined;
  if (known !== undefined) return known;
  const words = name
    .replaceAll(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .replaceAll(/(\p{Lu}+)(\p{Lu}\p{Ll})/gu, '$1 $2')
    .split(/[\s_.-]+/)
    .filter(Boolean)
    .map((word) => (capitals.has(word.toLowerCase()) ? word.toUpperCase() : word.toLowerCase()));
  const text = words.join(' ');
  return text === '' ? name : text.charAt(0).toUpperCase() + text.slice(1);
}
