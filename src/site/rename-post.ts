import type { Frontmatter } from '../content/frontmatter';
import { printPostFile } from '../content/post-file';
import { isInside, relativeTo } from '../lib/path';
import { withRulingSlug } from './address-keys';
import { keepOldAddress } from './keep-old-address';
import { postAddress } from './post-address';
import { foldedPath, type PostChange } from './post-change';
import { languagesIn, postFiles } from './post-files';
import { planRename, type RenamePlan, type RenameWish } from './rename-plan';
import { movedReference, moveReferences } from './relative-links';
import { withRedirect } from './redirect-rules';
import type { RedirectWay } from './redirect-way';
import { slugPlace } from './slug-place';

export interface Renamed {
  readonly kind: 'renamed';
  readonly path: string;
  readonly changes: readonly PostChange[];
  /** From the top of the site; null when only the site's own code knows it. The same: the site makes it from something else. */
  readonly oldAddress: string | null;
  readonly newAddress: string | null;
  /** Other files that move along: images, attachments. */
  readonly along: readonly string[];
  /** Its translations, which get the new name too. */
  readonly translations: readonly string[];
  /** The same change for a draft of the post: null when it cannot be brought in by itself. */
  readonly carry: (frontmatter: Frontmatter | null) => Frontmatter | null | 'stuck';
  /** References in the text change, so that a draft's own text would need it too. */
  readonly touchesBody: boolean;
  /** The folder of its own and its new place, both with a slash at the end; null when it has none. */
  readonly folder: readonly [from: string, to: string] | null;
}

export type RenameOutcome =
  | Renamed
  | { readonly kind: 'same' }
  | { readonly kind: 'taken' }
  /** A section's own page, or the details cannot be changed by a splice. */
  | { readonly kind: 'impossible'; readonly reason: 'section' | 'details' };

