import type { Frontmatter } from '../content/frontmatter';
import type { ValueMap } from '../content/value';
import { postAddress } from './post-address';
import type { Site } from './site';

/** Fields that can say a post's address, or the last part of it. */
const keys = ['slug', 'permalink', 'url', 'path'] as const;

/** A field that rules a post's address, and the last part of what it says. */
export interface RulingKey {
  readonly key: string;
  readonly value: string;
  readonly slug: string;
}

/**
 * The fields of a post that its address follows: those that change it when they change. Where the address is the site's own
 * secret, a `slug` is believed.
 */
export function rulingKeys(site: Site, path: string, values: ValueMap): readonly RulingKey[] {
  const address = postAddress(site, path, values);
  return keys.flatMap((key) => {
    const value = values[key];
    if (typeof value !== 'string') return [];
    const slug = lastPart(value);
    if (slug === null) return [];
    const probe = postAddress(site, path, { ...values, [key]: withLastPart(value, `${slug}-0`) });
    const rules = address === null && probe === null ? key === 'slug' : probe !== address;
    return rules ? [{ key, value, slug }] : [];
  });
}

/** A field to add where the site makes a post's address from its title: the first by which the address changes. */
export function missingKey(site: Site, path: string, values: ValueMap, slug: string): RulingKey | null {
  const address = postAddress(site, path, values);
  if (address === null) return null;
  for (const key of keys) {
    const value = key === 'slug' ? slug : withLastPart(address, slug);
    if (!(key in values) && postAddress(site, path, { ...values, [key]: value }) !== address)
      return { key, value, slug };
  }
  return null;
}

/** The frontmatter with a ruling field's last part changed; null when that cannot be done by a splice. */
export function withRulingSlug(frontmatter: Frontmatter, { key, value }: RulingKey, slug: string): Frontmatter | null {
  return frontmatter.set([key], withLastPart(value, slug));
}

/** Null for a pattern (`/:year/:title/`, `/{{ slug }}/`) and for an address without any part. */
function lastPart(value: string): string | null {
  if (/[{}:*]/.test(value.replace(/^https?:/i, ''))) return null;
  return /([^/]+?)(?:\.html?|\/index\.html)?\/*$/.exec(value)?.[1] ?? null;
}

/** An address with another last part. */
export function withLastPart(value: string, slug: string): string {
  return value.replace(/[^/]+?((?:\.html?|\/index\.html)?\/*)$/, (_, end: string) => slug + end);
}
