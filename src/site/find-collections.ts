import { readPostFile } from '../content/read-post-file';
import { folderOf, isInside, nameOf, relativeTo } from '../lib/path';
import { isDecoy } from './decoys';
import { type Configured, type Declared, declaredIn, type Generator } from './generators/generator';
import { type Group, groupPosts, isLanguage, isPostsName } from './group-posts';
import { sample } from './sample';
import type { PathIndex } from './path-index';

/** A group of posts and how much it looks like the site's posts. */
export interface Candidate {
  readonly group: Group;
  readonly score: number;
}

const otherName =
  /^(?:docs?|documentation|pages?|_pages|authors?|tags?|categories|about|reference|api|legal|learn|guides?|handbook|glossary|static|notes|projects|talks|features|partials|_includes|_data|archive|faq|wiki|tutorials?|scaffolds|archetypes|templates|demo|animation|events?)$/i;

/** How many of the best candidates are looked into, and how many posts of each are read. */
const looked = { candidates: 6, posts: 3 };

/** The groups of Markdown files, likeliest first, judged by names alone. */
export function candidates(
  index: PathIndex,
  generator: Generator,
  root: string,
  configured: Configured = {},
): readonly Candidate[] {
  const declared = declaredIn(configured);
  return groupsBelow(index, root)
    .map((group) => ({
      group,
      score: scoreOf(group, generator, root) + configuredScore(group.folder, configured, declared),
    }))
    .toSorted(byScore);
}

const known = new WeakMap<PathIndex, Map<string, readonly Group[]>>();

/** The groups of a tree's Markdown, whose decoys are those seen from the site's root; grouped once for each root. */
function groupsBelow(index: PathIndex, root: string): readonly Group[] {
  const byRoot = known.get(index) ?? new Map<string, readonly Group[]>();
  known.set(index, byRoot);
  const before = byRoot.get(root);
  if (before) return before;
  const posts = index.markdown.filter((path) => !isDecoy(isInside(path, root) ? relativeTo(path, root) : path));
  const groups = groupPosts(posts, root);
  byRoot.set(root, groups);
  return groups;
}

/** The posts to read before the candidates are judged for good. */
export function postsToRead(found: readonly Candidate[]): readonly string[] {
  return found.slice(0, looked.candidates).flatMap(({ group }) => sample(group.paths, looked.posts));
}

/** The collections of a site, the main one first. Empty when nothing looks like posts. */
export function judge(
  found: readonly Candidate[],
  texts: ReadonlyMap<string, string>,
  configured: Configured = {},
): readonly Candidate[] {
  const best = found
    .slice(0, looked.candidates)
    .map((candidate) => ({ ...candidate, score: candidate.score + scoreOfTexts(candidate.group, texts) }));
  const judged = preferLanguage(configured.languages?.[0] ?? 'en', [
    ...best.toSorted(byScore),
    ...found.slice(looked.candidates),
  ]);
  if (!judged[0] || arePosts(judged[0].group, judged, texts)) return judged;
  const tree = wholeTree(judged, configured);
  return tree.group.paths.length === 0 ? judged : [tree, ...judged];
}

/** Posts lie in a folder of that name, have dates in their names, or are a good part of the site with dates in their frontmatter. */
function arePosts(group: Group, all: readonly Candidate[], texts: ReadonlyMap<string, string>): boolean {
  const { read, withDate } = evidence(group, texts);
  const share = group.paths.length / all.reduce((total, other) => total + other.group.paths.length, 0);
  const areDated = group.dated > group.paths.length / 2 || (share > 0.25 && read > 0 && withDate >= 0.75 * read);
  return areDated || group.folder.split('/').some(isPostsName);
}

