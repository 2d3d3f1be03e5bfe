import { readPostFile } from '../content/read-post-file';
import { isInside } from '../lib/path';
import { fillPermalink, postParts, textOf } from './generators/post-parts';
import type { Collection, Site } from './site';

interface Text {
  readonly path: string;
  readonly text: string;
}

const link = /\]\(\s*<?((?:https?:\/\/|\/)[^\s)>]{1,300})|\bhref=["']((?:https?:\/\/|\/)[^"'\s>]{1,300})/gi;
/** So many links of a site are looked at. */
const most = 2000;

/**
 * The address pattern of a collection's posts, `/blog/:year/:slug/`, as the links between a site's posts have it. Null when
 * fewer than two links agree, or when they do not agree.
 */
export function learnAddress(texts: readonly Text[], collection: Collection, site: Site): string | null {
  const known = new Map(collection.paths.flatMap((path) => namesOf(path).map((name) => [name, path] as const)));
  const votes = new Map<string, Set<string>>();
  for (const address of texts.flatMap(({ text }) => linksIn(text, site)).slice(0, most)) {
    const pattern = patternOf(address, known);
    if (pattern) votes.set(pattern, (votes.get(pattern) ?? new Set()).add(address));
  }
  const total = [...votes.values()].reduce((sum, { size }) => sum + size, 0);
  const [best] = [...votes].toSorted(([, a], [, b]) => b.size - a.size);
  return best && best[1].size > 1 && best[1].size >= 0.7 * total ? best[0] : null;
}

/** A post's address by a pattern that was learnt. */
export function learntAddress(
  patterns: Readonly<Record<string, string>>,
  path: string,
  values: Parameters<typeof textOf>[0],
): string | null {
  const folder = Object.keys(patterns)
    .filter((home) => isInside(path, home))
    .toSorted((a, b) => b.length - a.length)[0];
  if (folder === undefined) return null;
  const { slug, stem, date } = postParts({ path, values });
  const parts = { ...(date ?? { year: null, month: null, day: null }), slug: textOf(values, 'slug') ?? slug, stem };
  return fillPermalink(patterns[folder] ?? '', parts);
}

function namesOf(path: string): readonly string[] {
  const { slug, stem } = postParts({ path, values: {} });
  return [...new Set([stem.toLowerCase(), slug.toLowerCase()])];
}

function linksIn(text: string, { origin, addresses }: Site): readonly string[] {
  const { body } = readPostFile(text);
  const base = addresses?.base ?? '';
  return [...body.slice(0, 100_000).matchAll(link)].flatMap(([, inMarkdown, inHtml]) => {
    const whole = inMarkdown ?? inHtml ?? '';
    const own =
      origin !== undefined && whole.toLowerCase().startsWith(`${origin}/`) ? whole.slice(origin.length) : whole;
    const path = own.replace(/[?#].*$/, '');
    if (!path.startsWith('/') || path.startsWith('//')) return [];
    return [base !== '' && path.startsWith(`${base}/`) ? path.slice(base.length) : path];
  });
}

/** The address with the post's own parts as names; null when it is no post's. */
function patternOf(address: string, known: ReadonlyMap<string, string>): string | null {
  const [, before = '', name = '', ending = ''] = /^(.*\/)([^/]+?)((?:\.html|\/index\.html|\/)?)$/.exec(address) ?? [];
  const path = known.get(name.toLowerCase());
  if (path === undefined) return null;
  const { slug, dateInName } = postParts({ path, values: {} });
  const isSlug = slug.toLowerCase() === name.toLowerCase();
  const dated = before.replace(/\/\d{4}(?:\/\d\d)?(?:\/\d\d)?\/$/, (digits) => {
    const names = ['/:year', '/:month', '/:day'].slice(0, digits.split('/').length - 2).join('');
    const is = dateInName ? [dateInName.year, dateInName.month, dateInName.day] : null;
    return is === null || `/${is.join('/')}/`.startsWith(digits) ? `${names}/` : digits;
  });
  return `${dated}${isSlug ? ':slug' : ':stem'}${ending}`;
}
