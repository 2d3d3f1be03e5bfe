import { expect, test } from 'vitest';
import { blobId } from '../lib/blob-id';
import { createMemoryHost } from '../repository/hosts/index';
import { RepositoryError } from '../repository/repository-error';
import type { Draft, PublishIntent } from './draft';
import { findIntent, publish } from './publish';

const PATH = 'posts/tide.md';
const bytes = (text: string) => new TextEncoder().encode(text);
const write = (path: string, text: string) => ({ kind: 'write', path, content: bytes(text) }) as const;

async function desk(overrides: Partial<Draft> = {}) {
  const host = await createMemoryHost({ 'mara/almanac': { [PATH]: 'old\n', 'posts/other.md': 'other\n' } });
  const repository = host.repository('mara/almanac');
  const { commit: baseCommit } = await repository.head();
  const draft: Draft = {
    key: { host: 'h', account: 'mara', repository: 'mara/almanac', branch: 'main', path: PATH },
    isNew: false,
    baseText: 'old\n',
    baseBlob: await blobId(bytes('old\n')),
    baseCommit,
    frontmatter: null,
    body: { kind: 'source', text: 'new\n' },
    images: [],
    title: 'Tide',
    revision: 3,
    changedAt: 0,
    intent: null,
    ...overrides,
  };
  const intents: (PublishIntent | null)[] = [];
  const remember = async (intent: PublishIntent | null) => void intents.push(intent);
  const send = (changes = [write(PATH, 'new\n')]) =>
    publish({ repository, draft, changes, message: 'Update post: Tide', remember, pause: async () => {} });
  const textAt = async (path: string) => {
    const { commit } = await repository.head();
    const id = await repository.blobIdAt(commit, path);
    const found = id ? (await repository.blobs([id])).get(id) : undefined;
    return found ? new TextDecoder().decode(found) : null;
  };
  const commits = async () => (await repository.head()).recentMessages;
  return { repository, draft, intents, send, textAt, commits };
}

test('makes one commit of the post and its images', async () => {
  const { send, textAt, commits, intents } = await desk();
  const outcome = await send([write(PATH, 'new\n'), write('images/mud.png', 'png')]);
  expect(outcome).toMatchObject({ kind: 'published', blob: await blobId(bytes('new\n')) });
  expect(await textAt(PATH)).toBe('new\n');
  expect(await textAt('images/mud.png')).toBe('png');
  expect(await commits()).toEqual(['Update post: Tide', 'Begin']);
  expect(intents).toHaveLength(1);
});

test('builds on another person’s commit to another file', async () => {
  const { repository, send, textAt, commits } = await desk();
  await repository.push('Their work', [write('posts/other.md', 'theirs\n')]);
  expect((await send()).kind).toBe('published');
  expect(await textAt('posts/other.md')).toBe('theirs\n');
  expect(await textAt(PATH)).toBe('new\n');
  expect(await commits()).toEqual(['Update post: Tide', 'Their work', 'Begin']);
});

test('never overwrites the same post, and says whose version is there', async () => {
  const { repository, send, textAt } = await desk();
  await repository.push('Their work', [write(PATH, 'theirs\n')]);
  expect(await send()).toMatchObject({ kind: 'clash', path: PATH, blob: await blobId(bytes('theirs\n')) });
  expect(await textAt(PATH)).toBe('theirs\n');
});

test('says that the post was removed meanwhile', async () => {
  const { repository, send } = await desk();
  await repository.push('Remove', [{ kind: 'remove', path: PATH }]);
  expect(await send()).toMatchObject({ kind: 'clash', blob: null });
});

test('a new post never takes the place of a file that appeared meanwhile', async () => {
  const { repository, send } = await desk({ isNew: true, baseBlob: null, baseText: '' });
  await repository.push('Their work', [write('posts/x.md', 'x')]);
  expect((await send([write(PATH, 'new\n')])).kind).toBe('clash');
});

test.each(['offline', 'timeout', 'host-failed', 'not-the-api'] as const)(
  'a lost reply (%s) to a commit that was made is found again',
  async (code) => {
    const { repository, send, commits } = await desk();
    repository.failNext('commit', new RepositoryError(code), { applied: true });
    expect((await send()).kind).toBe('published');
    expect(await commits()).toEqual(['Update post: Tide', 'Begin']);
  },
);

test('a lost reply to a commit that was not made is sent again, once', async () => {
  const { repository, send, commits } = await desk();
  repository.failNext('commit', new RepositoryError('offline'));
  expect((await send()).kind).toBe('published');
  expect(await commits()).toEqual(['Update post: Tide', 'Begin']);
});

test('a refused token is thrown, with the intent kept for the next try', async () => {
  const { repository, send, intents, commits } = await desk();
  repository.failNext('commit', new RepositoryError('token-refused'));
  await expect(send()).rejects.toMatchObject({ code: 'token-refused' });
  expect(intents.at(-1)).not.toBeNull();
  expect((await send()).kind).toBe('published');
  expect(await commits()).toHaveLength(2);
});

test('an intent found after a reload tells whether its change is there', async () => {
  const { repository, intents, send } = await desk();
  repository.failNext('commit', new RepositoryError('token-refused'));
  await expect(send()).rejects.toThrow('token-refused');
  const intent = intents[0];
  if (!intent) throw new Error('no intent');
  expect(await findIntent(repository, 'main', intent)).toBeNull();
  await send();
  expect(await findIntent(repository, 'main', intent)).toBe((await repository.head()).commit);
});
