import type { PostSummary } from './post-summary';

const folded = new WeakMap<PostSummary, string>();

/** Whether every word of a search is somewhere in a post's title, tags or text; case and accents do not count. */
export function matchesSearch(summary: PostSummary, search: string): boolean {
  const words = fold(search).split(/\s+/).filter(Boolean);
  return words.every((word) => textOf(summary).includes(word));
}

/** The rows that a search finds, in their order; rows that are not read yet are not found. An empty search finds all. */
export function searchPosts<Row extends { readonly summary: PostSummary | null }>(
  rows: readonly Row[],
  search: string,
): readonly Row[] {
  if (search.trim() === '') return rows;
  return rows.filter(({ summary }) => summary !== null && matchesSearch(summary, search));
}

function textOf(summary: PostSummary): string {
  const known = folded.get(summary);
  if (known !== undefined) return known;
  const text = fold([summary.title, ...summary.tags, summary.words].join('\n'));
  folded.set(summary, text);
  return text;
}

/** Without case and accents. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}
