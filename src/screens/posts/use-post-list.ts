import { useMemo } from 'react';
import type { ListedDraft } from '../../drafts/draft';
import { useText } from '../../i18n/text';
import { useNow } from '../use-now';
import {
  chooseDrafts,
  choosePosts,
  countPosts,
  groupByFolder,
  groupPosts,
  type ListedPost,
  type ListItem,
  type PostFilter,
} from './post-list';

export interface PostListWish {
  readonly rows: readonly ListedPost[];
  readonly total: number;
  readonly complete: boolean;
  readonly drafts: readonly ListedDraft[];
  readonly filter: PostFilter;
  readonly search: string;
  /** The index of one of the collection's views; null for all posts. */
  readonly view: number | null;
  /** The folder of a tree that is listed folder by folder; null for posts, newest first. */
  readonly tree: string | null;
}

export interface PostListView {
  readonly items: readonly ListItem[];
  readonly shownDrafts: readonly ListedDraft[];
  readonly counts: Readonly<Record<PostFilter, number | null>>;
}

/** What the list shows of the posts and drafts there are. A post with unpublished changes stands with the drafts alone. */
export function usePostList({ rows, total, complete, drafts, filter, search, view, tree }: PostListWish): PostListView {
  const { posts: words, when } = useText();
  const now = useNow();
  const shownDrafts = useMemo(() => chooseDrafts(drafts, filter, search), [drafts, filter, search]);
  const items = useMemo(() => {
    const except = new Set(shownDrafts.map(({ key }) => key.path));
    if (tree !== null) return groupByFolder(choosePosts(rows, { filter, search, view, except }), tree);
    return groupPosts(choosePosts(rows, { filter, search, view, except }), ({ date }) =>
      date ? (when.group(date, now) ?? words.undated) : words.undated,
    );
  }, [rows, filter, search, view, tree, shownDrafts, when, words, now]);
  const counts = useMemo(() => countPosts(rows, total, complete), [rows, total, complete]);
  return { items, shownDrafts, counts };
}
