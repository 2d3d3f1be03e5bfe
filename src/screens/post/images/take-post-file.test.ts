import { expect, test } from 'vitest';
import { createMemoryJournal } from '../../../drafts/memory-journal';
import { createBodyReader } from '../../../editor/body-reader/body-reader';
import { threadInProcess } from '../../../editor/body-reader/thread-in-process';
import { openBody } from '../../../editor/document/open';
import { createMemoryHost } from '../../../repository/hosts/index';
import { describeSite } from '../../../site/open-site';
import { createSiteStore } from '../../../site/site-store';
import { loadPost } from '../opening/load-post';
import { openPostSession } from '../session/post-session';
import { takePostFile } from './take-post-file';

const path = 'content/posts/a.md';
const syntax = { templateTags: true, kramdown: false, directives: false };
const reader = createBodyReader({ startThread: threadInProcess });
const files = {
  'hugo.toml': 'baseURL = "https://a.example/"\n',
  [path]: '---\ntitle: A\ndate: 2026-01-01\n---\n\nThe harbour empties.\n',
  'content/posts/b.md': '---\ntitle: B\ndate: 2026-01-02\n---\n\nThe [map](/downloads/map.pdf).\n',
  'static/downloads/map.pdf': 'A map',
};

async function open(more: Readonly<Record<string, string>> = {}) {
  const host = await createMemoryHost({ 'mara/site': { ...files, ...more } });
  const repository = host.repository('mara/site');
  const store = createSiteStore({ repository, describeSite });
  await store.refresh();
  const ready = store.getState();
  if (ready.kind !== 'ready') throw new Error('The site was not read.');
  const journal = createMemoryJournal();
  const key = { host: 'h', account: 'mara', repository: 'mara/site', branch: 'main', path };
  const loaded = await loadPost({ repository, journal, tree: ready.tree, branch: 'main', key });
  if (loaded.kind !== 'post') throw new Error('The post was not read.');
  const session = await openPostSession({ base: loaded.base, draft: null, journal, syntax, reader, format: 'yaml' });
  const request = { session, ready, repository, habits: null, usesHtml: false, placeOfNewPost: () => path };
  const take = (name: string, ...parts: BlobPart[]) => takePostFile(new File(parts, name), request);
  const kept = () =>
    session
      .getState()
      .drafts.getState()
      .images.map((one) => one.path);
  const write = (body: string) => session.getState().body.setDocument(openBody(body, syntax).document);
  return { take, kept, write };
}

test('a file goes where the other posts link to, once, and under a name of its own', async () => {
  const { take, kept } = await open();
  expect(await take('Way.pdf', 'one')).toEqual({ kind: 'added', src: '/downloads/way.pdf', player: null });
  expect(await take('Way.pdf', 'one')).toMatchObject({ src: '/downloads/way.pdf' });
  expect(await take('Way.pdf', 'two')).toMatchObject({ src: '/downloads/way-2.pdf' });
  expect(kept()).toEqual(['static/downloads/way.pdf', 'static/downloads/way-2.pdf']);
});

test('what the site has already is linked and not added again', async () => {
  const { take, kept } = await open();
  expect(await take('Map.pdf', 'A map')).toMatchObject({ kind: 'added', src: '/downloads/map.pdf' });
  expect(kept()).toEqual([]);
});

test('a recording is played in HTML only where the page would show that', async () => {
  const { take } = await open();
  expect(await take('Owl.mp3', 'ID3')).toMatchObject({ src: '/downloads/owl.mp3', player: null });
  const unsafe = await open({ 'hugo.toml': 'markup.goldmark.renderer.unsafe = true\n' });
  expect(await unsafe.take('Owl.mp3', 'ID3')).toMatchObject({
    player: '<audio controls src="/downloads/owl.mp3"></audio>',
  });
});

test('all new files of a post go into one publish; what its text names no more does not count', async () => {
  const { take, write } = await open();
  const megabytes = (count: number) => new Uint8Array(count * 1024 * 1024).fill(count);
  expect(await take('large.zip', megabytes(20))).toMatchObject({ kind: 'added' });
  write('The [film](/downloads/large.zip).\n');
  expect(await take('other.zip', megabytes(9))).toEqual({ kind: 'refused', reason: 'too-much' });
  write('No film.\n');
  expect(await take('other.zip', megabytes(9))).toMatchObject({ kind: 'added' });
});
