import { expect, test } from 'vitest';
import type { PostSummary } from '../../site/post-summary';
import { choosePosts, countPosts, groupPosts, type ListedPost } from './post-list';

const post = (path: string, summary: Partial<PostSummary> | null = {}, views: readonly number[] = []): ListedPost => ({
  views,
  path,
  summary: summary && {
    path,
    title: path,
    titleIsFallback: false,
    date: null,
    draft: false,
    scheduled: false,
    tags: [],
    image: null,
    words: '',
    ...summary,
  },
});
const paths = (posts: readonly ListedPost[]) => posts.map(({ path }) => path);
const all = { filter: 'all', search: '', view: null, except: new Set<string>() } as const;

test('posts that are still to be read are only in the whole list', () => {
  const posts = [post('read', { words: 'the tide' }), post('unread', null)];
  expect(paths(choosePosts(posts, all))).toEqual(['read', 'unread']);
  expect(paths(choosePosts(posts, { ...all, search: 'tide' }))).toEqual(['read']);
  expect(paths(choosePosts(posts, { ...all, filter: 'live' }))).toEqual(['read']);
});

test('filters, words and exceptions work together', () => {
  const posts = [post('a', { draft: true, words: 'tide' }), post('b', { words: 'tide' }), post('c', { draft: true })];
  expect(paths(choosePosts(posts, { ...all, filter: 'drafts', search: 'TIDE' }))).toEqual(['a']);
  expect(paths(choosePosts(posts, { ...all, except: new Set(['b']) }))).toEqual(['a', 'c']);
});

test('a view narrows the list to the posts that are in it', () => {
  const posts = [post('a', {}, [0, 1]), post('b', { draft: true }, [1]), post('unread', null)];
  expect(paths(choosePosts(posts, { ...all, view: 1 }))).toEqual(['a', 'b']);
  expect(paths(choosePosts(posts, { ...all, view: 1, filter: 'drafts' }))).toEqual(['b']);
});

test('each group has its heading once, on its first row', () => {
  const posts = [
    post('a', { date: '2026-11-14' }),
    post('b', { date: '2026-11-03' }),
    post('unread', null),
    post('c', { date: '2025-01-01' }),
  ];
  const headings = groupPosts(posts, ({ date }) => date?.slice(0, 7) ?? '').map(({ heading }) => heading);
  expect(headings).toEqual(['2026-11', null, null, '2025-01']);
});

test('drafts and live posts are counted when all are read', () => {
  const posts = [post('a', { draft: true }), post('b'), post('c'), post('later', { scheduled: true })];
  expect(countPosts(posts, 4, true)).toEqual({ all: 4, drafts: 1, live: 2 });
  expect(paths(choosePosts(posts, { ...all, filter: 'live' }))).toEqual(['b', 'c']);
  expect(paths(choosePosts(posts, { ...all, filter: 'drafts' }))).toEqual(['a']);
  expect(countPosts(posts, 9, false)).toEqual({ all: 9, drafts: null, live: null });
});
