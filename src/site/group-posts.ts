import { folderOf, joinPath, nameOf } from '../lib/path';

/** Markdown files that belong together, and how they are named. */
export interface Group {
  readonly folder: string;
  readonly paths: string[];
  /** How many are `slug/index.md`, how many have a date in their name, how many lie in a year's folder. */
  bundles: number;
  dated: number;
  years: number;
}

const postsName =
  /^(?:_?posts?|blogs?|news|articles?|writings?|journal|entries|essays|stories|log|weblog|thoughts|updates)$/i;
const language =
  /^(?:a[fmrsz]|b[egns]|c[asy]|cn|d[ae]|e[lnostu]|f[aifr]|g[alu]|h[eiruy]|i[dst]|ja|k[akmno]|l[tv]|m[lrsy]|n[belno]|p[alt]|r[ou]|s[ikqrvw]|t[aehlr]|u[kruz]|vi|zh)(?:[-_](?:[a-z]{2}|hans|hant))?$/i;

/** Whether a folder is called as folders of posts are. */
export function isPostsName(name: string): boolean {
  return postsName.test(name);
}

/** Whether a folder's name can be a language's code. */
export function isLanguage(name: string): boolean {
  return language.test(name);
}

/** Groups Markdown files by folder, after taking off bundle and date folders; categories below a posts folder join it. */
export function groupPosts(paths: readonly string[], root: string): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const path of paths) {
    const place = placeOf(path);
    if (!place) continue;
    const group = groupFor(groups, place.folder);
    group.paths.push(path);
    group.bundles += Number(place.isBundle);
    group.dated += Number(place.isDated);
    group.years += Number(place.hasYear);
  }
  joinCategories(groups, root);
  return [...groups.values()];
}

interface Place {
  readonly folder: string;
  readonly isBundle: boolean;
  readonly isDated: boolean;
  readonly hasYear: boolean;
}

/** Where a file belongs; null for a section's own page. */
function placeOf(path: string): Place | null {
  const parts = folderOf(path).split('/').filter(Boolean);
  const name = nameOf(path).replace(/\.[^.]+$/, '');
  const stem = name.replace(/\.([a-z]{2}(?:[-_][A-Za-z]{2,4})?)$/, (whole, code: string) =>
    isLanguage(code) ? '' : whole,
  );
  const isBundle = /^(?:\d{4}-\d\d-\d\d-)?(?:index|page|\+page)$/.test(stem) && parts.length > 1;
  if (!isBundle && (/^index$/.test(stem) || name.startsWith('_'))) return null;
  const bundle = isBundle ? parts.pop() : undefined;
  const isDated = /^\d{4}[-_]\d\d?[-_]\d\d?[-_]/.test(name) || /^\d{4}-\d\d-\d\d-/.test(bundle ?? '');
  let hasYear = false;
  while (parts.length > 1 && /^(?:\d{4}|\d{1,2}|archived?|drafts?)$/.test(parts.at(-1) ?? ''))
    hasYear = /^\d{4}$/.test(parts.pop() ?? '') || hasYear;
  const posts = parts.indexOf('_posts');
  return { folder: (posts < 0 ? parts : parts.slice(0, posts + 1)).join('/'), isBundle, isDated, hasYear };
}

/** `blog/travel` and `blog/food` are categories of `blog`; never past a site's root, `content` or another posts folder. */
function joinCategories(groups: Map<string, Group>, root: string): void {
  for (const folder of [...groups.keys()].toSorted((a, b) => b.length - a.length)) {
    const parts = folder.split('/');
    const at = parts.findLastIndex(
      (part, index) =>
        index < parts.length - 1 && isPostsName(part) && part !== '_posts' && !isBoundary(parts.slice(index + 1)),
    );
    const home = parts.slice(0, at + 1).join('/');
    const group = groups.get(folder);
    if (at < 0 || home === root || !group) continue;
    const into = groupFor(groups, home);
    for (const path of group.paths) into.paths.push(path);
    into.bundles += group.bundles;
    into.dated += group.dated;
    into.years += group.years;
    groups.delete(folder);
  }
}

function isBoundary(parts: readonly string[]): boolean {
  return parts.some((part) => isPostsName(part) || part === 'content');
}

function groupFor(groups: Map<string, Group>, folder: string): Group {
  const group = groups.get(folder) ?? { folder: joinPath(folder), paths: [], bundles: 0, dated: 0, years: 0 };
  groups.set(folder, group);
  return group;
}
