import { isWebPage } from './is-web-page';

/** A file that may be handed to readers as it is, or why it may not. */
export type PreparedFile =
  | { readonly kind: 'ready'; readonly name: string; readonly type: string; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'refused'; readonly reason: FileRefusal };

export type FileRefusal =
  | 'empty'
  | 'too-large'
  | 'unreadable'
  /** It would run on the computer of who opens it. */
  | 'program'
  /** It would run in the browser of who opens it, as a part of the site. */
  | 'page';

/** Bytes of the largest file: what one commit can carry, and what Cloudflare Pages serves. https://developers.cloudflare.com/pages/platform/limits/ */
export const largestFile = 25 * 1024 * 1024;

const programs =
  /\.(?:exe|com|scr|pif|cpl|msi|msix|appx|bat|cmd|vb[es]?|ws[fh]|ps[12]|psm1|lnk|reg|dll|sys|jar|apk|xapk|ipa|dmg|pkg|deb|rpm|appimage|run|sh|command|scpt)$/i;
/** What a browser runs with the rights of the site that it comes from, and what some servers run themselves. */
const pages =
  /(?:^|[\\/])\.ht\w+$|\.(?:s?html?|xht(?:ml)?|mht(?:ml)?|hta|htc|[cm]?js|jsx|wasm|svgz?|swf|xslt?|php\d?|phtml|aspx?|jsp|cgi)$/i;

/** Served as text, whatever is in them. */
const text = /\.(?:txt|text|log|[ct]sv|md|markdown|mdown|mkd|mdx|rst|adoc)$/i;

/**
 * Reads a file that goes to readers as it is. Refuses what is empty, more than 25 MB or cannot be read; programs, for a site that
 * hands them out is soon blocked by browsers; and web pages and scripts, for what they do they would do as a part of the site.
 * What a file is, its bytes tell as well as its name.
 */
export async function prepareFile(file: File): Promise<PreparedFile> {
  if (programs.test(file.name)) return refused('program');
  if (pages.test(file.name) || file.type === 'text/html') return refused('page');
  if (file.size > largestFile) return refused('too-large');
  const buffer = await file.arrayBuffer().catch(() => null);
  if (!buffer) return refused('unreadable');
  const bytes = new Uint8Array(buffer);
  if (bytes.length === 0) return refused('empty');
  if (isProgram(bytes)) return refused('program');
  if (!text.test(file.name) && isWebPage(bytes)) return refused('page');
  return { kind: 'ready', name: file.name, type: file.type || 'application/octet-stream', bytes };
}

/** By the first bytes of programs for Windows, Linux and macOS. */
function isProgram(bytes: Uint8Array): boolean {
  const start = [...bytes.subarray(0, 4)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  if (/^(?:7f454c46|feedfac[ef]|c[ef]faedfe)/.test(start)) return true;
  return start.startsWith('4d5a') && bytes.subarray(0, 64).includes(0);
}

function refused(reason: FileRefusal): PreparedFile {
  return { kind: 'refused', reason };
}
