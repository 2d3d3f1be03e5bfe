import type { FoundPost } from '../../site/find-posts';
import type { LinkVerdict } from '../../site/check-link';
import type { OwnLink } from '../../site/link-habit';

/** The site's other posts, as links need them. */
export interface SitePosts {
  /** Posts whose titles fit, the best first; the newest when there are no words. The first call starts to read what is not read yet. */
  readonly find: (words: string) => readonly FoundPost[];
  /** Tells when more can be found than before. Gives what ends it. */
  readonly subscribe: (listener: () => void) => () => void;
  /** The link to a post as the site's posts write it; null when it cannot be made. Never rejects. */
  readonly linkTo: (path: string) => Promise<OwnLink | null>;
  /** Whether an address of the post leads to something. Never rejects. */
  readonly check: (href: string) => Promise<LinkVerdict>;
  /** Where an address of the post can be opened in a browser; null when nothing tells. */
  readonly urlOf: (href: string) => Promise<string | null>;
  /** Saves the file that an address leads to on the device, where it is only in the draft yet; false where it is not. */
  readonly saveDraftFile: (href: string) => boolean;
}

/** Where there is no site. */
export const noPosts: SitePosts = {
  find: () => [],
  subscribe: () => () => undefined,
  linkTo: async () => null,
  check: async () => 'unknown',
  saveDraftFile: () => false,
  urlOf: async (href) => (/^[a-z][a-z\d+.-]*:/i.test(href) ? href : null),
};
