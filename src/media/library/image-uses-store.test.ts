import { expect, test } from 'vitest';
import { createMemoryHost } from '../../repository/hosts/index';
import { RepositoryError } from '../../repository/repository-error';
import type { Site } from '../../site/site';
import { createImageUsesStore } from './image-uses-store';
import { countItems, listItems } from './list-items';

const site: Site = {
  generator: 'jekyll',
  root: '',
  title: null,
  media: [{ folder: 'static', address: '/' }],
  collections: [{ name: 'posts', folder: 'posts', paths: ['posts/mud.md'] }],
  syntax: { templateTags: true, kramdown: true, directives: false },
};

async function open(more: Readonly<Record<string, string>> = {}) {
  const host = await createMemoryHost({
    'mara/almanac': {
      'posts/mud.md': '---\ntitle: Mud\ndate: 2026-11-14\n---\n![A creek](/creek.jpg)\n',
      'about.md': '![Us](/us.jpg)\n',
      '_layouts/a.html': '<img src="/logo.svg">',
      'static/creek.jpg': 'c',
      'static/us.jpg': 'u',
      'static/logo.svg': '<svg/>',
      'static/spare.jpg': 's',
      ...more,
    },
  });
  const repository = host.repository('mara/almanac');
  const tree = await repository.tree((await repository.head()).commit);
  let calls = 0;
  const failing = { isOn: false };
  const counted: typeof repository = {
    ...repository,
    blobs: async (oids, wish) => {
      calls++;
      if (failing.isOn) throw new RepositoryError('offline');
      return repository.blobs(oids, wish);
    },
  };
  const store = createImageUsesStore(counted, tree, site);
  const unused = () => {
    const { read, total, further } = store.getState();
    const images = listItems(site, tree.entries, read === total ? store.getState() : null);
    return countItems(images, further === 0).unused;
  };
  return { store, unused, failing, calls: () => calls };
}

test('one request tells which images posts, pages and the design show, and which nothing does', async () => {
  const { store, unused, calls } = await open();
  expect(unused()).toBeNull();
  await store.start();
  const { uses, others, titles, read, total, content } = store.getState();
  expect([read, total, content, calls()]).toEqual([3, 3, 2, 1]);
  expect(uses.get('static/creek.jpg')).toEqual([{ post: 'posts/mud.md', isPost: true, alts: ['A creek'] }]);
  expect(uses.get('static/us.jpg')).toEqual([{ post: 'about.md', isPost: false, alts: ['Us'] }]);
  expect(others.get('static/logo.svg')).toEqual([{ kind: 'named', file: '_layouts/a.html' }]);
  expect(titles.get('posts/mud.md')).toBe('Mud');
  expect(unused()).toBe(1);
});

test('what is too much to be read unasked leaves it open, until it is read', async () => {
  const { store, unused } = await open({ 'search.json': `["/spare.jpg"${' '.repeat(1_100_000)}]` });
  await store.start();
  expect(store.getState().further).toBe(1);
  expect(unused()).toBeNull();
  await store.startFurther();
  expect(store.getState().further).toBe(0);
  expect(unused()).toBe(0);
});

test('it goes on where it stopped', async () => {
  const { store, unused, failing } = await open();
  failing.isOn = true;
  await store.start();
  expect(store.getState().problem?.code).toBe('offline');
  expect(unused()).toBeNull();
  failing.isOn = false;
  await store.start();
  expect(store.getState().problem).toBeNull();
  expect(unused()).toBe(1);
});
