import { expect, test } from 'vitest';
import { createMemoryHost } from '../repository/hosts/index';
import { RepositoryError } from '../repository/repository-error';
import { chooseMain } from './edit-choices';
import { describeSite, learnMain } from './open-site';
import type { FileTree, Site } from './site';
import { createSiteStore } from './site-store';

const name = 'mara/almanac';
const described: Site = {
  generator: 'plain',
  root: '',
  title: null,
  media: [],
  collections: [{ name: 'posts', folder: 'posts', paths: ['posts/a.md'] }],
  syntax: { templateTags: false, kramdown: false, directives: false },
};

async function open(describeSite: (tree: FileTree) => Promise<Site> = async () => described) {
  const host = await createMemoryHost({ [name]: { 'posts/a.md': 'A', 'a.bin': new Uint8Array([0, 255, 254]) } });
  const repository = host.repository(name);
  return { repository, store: createSiteStore({ repository, describeSite }) };
}

test('is loading, then ready with the newest state', async () => {
  const { store } = await open();
  expect(store.getState().kind).toBe('loading');
  await store.refresh();
  expect(store.getState()).toMatchObject({
    kind: 'ready',
    site: described,
    collection: { name: 'posts' },
    problem: null,
  });
});

test('site detection reads texts by path; what is no text is absent', async () => {
  let texts: ReadonlyMap<string, string> = new Map();
  const { store } = await open(async (tree) => {
    texts = await tree.read(['posts/a.md', 'a.bin', 'nowhere.md']);
    return described;
  });
  await store.refresh();
  expect([...texts]).toEqual([['posts/a.md', 'A']]);
});

test('follows the branch', async () => {
  const { repository, store } = await open();
  await store.refresh();
  const commit = await repository.push('More', [{ kind: 'write', path: 'posts/b.md', content: new Uint8Array([66]) }]);
  await store.refresh();
  expect(store.getState()).toMatchObject({ head: { commit }, tree: { commit } });
});

test('fails, and loads again', async () => {
  const { repository, store } = await open();
  repository.failNext('head', new RepositoryError('offline'));
  await store.refresh();
  expect(store.getState()).toMatchObject({ kind: 'failed', error: { code: 'offline' } });
  const again = store.refresh();
  expect(store.getState().kind).toBe('loading');
  await again;
  expect(store.getState().kind).toBe('ready');
});

test('stays ready while the newest state cannot be read, and says so', async () => {
  const { repository, store } = await open();
  await store.refresh();
  repository.failNext('head', new RepositoryError('host-failed'));
  await store.refresh();
  expect(store.getState()).toMatchObject({ kind: 'ready', problem: { code: 'host-failed' } });
  await store.refresh();
  expect(store.getState()).toMatchObject({ kind: 'ready', problem: null });
});

test('reading twice at once reads once', async () => {
  let times = 0;
  const { store } = await open(async () => {
    times++;
    return described;
  });
  await Promise.all([store.refresh(), store.refresh()]);
  expect(times).toBe(1);
});

test('posts that were chosen tell where their images are', async () => {
  const host = await createMemoryHost({
    [name]: {
      '_config.yml': 'title: Almanac\n',
      '_posts/2026-01-01-a.md': '---\ntitle: A\n---\n',
      '_posts/2026-01-02-b.md': '---\ntitle: B\n---\n',
      'texts/c.md': '---\ntitle: C\n---\n\n![](/pics/c.png) ![](/pics/d.png)\n',
      'web/pics/c.png': 'c',
      'web/pics/d.png': 'd',
    },
  });
  const store = createSiteStore({ repository: host.repository(name), describeSite, learnMain });
  await store.refresh();
  const before = store.getState();
  if (before.kind !== 'ready') throw new Error('the site is not ready');
  await store.choose(chooseMain(before.site, null, 'texts'));
  expect(store.getState()).toMatchObject({
    collection: { folder: 'texts' },
    site: { media: expect.arrayContaining([{ folder: 'web', address: '/' }]) },
  });
});
