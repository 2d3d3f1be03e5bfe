import type { Draft } from '../../drafts/draft';
import { draftText } from '../../drafts/draft-text';
import type { PostSummary } from '../../site/post-summary';

export type PostFilter = 'all' | 'drafts' | 'live';

/** A post of the list: what was read of it, or null when that is still to come. */
export interface ListedPost {
  readonly path: string;
  readonly summary: PostSummary | null;
}

/** A row of the list, with the heading of its group on the group's first row. */
export interface ListItem {
  readonly post: ListedPost;
  readonly heading: string | null;
}

export interface Wanted {
  readonly filter: PostFilter;
  readonly search: string;
  /** Paths that are listed elsewhere. */
  readonly except: ReadonlySet<string>;
}

/** Whether every word that is searched for is somewhere in the post's title, tags or text. */
export function mentions(summary: Pick<PostSummary, 'title' | 'tags' | 'words'>, search: string): boolean {
  const terms = search.toLowerCase().split(/\s+/).filter(Boolean);
  if (terms.length === 0) return true;
  const text = `${summary.title}\n${summary.tags.join('\n')}\n${summary.words}`.toLowerCase();
  return terms.every((term) => text.includes(term));
}

/** The posts that are wanted, in their given order (newest first). Those that are not read yet are only in the whole list. */
export function choosePosts(posts: readonly ListedPost[], { filter, search, except }: Wanted): readonly ListedPost[] {
  const whole = filter === 'all' && search.trim() === '';
  return posts.filter(({ path, summary }) => {
    if (except.has(path)) return false;
    if (!summary) return whole;
    if (filter !== 'all' && summary.draft !== (filter === 'drafts')) return false;
    return mentions(summary, search);
  });
}

/** The drafts that are wanted: all of them, or by the words of their title and text. They are not live. */
export function chooseDrafts(drafts: readonly Draft[], filter: PostFilter, search: string): readonly Draft[] {
  if (filter === 'live') return [];
  return drafts
    .filter(({ isNew }) => filter === 'all' || isNew)
    .filter(
      (draft) => search.trim() === '' || mentions({ title: draft.title, tags: [], words: draftText(draft) }, search),
    );
}

/** Puts the heading of its group on each group's first row: months of this year, then years. */
export function groupPosts(
  posts: readonly ListedPost[],
  headingOf: (summary: PostSummary) => string,
): readonly ListItem[] {
  let last: string | null = null;
  return posts.map((post) => {
    const heading: string | null = post.summary ? headingOf(post.summary) : last;
    const isNew = heading !== null && heading !== last;
    if (isNew) last = heading;
    return { post, heading: isNew ? heading : null };
  });
}

/** How many posts each filter shows; null while it is not known. */
export function countPosts(
  posts: readonly ListedPost[],
  total: number,
  complete: boolean,
): Readonly<Record<PostFilter, number | null>> {
  if (!complete) return { all: total, drafts: null, live: null };
  const drafts = posts.filter(({ summary }) => summary?.draft).length;
  return { all: total, drafts, live: total - drafts };
}
