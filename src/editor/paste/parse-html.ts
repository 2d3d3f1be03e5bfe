import { inertHtml } from './inert-html';

/** What another program put on the clipboard, in a document that runs and fetches nothing. */
export interface ParsedHtml {
  readonly body: HTMLElement;
  /** The style sheets that came along, as text. */
  readonly sheet: string;
}

const mostSheet = 400_000;

/** Reads HTML that nobody vouches for. Throws nothing; anything is some document. */
export function parseHtml(html: string): ParsedHtml {
  const sheets = [...html.matchAll(/<style\b[^>]*>([^]*?)<\/style\s*>/gi)].map(([, sheet]) => sheet ?? '');
  return {
    body: parseInert(inertHtml(html), 'text/html').body,
    sheet: sheets.join('\n').slice(0, mostSheet),
  };
}

/** Reads XML or HTML into a document without a page. */
export function parseInert(text: string, type: 'text/html' | 'application/xml'): Document {
  policy ??= trustedTypes()?.createPolicy('galley-paste', { createHTML: (given) => given }) ?? untouched;
  // A document without a page runs no script and loads no image, so that any text may be parsed into it.
  return new DOMParser().parseFromString(policy.createHTML(text), type);
}

interface Policy {
  createHTML(text: string): string;
}

let policy: Policy | null = null;
const untouched: Policy = { createHTML: (text) => text };

interface TrustedTypes {
  createPolicy(name: string, rules: Policy): Policy;
}

/** https://w3c.github.io/trusted-types/ where the browser has them. */
function trustedTypes(): TrustedTypes | undefined {
  return (globalThis as { readonly trustedTypes?: TrustedTypes }).trustedTypes;
}
