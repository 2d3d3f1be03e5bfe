const safe = /^(?:https?|mailto|tel|sms|ftp|xmpp):/i;
// What a browser ignores inside an address before it reads the scheme: https://url.spec.whatwg.org/#concept-basic-url-parser
const ignored = /[\p{Cc} \u00a0\u200b\u2028\u2029\ufeff]/gu;

/** The address when it may be followed or loaded from the editor's page: relative, or of a harmless scheme; else null. */
export function safeAddress(address: unknown): string | null {
  if (typeof address !== 'string') return null;
  const bare = address.replace(ignored, '');
  return !/^[a-z][a-z0-9+.-]*:/i.test(bare) || safe.test(bare) ? address : null;
}
