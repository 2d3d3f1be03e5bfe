import { expect, test } from 'vitest';
import { createMemoryHost } from '../../repository/hosts';
import { readConfigs } from '../../site/configs/index';
import { chooseMain } from '../../site/edit-choices';
import { describeSite } from '../../site/open-site';
import { createSiteStore } from '../../site/site-store';
import { choicesFile, saveChoices } from './save-choices';

const post = '---\ntitle: A post\ndate: 2026-01-01\n---\n\nWords.\n';
const files = { 'archive/posts/a.md': post, 'archive/posts/b.md': post, 'texts/c.md': post };

async function open(more: Record<string, string> = {}) {
  const host = await createMemoryHost({ 'mara/shore': { ...files, ...more } });
  const repository = host.repository('mara/shore');
  const store = createSiteStore({ repository, describeSite });
  const ready = () => {
    const state = store.getState();
    if (state.kind !== 'ready') throw new Error('the site is not ready');
    return state;
  };
  await store.refresh();
  const textAt = async (path: string) => {
    const id = await repository.blobIdAt((await repository.head()).commit, path);
    return id === null ? null : new TextDecoder().decode((await repository.blobs([id])).get(id));
  };
  return { repository, store, ready, textAt };
}

async function made(desk: Awaited<ReturnType<typeof open>>) {
  await desk.store.choose(chooseMain(desk.ready().site, null, 'texts'));
  const file = await choicesFile(desk, desk.ready());
  if (!file || file === 'unreadable') throw new Error('nothing can be written');
  return file;
}

test('choices are one file at the top, and everybody then sees the site so', async () => {
  const desk = await open();
  expect(desk.ready().collection?.folder).toBe('archive/posts');
  expect(await choicesFile(desk, desk.ready())).toBeNull();
  const file = await made(desk);
  expect(file).toMatchObject({ path: 'galley.yml', expected: null });
  expect((await saveChoices(desk, desk.ready(), file, 'Describe the site')).kind).toBe('published');
  expect(await desk.textAt('galley.yml')).toBe(file.text);
  await desk.store.refresh();
  await desk.store.choose(null);
  expect(desk.ready().collection?.folder).toBe('texts');
});

test('a file that is there goes on saying what nobody changed', async () => {
  const before = '# Ours\ncollections:\n  - label: Old posts # since 2011\n    folder: archive/posts\n    later: yes\n';
  const desk = await open({ '.galley.yml': before });
  const file = await made(desk);
  expect(file).toMatchObject({ path: '.galley.yml', isRewritten: false });
  for (const line of before.split('\n')) expect(file.text).toContain(line);
  const read = readConfigs(new Map([['galley.yml', file.text]]));
  expect(read?.collections.map(({ folder, label }) => [folder, label])).toEqual([
    ['texts', undefined],
    ['archive/posts', 'Old posts'],
  ]);
});

test('a file that cannot be read is left alone', async () => {
  const desk = await open({ 'galley.yml': 'collections: [\n' });
  await desk.store.choose(chooseMain(desk.ready().site, null, 'texts'));
  expect(await choicesFile(desk, desk.ready())).toBe('unreadable');
});

test('somebody else’s newer file is never written over', async () => {
  const desk = await open();
  const file = await made(desk);
  const { branch, commit } = desk.ready().head;
  const theirs = new TextEncoder().encode('review: true\n');
  await desk.repository.commit({ branch, onto: commit, message: 'Theirs' }, [
    { kind: 'write', path: 'galley.yml', content: theirs },
  ]);
  expect(await saveChoices(desk, desk.ready(), file, 'Mine')).toMatchObject({ kind: 'clash', path: 'galley.yml' });
  expect(await desk.textAt('galley.yml')).toBe('review: true\n');
});
