import { describe, expect, test } from 'vitest';
import { createMemoryJournal } from '../../../drafts/memory-journal';
import { createBodyReader } from '../../../editor/body-reader/body-reader';
import { threadInProcess } from '../../../editor/body-reader/thread-in-process';
import { openBody } from '../../../editor/document/open';
import { createMemoryHost } from '../../../repository/hosts/index';
import { RepositoryError } from '../../../repository/repository-error';
import { loadPost } from '../opening/load-post';
import { newerPublish, rememberPublish } from '../../own-publishes';
import { openPostSession } from '../session/post-session';
import { createPublishingStore, type Publishing } from './publishing-store';

const syntax = { templateTags: true, kramdown: false, directives: false };
const path = 'posts/a.md';
const source = '---\ntitle: Tides\n---\n\nThe harbour empties.\n';
const reader = createBodyReader({ startThread: threadInProcess });
const bytes = (text: string) => new TextEncoder().encode(text);

async function desk(at = path) {
  const host = await createMemoryHost({ 'mara/site': { [path]: source, 'posts/b.md': 'Other.\n' } });
  const repository = host.repository('mara/site');
  const journal = createMemoryJournal();
  const key = { host: 'h', account: 'mara', repository: 'mara/site', branch: 'main', path: at };
  const head = await repository.head();
  const tree = await repository.tree(head.commit);
  const load = async () => {
    const now = await repository.head();
    return loadPost({ repository, journal, tree: await repository.tree(now.commit), branch: 'main', key });
  };
  const loaded = await loadPost({ repository, journal, tree, branch: 'main', key });
  const base = loaded.kind === 'post' ? loaded.base : { key, isNew: true, text: '', blob: null, commit: head.commit };
  const session = await openPostSession({ base, draft: null, journal, syntax, reader, format: 'yaml' });
  const seen: Publishing[] = [];
  const publishing = createPublishingStore({
    repository,
    journal,
    session,
    head: () => head,
    placeOfNewPost: () => 'posts/new.md',
    leftOut: () => null,
    findOnPage: () => async () => 'https://example.org/a/',
    onPublished: () => undefined,
    pause: async () => undefined,
  });
  publishing.subscribe((state) => seen.push(state));
  const write = (body: string) => session.getState().body.setDocument(openBody(body, syntax).document);
  const fileAt = async (file: string) => {
    const now = await repository.head();
    const id = await repository.blobIdAt(now.commit, file);
    return id && new TextDecoder().decode((await repository.blobs([id])).get(id));
  };
  const commits = async () => (await repository.head()).recentMessages.length;
  return { repository, journal, key, session, publishing, seen, write, fileAt, commits, load, head };
}

const haven = source.replace('harbour', 'haven');

test('a publish is one commit, is followed to the page, and its draft ends', async () => {
  const { publishing, seen, session, write, fileAt, commits, journal, key } = await desk();
  write('\nThe haven empties.\n');
  await publishing.start();
  expect(await fileAt(path)).toBe(haven);
  expect(await commits()).toBe(2);
  expect(publishing.getState()).toMatchObject({
    kind: 'following',
    news: { kind: 'live', url: 'https://example.org/a/' },
  });
  expect(seen.map(({ kind }) => kind)).toContain('publishing');
  expect(await journal.get(key)).toBeNull();
  expect(session.getState().base.text).toBe(haven);
  expect(session.getState().drafts.getState().saving.kind).toBe('untouched');
});

test('an older listing does not bring the old version back', async () => {
  const { publishing, repository, journal, key, head, write } = await desk();
  const tree = await repository.tree(head.commit);
  write('\nThe haven empties.\n');
  await publishing.start();
  const site = {};
  const now = await repository.head();
  const blob = (await repository.blobIdAt(now.commit, path)) ?? '';
  rememberPublish(site, { path, blob, commit: now.commit }, tree.commit);
  const own = newerPublish(site, path, tree.commit);
  expect(await loadPost({ repository, journal, tree, branch: 'main', key, own })).toMatchObject({
    base: { text: haven },
  });
  expect(newerPublish(site, path, now.commit)).toBeNull();
});

test('a build that fails is told with its reason', async () => {
  const { publishing, repository, write } = await desk();
  repository.report({ kind: 'failed', reason: 'creek.jpg is missing', logUrl: null });
  write('\nThe haven empties.\n');
  await publishing.start();
  expect(publishing.getState()).toMatchObject({ news: { kind: 'failed', reason: 'creek.jpg is missing' } });
});

test('a new post goes to its place with its images, and only those it shows', async () => {
  const { publishing, session, write, fileAt, commits } = await desk('new/1');
  session.setTitle('A lamp');
  write('![Lamp](/images/lamp.png)\n');
  await session.addImage({ path: 'static/images/lamp.png', type: 'image/png', bytes: bytes('png') });
  await session.addImage({ path: 'static/images/unused.png', type: 'image/png', bytes: bytes('other') });
  await publishing.start();
  expect(await fileAt('posts/new.md')).toBe('---\ntitle: A lamp\n---\n\n![Lamp](/images/lamp.png)\n');
  expect(await fileAt('static/images/lamp.png')).toBe('png');
  expect(await fileAt('static/images/unused.png')).toBeNull();
  expect(await commits()).toBe(2);
  expect(session.getState().base).toMatchObject({ isNew: false, key: { path: 'posts/new.md' } });
});

