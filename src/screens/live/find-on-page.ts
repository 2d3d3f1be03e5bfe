import { readPostFile } from '../../content/read-post-file';
import type { Value } from '../../content/value';
import { postAddress } from '../../site/post-address';
import type { Site } from '../../site/site';
import { syntaxOf } from '../../site/syntax-of';

export interface FindOnPageRequest {
  readonly site: Site;
  readonly path: string;
  /** The file before, '' for a new post, and as it was published. */
  readonly before: string;
  readonly after: string;
  /** The site's address when its host does not report one. */
  readonly siteUrl: string | null;
  /** The body is more than a page could read: only the title is looked for. */
  readonly isHard: boolean;
}

/** Milliseconds that a page may take. */
const patience = 15_000;

/** Reads the post's page on the live site and looks for what is new: the page's address, or null when it is not there (yet). */
export function findOnPage({
  site,
  path,
  before,
  after,
  siteUrl,
  isHard,
}: FindOnPageRequest): (reported: string | null) => Promise<string | null> {
  const version = (text: string) => ({ ...versionOf(text), ...(isHard && { body: '' }) });
  const reading = import('./page-words').then(({ isOnPage, pageWords }) => {
    const words = pageWords(before === '' ? null : version(before), version(after), syntaxOf(site, path));
    return (html: string) => isOnPage(html, words);
  });
  return async (reported) => {
    const isThere = await reading;
    for (const origin of new Set([siteUrl, reported])) {
      const url = origin === null ? null : liveAddress(site, path, after, origin);
      if (url && isThere(await read(url))) return url;
    }
    return null;
  };
}

/** The address of a post on a site, or null when it cannot be told. */
export function liveAddress(site: Site, path: string, text: string, siteUrl: string): string | null {
  const address = postAddress(site, path, readPostFile(text).frontmatter?.values ?? {});
  return address === null ? null : siteUrl.replace(/\/+$/, '') + address;
}

async function read(url: string): Promise<string> {
  try {
    const answer = await fetch(url, { cache: 'no-store', credentials: 'omit', signal: AbortSignal.timeout(patience) });
    return answer.ok ? await answer.text() : '';
  } catch {
    return '';
  }
}

function versionOf(text: string): { title: string; body: string } {
  const { frontmatter, body } = readPostFile(text);
  const title: Value | undefined = frontmatter?.values['title'];
  return { title: typeof title === 'string' ? title : '', body };
}
