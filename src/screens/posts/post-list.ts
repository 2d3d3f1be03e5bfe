import type { ListedDraft } from '../../drafts/draft';
import { draftText } from '../../drafts/draft-text';
import { folderOf, isInside, relativeTo } from '../../lib/path';
import type { PostSummary } from '../../site/post-summary';
import { searchPosts } from '../../site/search-posts';

export type PostFilter = 'all' | 'drafts' | 'live';

/** A post of the list: what was read of it, or null when that is still to come. */
export interface ListedPost {
  readonly path: string;
  readonly summary: PostSummary | null;
  /** Which of its collection's views it is in, by index. */
  readonly views: readonly number[];
}

/** A row of the list, with the heading of its group on the group's first row. */
export interface ListItem {
  readonly post: ListedPost;
  readonly heading: string | null;
}

export interface Wanted {
  readonly filter: PostFilter;
  readonly search: string;
  /** The index of one of the collection's views; null for all posts. */
  readonly view: number | null;
  /** Paths that are listed elsewhere. */
  readonly except: ReadonlySet<string>;
}

/** The posts that are wanted, in their given order (newest first). Those that are not read yet are only in the whole list. */
export function choosePosts(
  posts: readonly ListedPost[],
  { filter, search, view, except }: Wanted,
): readonly ListedPost[] {
  const listed = posts.filter(({ path, summary, views }) => {
    if (except.has(path) || (view !== null && !views.includes(view))) return false;
    return filter === 'all' || (summary !== null && stateOf(summary) === (filter === 'drafts' ? 'draft' : 'live'));
  });
  return searchPosts(listed, search);
}

/** The drafts that are wanted: all of them, or by the words of their title and text. They are not live. */
export function chooseDrafts(
  drafts: readonly ListedDraft[],
  filter: PostFilter,
  search: string,
): readonly ListedDraft[] {
  if (filter === 'live') return [];
  const rows = drafts
    .filter(({ isNew }) => filter === 'all' || isNew)
    .map((draft) => ({ draft, summary: search.trim() === '' ? null : summaryOf(draft) }));
  return searchPosts(rows, search).map(({ draft }) => draft);
}

function summaryOf(draft: ListedDraft): PostSummary {
  const { path } = draft.key;
  return {
    path,
    title: draft.title,
    titleIsFallback: false,
    date: null,
    draft: true,
    scheduled: false,
    tags: [],
    image: null,
    words: draftText(draft),
  };
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

/** A tree of docs as a list, folder by folder: each folder's heading stands on its first row. The folder's own files come first. */
export function groupByFolder(posts: readonly ListedPost[], folder: string): readonly ListItem[] {
  const placed = posts.map((post) => ({
    post,
    home: isInside(post.path, folder) ? folderOf(relativeTo(post.path, folder)) : folderOf(post.path),
  }));
  const sorted = placed.toSorted((a, b) => compare(a.home, b.home) || compare(a.post.path, b.post.path));
  return sorted.map(({ post, home }, index) => {
    const isNew = home !== '' && home !== sorted[index - 1]?.home;
    return { post, heading: isNew ? home.split('/').join(' / ') : null };
  });
}

function compare(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true });
}

/** How many posts each filter shows; null while it is not known. */
export function countPosts(
  posts: readonly ListedPost[],
  total: number,
  complete: boolean,
): Readonly<Record<PostFilter, number | null>> {
  if (!complete) return { all: total, drafts: null, live: null };
  const count = (state: ReturnType<typeof stateOf>) =>
    posts.filter(({ summary }) => summary && stateOf(summary) === state).length;
  const drafts = count('draft');
  return { all: total, drafts, live: total - drafts - count('scheduled') };
}

/** How a post stands with its readers. */
export function stateOf({ draft, scheduled }: PostSummary): 'draft' | 'scheduled' | 'live' {
  if (draft) return 'draft';
  return scheduled ? 'scheduled' : 'live';
}