/** Gives a post another address by the site's habits: its files, the fields that rule the address, the old address, its own references. */
export function renamePost(wish: RenameWish): RenameOutcome {
  const { site, collection, paths, path, slug, redirect } = wish;
  const languages = languagesIn(site, collection);
  const { translations, folder, own } = postFiles(site, collection, paths, path);
  const place = slugPlace(path, languages);
  if (!place) return { kind: 'impossible', reason: 'section' };

  const posts = [path, ...translations].map((file) => planRename(wish, file));
  const [main] = posts;
  if (!main) return { kind: 'impossible', reason: 'section' };
  if (posts.every((plan) => plan.path === plan.to && plan.ruling.every((ruling) => ruling.slug === slug)))
    return { kind: 'same' };

  const newPathOf = (file: string): string => {
    const post = posts.find((plan) => plan.path === file);
    if (post) return post.to;
    return folder !== null && own.includes(file) ? movedFolder() + relativeTo(file, folder) : file;
  };
  const moving = [...posts.map((plan) => plan.path), ...own].filter((file) => newPathOf(file) !== file);
  if (isTaken(paths, moving, newPathOf) || posts.some(isAddressTaken)) return { kind: 'taken' };

  const has = setOf(paths);
  const made = posts.map((plan) => rewritten(plan));
  if (made.some((post) => post === null)) return { kind: 'impossible', reason: 'details' };
  const rules = redirect?.kind === 'file' ? redirect : null;
  const ruleText = rules && main.oldAddress !== null ? rulesOf(rules) : null;
  if (rules && main.oldAddress !== null && ruleText === null) return { kind: 'impossible', reason: 'details' };

  return {
    kind: 'renamed',
    path: main.to,
    changes: [
      ...moving.map((file): PostChange => ({ kind: 'remove', path: file })),
      ...made.flatMap((post): readonly PostChange[] => (post && post.isChanged ? [post.change] : [])),
      ...own.flatMap((file): readonly PostChange[] =>
        newPathOf(file) === file ? [] : [{ kind: 'copy', from: file, path: newPathOf(file) }],
      ),
      ...(rules && ruleText !== null ? [{ kind: 'write' as const, path: rules.path, text: ruleText }] : []),
    ],
    oldAddress: main.oldAddress,
    newAddress: main.newAddress,
    along: own.filter((file) => newPathOf(file) !== file),
    translations,
    carry: (frontmatter) => detailsOf({ ...main, frontmatter }) ?? (frontmatter === null ? null : 'stuck'),
    touchesBody: made[0]?.touchesBody ?? false,
    folder: folder === null ? null : [`${folder}/`, movedFolder()],
  };

  /** A file with another date or number in its name can have the same address. */
  function isAddressTaken({ newAddress }: RenamePlan): boolean {
    if (newAddress === null) return false;
    const mine = new Set(posts.map((plan) => plan.path));
    return collection.paths.some(
      (other) =>
        !mine.has(other) &&
        foldedPath(slugPlace(other, languages)?.slug ?? '') === foldedPath(slug) &&
        foldedPath(postAddress(site, other, {}) ?? '') === foldedPath(newAddress),
    );
  }

  /** The details as they must be; null when a splice failed. */
  function detailsOf(plan: Omit<RenamePlan, 'text' | 'parsed'>) {
    const { ruling, oldAddress, newAddress } = plan;
    let { frontmatter } = plan;
    for (const [key, value] of Object.entries(frontmatter?.values ?? {})) {
      if (typeof value !== 'string') continue;
      const moved = movedReference(value, plan.path, plan.to, { has, newPathOf });
      if (moved !== value) frontmatter = frontmatter?.set([key], moved) ?? null;
    }
    for (const one of ruling) {
      if (frontmatter === null) return null;
      frontmatter = withRulingSlug(frontmatter, one, slug);
    }
    if (redirect?.kind !== 'field' || frontmatter === null || oldAddress === null || oldAddress === newAddress)
      return frontmatter;
    return keepOldAddress(frontmatter, redirect, oldAddress, newAddress);
  }

  function rewritten(plan: RenamePlan) {
    const { parsed, to, text } = plan;
    const frontmatter = parsed.frontmatter && detailsOf(plan);
    if (parsed.frontmatter && !frontmatter) return null;
    const whole = printPostFile({ ...parsed, frontmatter });
    const moved = moveReferences(whole, plan.path, to, { has, newPathOf });
    const isChanged = to !== plan.path || moved !== text;
    const change: PostChange =
      moved === text && to !== plan.path
        ? { kind: 'copy', from: plan.path, path: to }
        : { kind: 'write', path: to, text: moved };
    return { isChanged, change, touchesBody: moved !== whole };
  }

  function rulesOf(way: Extract<RedirectWay, { kind: 'file' }>): string | null {
    const base = site.addresses?.base ?? '';
    return posts.reduce<string | null>((text, { oldAddress, newAddress }) => {
      if (text === null || oldAddress === null || newAddress === null || oldAddress === newAddress) return text;
      return withRedirect(way.path, text, { from: base + oldAddress, to: base + newAddress });
    }, way.text);
  }

  /** Where the folder of its own goes, with a slash. */
  function movedFolder(): string {
    const to = main?.to ?? path;
    const inside = folder !== null && isInside(path, folder) ? relativeTo(path, folder) : null;
    return inside === null ? `${to.replace(/\.\w+$/, '')}/` : to.slice(0, to.length - inside.length);
  }
}

/** Whether a file, or the folder of a post, is already there; case and Unicode form do not count. */
function isTaken(paths: readonly string[], moving: readonly string[], newPathOf: (path: string) => string): boolean {
  const leaving = new Set(moving);
  const staying = paths.filter((path) => !leaving.has(path)).map(foldedPath);
  return moving.some((file) => {
    const wanted = foldedPath(newPathOf(file));
    const stem = wanted.replace(/(?:\/(?:\d{4}-\d\d-\d\d-)?(?:index|page|\+page))?(?:\.\w+)?$/, '');
    return staying.some((path) => path === wanted || path === `${stem}.md` || isInside(path, stem));
  });
}

function setOf(paths: readonly string[]): (path: string) => boolean {
  const known = new Set(paths);
  return (path) => known.has(path);
}
