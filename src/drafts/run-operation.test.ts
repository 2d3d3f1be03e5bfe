import { expect, test } from 'vitest';
import { blobId } from '../lib/blob-id';
import { createMemoryHost } from '../repository/hosts/index';
import { RepositoryError } from '../repository/repository-error';
import type { PostChange } from '../site/post-change';
import type { Draft } from './draft';
import { createMemoryJournal } from './memory-journal';
import { settleOperations } from './operation';
import { runOperation } from './run-operation';

const of = { host: 'h', account: 'mara', repository: 'mara/almanac' };
const key = { ...of, branch: 'main', path: 'posts/tide.md' };
const rename: readonly PostChange[] = [
  { kind: 'remove', path: 'posts/tide.md' },
  { kind: 'write', path: 'posts/ebb.md', text: 'ebb\n' },
  { kind: 'copy', from: 'posts/mud.png', path: 'posts/ebb/mud.png' },
];

async function desk() {
  const host = await createMemoryHost({ 'mara/almanac': { 'posts/tide.md': 'tide\n', 'posts/mud.png': 'png' } });
  const repository = host.repository('mara/almanac');
  const journal = createMemoryJournal();
  const { commit } = await repository.head();
  const tree = await repository.tree(commit);
  const now: Draft = {
    key,
    isNew: false,
    baseText: 'tide\n',
    baseBlob: await repository.blobIdAt(commit, key.path),
    baseCommit: commit,
    frontmatter: null,
    body: { kind: 'source', text: 'more tide\n' },
    images: [],
    title: 'Tide',
    revision: 4,
    changedAt: 1,
    intent: null,
  };
  const next: Draft = {
    ...now,
    key: { ...key, path: 'posts/ebb.md' },
    baseText: 'ebb\n',
    baseBlob: await blobId(new TextEncoder().encode('ebb\n')),
  };
  await journal.put(now);
  const run = (changes = rename, draft: { now: Draft; next: Draft | null } | null = { now, next }) =>
    runOperation({ repository, journal, key, tree, changes, message: 'Rename', draft, pause: async () => {} });
  const drafts = async () => (await journal.list(of)).map(({ key: { path }, baseCommit }) => ({ path, baseCommit }));
  return { repository, journal, tree, now, next, run, drafts };
}

test('a post and what belongs to it move in one commit, and its draft goes along', async () => {
  const { repository, journal, run, drafts } = await desk();
  const outcome = await run();
  const { commit } = await repository.head();
  expect(outcome).toMatchObject({ kind: 'published', commit });
  expect((await repository.tree(commit)).entries.map(({ path }) => path).toSorted()).toEqual([
    'posts/ebb.md',
    'posts/ebb/mud.png',
    'posts/mud.png',
  ]);
  expect(await repository.blobIdAt(commit, 'posts/ebb/mud.png')).toBe(
    await repository.blobIdAt(commit, 'posts/mud.png'),
  );
  expect(await drafts()).toEqual([{ path: 'posts/ebb.md', baseCommit: commit }]);
  expect(await journal.operations(of)).toEqual([]);
});

test('a clash moves neither the post nor its draft', async () => {
  const { repository, journal, run, drafts, now } = await desk();
  await repository.push('Theirs', [{ kind: 'write', path: key.path, content: new Uint8Array([65]) }]);
  expect((await run()).kind).toBe('clash');
  expect(await drafts()).toEqual([{ path: key.path, baseCommit: now.baseCommit }]);
  expect(await journal.operations(of)).toEqual([]);
});

test('a page that is closed in between: the draft follows when the site is opened again', async () => {
  const { repository, journal, run, drafts } = await desk();
  repository.failNext('commit', new RepositoryError('token-refused'), { applied: true });
  await expect(run()).rejects.toThrow('token-refused');
  expect((await drafts())[0]?.path).toBe(key.path);
  expect(await settleOperations(repository, journal, of)).toBe(true);
  const { commit } = await repository.head();
  expect(await drafts()).toEqual([{ path: 'posts/ebb.md', baseCommit: commit }]);
  expect(await settleOperations(repository, journal, of)).toBe(false);
});

test('a change that never came is forgotten after an hour, and the draft stays', async () => {
  const { repository, journal, run, drafts } = await desk();
  repository.failNext('commit', new RepositoryError('token-refused'));
  await expect(run()).rejects.toThrow('token-refused');
  expect(await settleOperations(repository, journal, of)).toBe(false);
  expect(await journal.operations(of)).toHaveLength(1);
  await settleOperations(repository, journal, of, Date.now() + 2 * 60 * 60_000);
  expect(await journal.operations(of)).toEqual([]);
  expect((await drafts())[0]?.path).toBe(key.path);
});

test('words written since are never moved or removed', async () => {
  const { repository, journal, run, drafts, now } = await desk();
  repository.failNext('commit', new RepositoryError('token-refused'), { applied: true });
  await expect(run([{ kind: 'remove', path: key.path }], { now, next: null })).rejects.toThrow('token-refused');
  await journal.put({ ...now, revision: 5 });
  await settleOperations(repository, journal, of);
  expect((await drafts()).map(({ path }) => path)).toEqual([key.path]);
});

test('a draft of an older version keeps its base', async () => {
  const { run, drafts, now, next } = await desk();
  await run(rename, { now, next: { ...next, baseBlob: 'older', baseCommit: 'before' } });
  expect(await drafts()).toEqual([{ path: 'posts/ebb.md', baseCommit: 'before' }]);
});

test('drafts of other posts follow where they are, also after the page was closed in between; words written since stay', async () => {
  const { repository, journal, tree, now } = await desk();
  const image: readonly PostChange[] = [
    { kind: 'remove', path: 'posts/mud.png' },
    { kind: 'copy', from: 'posts/mud.png', path: 'posts/bank.png' },
  ];
  const other: Draft = { ...now, key: { ...key, path: 'posts/new.md' }, revision: 7 };
  await journal.put(other);
  const follow = (draft: Draft): Draft => ({
    ...draft,
    revision: draft.revision + 1,
    body: { kind: 'source', text: 'bank' },
  });
  const others = [now, other].map((one) => ({ now: one, next: follow(one) }));
  repository.failNext('commit', new RepositoryError('token-refused'), { applied: true });
  const request = {
    repository,
    journal,
    key: { ...key, path: 'posts/mud.png' },
    tree,
    changes: image,
    message: 'Rename',
  };
  await expect(runOperation({ ...request, draft: null, others })).rejects.toThrow('token-refused');
  await journal.put({ ...other, revision: 8 });
  expect(await settleOperations(repository, journal, of)).toBe(true);
  expect(await journal.get(key)).toEqual(follow(now));
  expect((await journal.get(other.key))?.body).toEqual(now.body);
});

test('links, programs and listings that are not whole are left alone', async () => {
  const { repository, journal, tree } = await desk();
  const linked = { ...tree, entries: tree.entries.map((entry) => ({ ...entry, mode: '120000' })) };
  const huge = { ...tree, entries: tree.entries.map((entry) => ({ ...entry, size: 30_000_000 })) };
  for (const [shown, reason] of [
    [linked, 'special'],
    [huge, 'too-large'],
    [{ ...tree, complete: false }, 'incomplete'],
  ] as const) {
    const request = { repository, journal, key, tree: shown, changes: rename, message: 'Rename', draft: null };
    expect(await runOperation(request)).toEqual({ kind: 'refused', reason });
  }
  expect((await repository.head()).recentMessages).toEqual(['Begin']);
});
