import { readPostFile } from '../content/read-post-file';
import { isInside, nameOf, relativeTo } from '../lib/path';
import { isDecoy } from './decoys';
import type { Generator } from './generators/generator';
import { type Group, groupPosts, isLanguage, isPostsName } from './group-posts';
import { isAboutRepository, isMarkdown } from './markdown-file';
import { sample } from './sample';
import type { Collection } from './site';

/** A group of posts and how much it looks like the site's posts. */
export interface Candidate {
  readonly group: Group;
  readonly score: number;
}

const otherName =
  /^(?:docs?|documentation|pages?|_pages|authors?|tags?|categories|about|reference|api|legal|learn|guides?|handbook|glossary|static|notes|projects|talks|features|partials|_includes|_data|archive|faq|wiki|tutorials?|scaffolds|archetypes|templates|demo|animation|events?)$/i;

/** How many of the best candidates are looked into, and how many posts of each are read. */
const looked = { candidates: 6, posts: 4 };

/** The groups of Markdown files, likeliest first, judged by names alone. */
export function candidates(paths: readonly string[], generator: Generator, root: string): readonly Candidate[] {
  const posts = paths.filter(
    (path) =>
      isMarkdown(path) && !isAboutRepository(path) && !isDecoy(isInside(path, root) ? relativeTo(path, root) : path),
  );
  return groupPosts(posts, root)
    .map((group) => ({ group, score: scoreOf(group, generator, root) }))
    .toSorted(byScore);
}

/** The posts to read before the candidates are judged for good. */
export function postsToRead(found: readonly Candidate[]): readonly string[] {
  return found.slice(0, looked.candidates).flatMap(({ group }) => sample(group.paths, looked.posts));
}

/** The collections of a site, the main one first. Empty when nothing looks like posts. */
export function judge(found: readonly Candidate[], texts: ReadonlyMap<string, string>): readonly Candidate[] {
  const best = found
    .slice(0, looked.candidates)
    .map((candidate) => ({ ...candidate, score: candidate.score + scoreOfTexts(candidate.group, texts) }));
  return preferEnglish([...best.toSorted(byScore), ...found.slice(looked.candidates)]);
}

export function collectionOf({ group }: Candidate): Collection {
  return { name: nameOf(group.folder) || 'posts', folder: group.folder, paths: group.paths };
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
function scoreOfTexts({ paths, dated }: Group, texts: ReadonlyMap<string, string>): number {
  const read = sample(paths, looked.posts)
    .flatMap((path) => texts.get(path) ?? [])
    .map((text) => readPostFile(text).frontmatter);
  if (read.length === 0) return 0;
  const keys = read.map((frontmatter) => frontmatter?.keys.map((key) => key.toLowerCase()) ?? []);
  const withDate = keys.filter((names) =>
    names.some((name) => /date|^(?:published|created)(?:_?at)?$/.test(name)),
  ).length;
  const withTitle = keys.filter((names) => names.includes('title') || (names.includes('date') && dated > 0)).length;
  return (3 * withDate + 1.5 * withTitle) / read.length - (read.every((frontmatter) => frontmatter === null) ? 2 : 0);
}

/** Of folders that differ by language alone, the English one speaks for the site. */
function preferEnglish(found: readonly Candidate[]): readonly Candidate[] {
  const parts = found[0]?.group.folder.split('/') ?? [];
  const at = parts.findIndex(isLanguage);
  if (at < 0 || parts[at] === 'en') return found;
  const english = parts.with(at, 'en').join('/');
  const twin = found.find(({ group }) => group.folder === english);
  return twin ? [twin, ...found.filter((candidate) => candidate !== twin)] : found;
}

function byScore(a: Candidate, b: Candidate): number {
  return b.score - a.score || b.group.paths.length - a.group.paths.length;
}
