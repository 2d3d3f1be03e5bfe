import type { ValueMap } from '../content/value';
import { isAhead } from './is-ahead';
import { isDraft, postDate } from './post-summary';
import type { Site } from './site';

/** Why a site is built without a post: it is marked as a draft, or its day has not come. */
export type LeftOut =
  | { readonly why: 'draft' }
  /** The post's date, ISO 8601. */
  | { readonly why: 'future'; readonly date: string };

/** Whether the generator leaves a post out of the site, and why; null when readers get it. `now` in epoch milliseconds. */
export function whyLeftOut(site: Site, path: string, values: ValueMap, now: number): LeftOut | null {
  if (isDraft(site, path, values)) return { why: 'draft' };
  const date = postDate(path, values);
  return date !== null && isAhead(site, date, now) ? { why: 'future', date } : null;
}