describe('somebody else was faster', () => {
  test('with another file: both are there', async () => {
    const { publishing, repository, write, fileAt } = await desk();
    await repository.push('Ana', [{ kind: 'write', path: 'posts/b.md', content: bytes('Ana’s.\n') }]);
    write('\nThe haven empties.\n');
    await publishing.start();
    expect([await fileAt(path), await fileAt('posts/b.md')]).toEqual([haven, 'Ana’s.\n']);
  });

  test('with the same post: nothing is overwritten until the person says so', async () => {
    const { publishing, repository, session, write, fileAt } = await desk();
    const theirs = source.replace('harbour', 'anchorage');
    await repository.push('Ana', [{ kind: 'write', path, content: bytes(theirs) }], 'Ana Brandt');
    write('\nThe haven empties.\n');
    await publishing.start();
    const state = publishing.getState();
    expect(state).toMatchObject({ kind: 'clash', theirs: { text: theirs, author: 'Ana Brandt' } });
    expect(await fileAt(path)).toBe(theirs);
    if (state.kind === 'clash') await session.rebase(state.theirs.base);
    await publishing.start();
    expect(await fileAt(path)).toBe(haven);
  });

  test('taking theirs keeps mine for later', async () => {
    const { publishing, repository, session, write, journal, key } = await desk();
    const theirs = source.replace('harbour', 'anchorage');
    await repository.push('Ana', [{ kind: 'write', path, content: bytes(theirs) }]);
    write('\nThe haven empties.\n');
    await publishing.start();
    const state = publishing.getState();
    const mine = state.kind === 'clash' ? await session.take(state.theirs.base) : null;
    expect(await session.text()).toEqual({ kind: 'text', text: theirs });
    expect(await journal.get(key)).toBeNull();
    if (mine) await session.restore(mine);
    expect(await session.text()).toEqual({ kind: 'text', text: haven });
  });

  test('by deleting it: it can be published again', async () => {
    const { publishing, repository, session, write, fileAt } = await desk();
    await repository.push('Ana', [{ kind: 'remove', path }], 'Ana Brandt');
    write('\nThe haven empties.\n');
    await publishing.start();
    const state = publishing.getState();
    expect(state).toMatchObject({ kind: 'removed', author: 'Ana Brandt' });
    expect(await fileAt(path)).toBeNull();
    if (state.kind === 'removed') await session.rebase(state.base);
    await publishing.start();
    expect(await fileAt(path)).toBe(haven);
  });
});

describe('when the way is not clear', () => {
  test('a lost reply is looked after and not repeated', async () => {
    const { publishing, repository, seen, write, commits, fileAt } = await desk();
    repository.failNext('commit', new RepositoryError('offline'), { applied: true });
    write('\nThe haven empties.\n');
    await publishing.start();
    expect(seen.some((state) => state.kind === 'publishing' && state.unsure)).toBe(true);
    expect(publishing.getState().kind).toBe('following');
    expect([await commits(), await fileAt(path)]).toEqual([2, haven]);
  });

  test.each([
    ['permission-missing', 'failed'],
    ['host-failed', 'failed'],
    ['token-refused', 'failed'],
  ] as const)('%s is told, and the draft stays', async (code, kind) => {
    const { publishing, repository, write, journal, key, fileAt } = await desk();
    repository.failNext('head', new RepositoryError(code));
    write('\nThe haven empties.\n');
    await publishing.start();
    expect(publishing.getState().kind).toBe(kind);
    expect(await fileAt(path)).toBe(source);
    expect(await journal.get(key)).not.toBeNull();
    await publishing.start();
    expect(await fileAt(path)).toBe(haven);
  });

  test('a pause that the host asks for has its time', async () => {
    const { publishing, repository, write } = await desk();
    repository.failNext('head', new RepositoryError('rate-limited', { until: Date.now() + 60_000 }));
    write('\nThe haven empties.\n');
    await publishing.start();
    expect(publishing.getState()).toMatchObject({ kind: 'paused' });
  });

  test('a text that cannot be proven is not published', async () => {
    const { publishing, session, commits } = await desk();
    session.setDetailsText('title: a\n---\n');
    await publishing.start();
    expect(publishing.getState()).toEqual({ kind: 'refused', reason: 'fence' });
    expect(await commits()).toBe(1);
  });
});

describe('opening again', () => {
  test('a publish that got through while the page was gone has no draft left', async () => {
    const { repository, session, write, load, journal, key } = await desk();
    write('\nThe haven empties.\n');
    const { drafts } = session.getState();
    await drafts.flush();
    const id = await (async () => {
      await repository.push('Mara', [{ kind: 'write', path, content: bytes(haven) }]);
      return repository.blobIdAt((await repository.head()).commit, path);
    })();
    const draft = drafts.current();
    const intent = {
      id: '1',
      revision: draft.revision,
      onto: draft.baseCommit,
      message: 'x',
      blobs: { [path]: id ?? '' },
    };
    await journal.put({ ...draft, intent });
    expect(await load()).toMatchObject({ kind: 'post', draft: null, base: { text: haven } });
    expect(await journal.get(key)).toBeNull();
  });

  test('a draft of an older version says who moved on', async () => {
    const { repository, session, write, load } = await desk();
    write('\nThe haven empties.\n');
    await session.getState().drafts.flush();
    await repository.push('Ana', [{ kind: 'write', path, content: bytes('Theirs.\n') }], 'Ana Brandt');
    expect(await load()).toMatchObject({ kind: 'post', movedTo: { author: 'Ana Brandt' }, base: { text: source } });
  });

  test('a file that is no text, and one that is not there', async () => {
    const { repository, load } = await desk();
    await repository.push('x', [{ kind: 'write', path, content: new Uint8Array([0x63, 0xe9, 0x0a]) }]);
    expect(await load()).toMatchObject({ kind: 'not-text', reason: 'invalid-utf8' });
    await repository.push('x', [{ kind: 'remove', path }]);
    expect(await load()).toEqual({ kind: 'missing' });
  });
});
