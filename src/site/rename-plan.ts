import type { Frontmatter } from '../content/frontmatter';
import type { PostFile } from '../content/post-file';
import { readPostFile } from '../content/read-post-file';
import { missingKey, rulingKeys, type RulingKey, withLastPart } from './address-keys';
import { postAddress } from './post-address';
import { languagesIn } from './post-files';
import type { RedirectWay } from './redirect-way';
import type { Collection, Site } from './site';
import { slugPlace, withSlug } from './slug-place';

export interface RenameWish {
  readonly site: Site;
  readonly collection: Collection;
  /** Every path of the repository. */
  readonly paths: readonly string[];
  readonly path: string;
  /** The texts of the post and of its translations (`postFiles`). */
  readonly texts: ReadonlyMap<string, string>;
  /** The new last part of its address; see `addressPart`. */
  readonly slug: string;
  /** How its old address is to be kept; null to let it end. */
  readonly redirect: RedirectWay | null;
}

/** What a new name means for one file of a post: the post itself, or a translation. */
export interface RenamePlan {
  readonly path: string;
  /** Where it goes; the same path where its name does not rule its address. */
  readonly to: string;
  readonly text: string;
  readonly parsed: PostFile;
  /** The details that the address is made of, and the one that is needed from now on. */
  readonly ruling: readonly RulingKey[];
  readonly frontmatter: Frontmatter | null;
  /** From the top of the site; null when only the site's own code knows it. */
  readonly oldAddress: string | null;
  readonly newAddress: string | null;
}

/** Plans one file of a post that gets another address. */
export function planRename({ site, collection, texts, slug }: RenameWish, path: string): RenamePlan {
  const text = texts.get(path) ?? '';
  const parsed = readPostFile(text);
  const values = parsed.frontmatter?.values ?? {};
  const ruling = rulingKeys(site, path, values);
  const at = slugPlace(path, languagesIn(site, collection));
  // A file that has another name than its address says keeps it.
  const follows = ruling.length === 0 || ruling.some((one) => one.slug === at?.slug);
  const to = at && follows ? withSlug(at, slug) : path;
  const ruled = { ...values, ...Object.fromEntries(ruling.map((one) => [one.key, withLastPart(one.value, slug)])) };
  const oldAddress = postAddress(site, path, values);
  const isStill = to !== path && oldAddress !== null && postAddress(site, to, ruled) === oldAddress;
  const missing = isStill ? missingKey(site, to, ruled, slug) : null;
  const newValues = missing ? { ...ruled, [missing.key]: missing.value } : ruled;
  return {
    path,
    to,
    text,
    parsed,
    ruling: missing ? [...ruling, missing] : ruling,
    frontmatter: parsed.frontmatter,
    oldAddress,
    newAddress: postAddress(site, to, newValues),
  };
}