/** A documentation site has no folder of posts: its tree is one collection, from the deepest folder that holds nearly all. */
function wholeTree(found: readonly Candidate[], { collections = [] }: Configured): Candidate {
  const [best] = found;
  const docs = collections.find(({ folder, kind }) => kind === 'docs' && best && isInside(best.group.folder, folder));
  const groups = found
    .filter(({ group, score }) => (docs ? isInside(group.folder, docs.folder) : score > 0))
    .map(({ group }) => group);
  const all = groups.flatMap(({ paths }) => paths);
  let folder = docs?.folder ?? best?.group.folder ?? '';
  while (!docs && folder !== '' && all.filter((path) => isInside(path, folder)).length < 0.8 * all.length)
    folder = folderOf(folder);
  const inside = groups.filter((group) => isInside(group.folder, folder));
  const sum = (count: (group: Group) => number) => inside.reduce((total, group) => total + count(group), 0);
  const group = {
    folder,
    paths: inside.flatMap(({ paths }) => paths),
    bundles: sum(({ bundles }) => bundles),
    dated: sum(({ dated }) => dated),
    years: sum(({ years }) => years),
  };
  return { group, score: best?.score ?? 0 };
}

/** What the site's own configuration says of a folder. */
function configuredScore(
  folder: string,
  { contentFolders = [] }: Configured,
  all: ReadonlyMap<string, Declared>,
): number {
  const declared = all.get(folder);
  const outside = contentFolders.length > 0 && !contentFolders.some((home) => isInside(folder, home));
  return (declared ? 1 : 0) + (declared?.isMain ? 4 : 0) - (declared?.kind === 'docs' ? 2 : 0) - (outside ? 5 : 0);
}

function scoreOf({ folder, paths, dated, years }: Group, generator: Generator, root: string): number {
  const parts = folder.split('/');
  const leaf = nameOf(folder);
  const inside = isInside(folder, root);
  const named = isPostsName(leaf) ? 5 : parts.some(isPostsName) ? 3 : 0;
  const unlike = otherName.test(leaf) ? 3 : parts.some((part) => otherName.test(part)) ? 2 : 0;
  const volume = Math.min(3, Math.log2(paths.length + 1) / 1.5);
  const usual = inside && generator.usualFolder.test(relativeTo(folder, root)) ? 4 : 0;
  return (
    named -
    unlike +
    (4 * dated + 1.5 * years) / paths.length +
    volume +
    usual -
    (inside ? 0 : 6) -
    (leaf === '' ? 3 : 0)
  );
}

/** Posts have frontmatter with a title and a date. */
function scoreOfTexts(group: Group, texts: ReadonlyMap<string, string>): number {
  const { read, withFrontmatter, withDate, withTitle } = evidence(group, texts);
  return read === 0 ? 0 : (3 * withDate + 1.5 * withTitle) / read - (withFrontmatter === 0 ? 2 : 0);
}

function evidence({ paths, dated }: Group, texts: ReadonlyMap<string, string>) {
  const read = sample(paths, looked.posts)
    .flatMap((path) => texts.get(path) ?? [])
    .map((text) => readPostFile(text).frontmatter);
  const keys = read.map((frontmatter) => frontmatter?.keys.map((key) => key.toLowerCase()) ?? []);
  return {
    read: read.length,
    withFrontmatter: read.filter((frontmatter) => frontmatter !== null).length,
    withDate: keys.filter((names) => names.some((name) => /date|^(?:published|created)(?:_?at)?$/.test(name))).length,
    withTitle: keys.filter((names) => names.includes('title') || (names.includes('date') && dated > 0)).length,
  };
}

/** Of folders that differ by language alone, the default one's speaks for the site, unless it holds far fewer. */
function preferLanguage(usual: string, found: readonly Candidate[]): readonly Candidate[] {
  const parts = found[0]?.group.folder.split('/') ?? [];
  const at = parts.findIndex(isLanguage);
  if (at < 0 || parts[at] === usual) return found;
  const other = parts.with(at, usual).join('/');
  const twin = found.find(({ group }) => group.folder === other);
  const isFuller = twin && twin.group.paths.length >= (found[0]?.group.paths.length ?? 0) / 2;
  return isFuller ? [twin, ...found.filter((candidate) => candidate !== twin)] : found;
}

function byScore(a: Candidate, b: Candidate): number {
  return b.score - a.score || b.group.paths.length - a.group.paths.length;
}
