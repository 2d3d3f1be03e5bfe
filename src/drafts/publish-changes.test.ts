import { expect, test } from 'vitest';
import { blobId } from '../lib/blob-id';
import { createMemoryHost } from '../repository/hosts/index';
import { RepositoryError } from '../repository/repository-error';
import { findAftermath, publishChanges, type Aftermath, type PathChange } from './publish-changes';

const OLD = 'posts/tide/index.md';
const NEW = 'posts/ebb/index.md';
const bytes = (text: string) => new TextEncoder().encode(text);
const write = (path: string, text: string) => ({ kind: 'write', path, content: bytes(text) }) as const;
const remove = (path: string) => ({ kind: 'remove', path }) as const;

async function desk() {
  const host = await createMemoryHost({ 'mara/almanac': { [OLD]: 'tide\n', 'posts/tide/mud.png': 'png', a: 'a' } });
  const repository = host.repository('mara/almanac');
  const { commit: since } = await repository.head();
  const remembered: (Aftermath | null)[] = [];
  const sent: string[] = [];
  const watched = {
    ...repository,
    commit: (...[to, changes]: Parameters<typeof repository.commit>) => {
      sent.push(...changes.map(({ kind, path }) => `${kind} ${path}`));
      return repository.commit(to, changes);
    },
  };
  const removal = async (path: string, text: string): Promise<PathChange> => ({
    path,
    expected: await blobId(bytes(text)),
    content: null,
  });
  const send = (changes: readonly PathChange[]) =>
    publishChanges({
      repository: watched,
      branch: 'main',
      since,
      changes,
      message: 'Work',
      remember: async (what) => void remembered.push(what && what.after),
      pause: async () => {},
    });
  const rename = async () => [
    await removal(OLD, 'tide\n'),
    await removal('posts/tide/mud.png', 'png'),
    { path: NEW, expected: null, content: bytes('tide\n') },
    { path: 'posts/ebb/mud.png', expected: null, content: bytes('png') },
  ];
  const paths = async () =>
    (await repository.tree((await repository.head()).commit)).entries.map(({ path }) => path).toSorted();
  const commits = async () => (await repository.head()).recentMessages;
  return { repository, send, rename, removal, paths, commits, remembered, sent };
}

test('moves and removes files in one commit, remembered before it is sent', async () => {
  const { send, rename, paths, commits, remembered } = await desk();
  expect(await send(await rename())).toMatchObject({ kind: 'published', after: { [OLD]: null } });
  expect(await paths()).toEqual(['a', NEW, 'posts/ebb/mud.png']);
  expect(await commits()).toEqual(['Work', 'Begin']);
  expect(remembered).toEqual([
    {
      [OLD]: null,
      'posts/tide/mud.png': null,
      [NEW]: await blobId(bytes('tide\n')),
      'posts/ebb/mud.png': await blobId(bytes('png')),
    },
  ]);
});

test('moves and removes beside another person’s commit to another file', async () => {
  const { repository, send, rename, paths } = await desk();
  await repository.push('Theirs', [write('b', 'b')]);
  expect((await send(await rename())).kind).toBe('published');
  expect(await paths()).toEqual(['a', 'b', NEW, 'posts/ebb/mud.png']);
});

test.each([
  ['the post was changed', write(OLD, 'theirs\n'), OLD],
  ['its image was changed', write('posts/tide/mud.png', 'theirs'), 'posts/tide/mud.png'],
  ['the post was deleted', remove(OLD), OLD],
  ['the new place was taken', write(NEW, 'theirs\n'), NEW],
])('writes nothing when %s meanwhile', async (_, change, path) => {
  const { repository, send, rename, commits, remembered } = await desk();
  await repository.push('Theirs', [change]);
  const there = await repository.blobIdAt((await repository.head()).commit, path);
  expect(await send(await rename())).toMatchObject({ kind: 'clash', path, blob: there });
  expect(await commits()).toEqual(['Theirs', 'Begin']);
  expect(remembered).toEqual([null]);
});

test('never removes a file that somebody changed', async () => {
  const { repository, send, removal, commits } = await desk();
  await repository.push('Theirs', [write(OLD, 'theirs\n')]);
  expect((await send([await removal(OLD, 'tide\n')])).kind).toBe('clash');
  expect(await commits()).toEqual(['Theirs', 'Begin']);
});

test('removes what is left when somebody removed a part already', async () => {
  const { repository, send, removal, paths, sent } = await desk();
  await repository.push('Theirs', [remove('posts/tide/mud.png')]);
  const changes = [await removal(OLD, 'tide\n'), await removal('posts/tide/mud.png', 'png')];
  expect((await send(changes)).kind).toBe('published');
  expect(await paths()).toEqual(['a']);
  expect(sent).toEqual([`remove ${OLD}`]);
});

test('what is done already is published, without a second commit', async () => {
  const { send, rename, removal, commits } = await desk();
  await send(await rename());
  expect((await send(await rename())).kind).toBe('published');
  await send([await removal('a', 'a')]);
  expect((await send([await removal('a', 'a')])).kind).toBe('published');
  expect(await commits()).toEqual(['Work', 'Work', 'Begin']);
});

test.each(['offline', 'timeout', 'host-failed', 'not-the-api'] as const)(
  'a lost reply (%s) to a removal is looked for: made once, whether it had arrived or not',
  async (code) => {
    for (const applied of [true, false]) {
      const { repository, send, rename, paths, commits } = await desk();
      repository.failNext('commit', new RepositoryError(code), { applied });
      expect((await send(await rename())).kind).toBe('published');
      expect(await paths()).toEqual(['a', NEW, 'posts/ebb/mud.png']);
      expect(await commits()).toEqual(['Work', 'Begin']);
    }
  },
);

test('what was remembered tells after a reload whether the change is there', async () => {
  const { repository, send, rename, remembered } = await desk();
  repository.failNext('commit', new RepositoryError('token-refused'));
  await expect(send(await rename())).rejects.toThrow('token-refused');
  const after = remembered.at(-1) ?? {};
  expect(Object.keys(after)).toHaveLength(4);
  expect(await findAftermath(repository, 'main', after)).toBeNull();
  await send(await rename());
  expect(await findAftermath(repository, 'main', after)).toBe((await repository.head()).commit);
});
