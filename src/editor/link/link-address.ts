import { safeAddress } from './safe-address';

const scheme = /^(?:https?|mailto|tel):/i;
const host = /^(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?:[:/?#]|$)/u;
const file = /^[^/]+\.(?:html?|mdx?|markdown|pdf|jpe?g|png|gif|svg|webp|txt|xml|zip|json)(?:[?#]|$)/i;
const mail = /^[^\s@/:]+@[^\s@/:]+\.[^\s@/:]+$/;

/**
 * The address that a person meant: `example.org` is given https, `a@example.org` mailto; relative addresses and anchors
 * stay as they are. Null for anything that a post may not link to, and for nothing.
 */
export function linkAddress(typed: string): string | null {
  const address = typed.trim();
  if (address === '' || safeAddress(address) === null) return null;
  if (mail.test(address)) return `mailto:${address}`;
  if (/^[a-z][a-z0-9+.-]*:/i.test(address)) return scheme.test(address) ? address : null;
  if (host.test(address) && !file.test(address)) return `https://${address}`;
  return address;
}

/** Whether a pasted text is one web or mail address and nothing else. */
export function isWholeAddress(text: string): boolean {
  const bare = text.trim();
  return /^(?:https?:\/\/|mailto:|tel:)\S+$/i.test(bare) && linkAddress(bare) !== null;
}
