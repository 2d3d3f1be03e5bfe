import { linkAddress } from '../link/link-address';

/** Where redirects of mail and search say what they lead to. */
const redirects: readonly (readonly [RegExp, string])[] = [
  [/^https?:\/\/(?:www\.)?google\.[a-z.]+\/url\?/i, 'q'],
  [/^https?:\/\/(?:www\.)?google\.[a-z.]+\/url\?/i, 'url'],
  [/^https?:\/\/[\w.-]+\.safelinks\.protection\.outlook\.com\//i, 'url'],
  [/^https?:\/\/lm?\.facebook\.com\/l\.php\?/i, 'u'],
  [/^https?:\/\/(?:www\.)?youtube\.com\/redirect\?/i, 'q'],
  [/^https?:\/\/slack-redir\.net\/link\?/i, 'url'],
];

/** The address that a pasted link leads to; null for a place in the document it came from, and for what a post may not link to. */
export function pastedAddress(href: string): string | null {
  const address = unwrapped(href.trim());
  if (
    address === '' ||
    address.startsWith('#') ||
    /^(?:about|file|blob|data|cid|chrome|webkit-fake-url|x-[\w-]+):/i.test(address)
  )
    return null;
  const clean = linkAddress(address);
  return clean === null ? null : clean.replaceAll(/[\s\u00a0]/g, '%20');
}

/** The address of an image, though the page would show it only later; null when nobody but its program can reach it. */
export function shownSource(image: Element): string | null {
  const src = image.getAttribute('src') ?? '';
  const isLate = src === '' || /^data:image\/(?:svg|gif)/i.test(src);
  const later = ['data-src', 'data-original', 'data-lazy-src'].map((name) => image.getAttribute(name)).find(Boolean);
  const listed = image.getAttribute('srcset') ?? image.getAttribute('data-srcset') ?? '';
  const largest = listed.trim().split(/,\s+/).at(-1)?.trim().split(/\s/)[0];
  const late = isLate ? (later ?? largest) : undefined;
  return pastedImage(late ?? src) ?? pastedImage(src);
}

/** The address of a pasted image when readers can reach it, or it holds its own bytes; else null. */
function pastedImage(src: string): string | null {
  const address = src.trim();
  if (/^data:image\/(?:png|jpe?g|gif|webp|avif);base64,[\w+/=\s]+$/i.test(address))
    return address.replaceAll(/\s/g, '');
  if (address.startsWith('//')) return `https:${address}`;
  if (address === '' || /^(?!https?:)[a-z][\w+.-]*:/i.test(address)) return null;
  return address.replaceAll(/[\s\u00a0]/g, '%20');
}

function unwrapped(href: string): string {
  for (const [pattern, name] of redirects) {
    const target = pattern.test(href) && URL.canParse(href) ? new URL(href).searchParams.get(name) : null;
    if (target && /^(?:https?|mailto):/i.test(target)) return target;
  }
  // What ChatGPT adds to every address.
  return href.replace(/([?&])utm_source=(?:chatgpt\.com|openai)(?:&|(?=#|$))/, '$1').replace(/[?&](?=#|$)/, '');
}
