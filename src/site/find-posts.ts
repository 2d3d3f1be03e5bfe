import { slugInPath } from './generators/post-parts';
import { type PostSummary, titleFromPath } from './post-summary';
import { fold } from './search-posts';

interface Row {
  readonly path: string;
  readonly summary: PostSummary | null;
}

/** A post as one chooses it from a list. */
export interface FoundPost {
  readonly path: string;
  readonly title: string;
  /** ISO 8601; null when it tells none, or is not read yet. */
  readonly date: string | null;
}

const names = new WeakMap<Row, { readonly title: string; readonly words: string; readonly file: string }>();

/**
 * Posts by their titles, the best first: those that begin with the words, then those with a word that begins with each, then
 * those that hold them anywhere, or whose file is called so. Without words the first rows. Case and accents do not count.
 */
export function findPosts(rows: readonly Row[], words: string, limit: number): readonly FoundPost[] {
  const wanted = plain(words);
  const ranked: Row[][] = [[], [], []];
  for (const row of rows) {
    const rank = wanted === '' ? 0 : rankOf(row, wanted);
    if (rank !== null) ranked[rank]?.push(row);
    if ((ranked[0]?.length ?? 0) >= limit) break;
  }
  return ranked
    .flat()
    .slice(0, limit)
    .map((row) => ({ path: row.path, title: namesOf(row).title, date: row.summary?.date ?? null }));
}

function rankOf(row: Row, wanted: string): 0 | 1 | 2 | null {
  const { words, file } = namesOf(row);
  if (words.startsWith(wanted)) return 0;
  const parts = wanted.split(/\s+/);
  if (parts.every((part) => ` ${words}`.includes(` ${part}`))) return 1;
  return parts.every((part) => words.includes(part) || file.includes(part)) ? 2 : null;
}

function namesOf(row: Row) {
  const known = names.get(row);
  if (known) return known;
  const title = row.summary?.title ?? titleFromPath(row.path);
  const made = { title, words: plain(title), file: fold(slugInPath(row.path)) };
  names.set(row, made);
  return made;
}

function plain(words: string): string {
  return fold(words)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
