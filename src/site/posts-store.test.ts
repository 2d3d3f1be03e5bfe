import { describe, expect, test } from 'vitest';
import type { ObjectId, Repository, Tree } from '../repository/repository';
import { RepositoryError } from '../repository/repository-error';
import { createPostsStore } from './posts-store';
import type { Collection, Site } from './site';

const site: Site = {
  generator: 'plain',
  root: '',
  title: null,
  media: [],
  collections: [],
  syntax: { templateTags: false, kramdown: false, directives: false },
};

describe('a list of posts', () => {
  test('first the newest by name, then all in batches, then by their own dates', async () => {
    const { open, requests } = repository({
      'a.md': '---\ndate: 2026-05-01\n---\n',
      '2025-01-01-b.md': 'B',
      '2026-02-02-c.md': 'C',
      '2024-03-03-d.md': 'D',
    });
    const store = open(2);
    expect(store.getState()).toMatchObject({ total: 4, read: 0, complete: false });
    expect(paths(store)).toEqual(['2026-02-02-c.md', '2025-01-01-b.md', '2024-03-03-d.md', 'a.md']);
    await settled(store);
    expect(requests).toEqual([
      ['2026-02-02-c.md', '2025-01-01-b.md'],
      ['2024-03-03-d.md', 'a.md'],
    ]);
    expect(paths(store)).toEqual(['a.md', '2026-02-02-c.md', '2025-01-01-b.md', '2024-03-03-d.md']);
    expect(store.getState()).toMatchObject({ read: 4, complete: true, problem: null });
  });

  test('only those that pass the collection’s filter, and which of its views each is in', async () => {
    const { open } = repository({
      'a.md': '---\nkind: post\ntags: [mud]\n---\n',
      'b.md': '---\nkind: page\n---\n',
      'c.json': '{ "kind": "post" }',
      'd.md': 'D',
    });
    const store = open(1, {
      filter: { field: 'kind', value: 'post' },
      views: [
        { label: 'Mud', filter: { field: 'tags', pattern: '^mu' } },
        { label: 'Posts', filter: { field: 'kind', value: 'post' } },
      ],
    });
    await settled(store);
    expect(store.getState().rows.map(({ path, views }) => [path, views])).toEqual([
      ['a.md', [0, 1]],
      ['c.json', [1]],
    ]);
    expect(store.getState()).toMatchObject({ total: 2, read: 2 });
  });

  test('files that a configuration names are called as it says', async () => {
    const files = [{ name: 'about', label: 'About us', path: 'a.md', fields: [] }];
    const store = repository({ 'a.md': '---\ntitle: A\n---\n' }).open(1, { kind: 'files', files });
    await settled(store);
    expect(store.getState().rows[0]?.summary?.title).toBe('About us');
  });

  test('rows that do not change stay the same objects', async () => {
    const { open } = repository({ '2026-01-01-a.md': 'A', '2025-01-01-b.md': 'B' });
    const store = open(1);
    await store.getState().want(['2026-01-01-a.md']);
    const [first] = store.getState().rows;
    await settled(store);
    expect(store.getState().rows[0]).toBe(first);
  });

  test('what is wanted is read before the rest', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 300 }, (_, index) => [`post-${String(index).padStart(3, '0')}.md`, 'x']),
    );
    const { open, requests } = repository(files);
    const store = open(10);
    await store.getState().want(['post-250.md', 'post-260.md', 'no-such.md']);
    expect(requests[0]).toHaveLength(10);
    expect(requests[1]?.slice(0, 2)).toEqual(['post-250.md', 'post-260.md']);
    expect(store.getState().rows.find(({ path }) => path === 'post-250.md')?.summary).not.toBeNull();
    await settled(store);
    expect(requests.flat()).toHaveLength(300);
    expect(new Set(requests.flat()).size).toBe(300);
  });

  test('a failure stops it and is told, and wanting starts it again', async () => {
    const { open, fail } = repository({ 'a.md': 'A', 'b.md': 'B' });
    fail(new RepositoryError('offline'));
    const store = open(1);
    await store.getState().want(['a.md']);
    expect(store.getState()).toMatchObject({ read: 0, complete: false, problem: { code: 'offline' } });
    fail(null);
    await store.getState().want(['b.md']);
    await settled(store);
    expect(store.getState()).toMatchObject({ read: 2, complete: true, problem: null });
  });

  test('a post that is missing or no text has a row made from its name', async () => {
    const { open } = repository({ 'a-post.md': '\u0000', 'gone.md': null });
    const store = open(5);
    await settled(store);
    expect(store.getState().rows.map(({ summary }) => summary?.title)).toEqual(['A post', 'Gone']);
  });

  test('no posts are complete at once', () => {
    expect(repository({}).open(5).getState()).toMatchObject({ rows: [], total: 0, complete: true });
  });

  test('ten thousand posts are listed in seconds', { timeout: 60_000 }, async () => {
    const files = Object.fromEntries(
      Array.from({ length: 10_000 }, (_, index) => [
        `post-${index}.md`,
        `---\ntitle: Post ${index}\ndate: ${2000 + (index % 25)}-01-02\n---\nText.`,
      ]),
    );
    const start = performance.now();
    const store = repository(files).open(30);
    await settled(store);
    expect(store.getState()).toMatchObject({ read: 10_000, complete: true });
    expect(performance.now() - start).toBeLessThan(30_000);
  });
});

function repository(files: Readonly<Record<string, string | null>>) {
  const requests: (readonly ObjectId[])[] = [];
  let failure: RepositoryError | null = null;
  const read = async (oids: readonly ObjectId[]) => {
    await Promise.resolve();
    if (failure) throw failure;
    requests.push(oids);
    return new Map(
      oids.flatMap((oid) =>
        typeof files[oid] === 'string' ? [[oid, new TextEncoder().encode(files[oid])] as const] : [],
      ),
    );
  };
  const port = { blobs: read } as unknown as Repository;
  const tree: Tree = {
    commit: 'c',
    complete: true,
    entries: Object.keys(files).map((path) => ({ path, oid: path, size: 1, mode: '100644' })),
  };
  const collection: Collection = { name: 'posts', folder: '', paths: Object.keys(files) };
  return {
    requests,
    fail: (error: RepositoryError | null) => (failure = error),
    open: (readFirst: number, more: Partial<Collection> = {}) =>
      createPostsStore({ repository: port, tree, site, collection: { ...collection, ...more }, readFirst }),
  };
}

type Store = ReturnType<typeof createPostsStore>;

function paths(store: Store): readonly string[] {
  return store.getState().rows.map(({ path }) => path);
}

function settled(store: Store): Promise<void> {
  return new Promise((resolve) => {
    const check = () => store.getState().complete && resolve();
    store.subscribe(check);
    check();
  });
}

test('posts that are wanted right after the first rows do not keep the page from its turn', async () => {
  const files = Object.fromEntries(
    Array.from({ length: 8 }, (_, index) => [`p${index}.md`, `---\ntitle: ${index}\n---\n`]),
  );
  const store = repository(files).open(2);
  await new Promise((resolve) => {
    const stop = store.subscribe(() => {
      stop();
      resolve(null);
    });
  });
  await store.getState().want(['p7.md']);
  expect(store.getState().complete).toBe(true);
});
