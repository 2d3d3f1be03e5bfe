import { expect, test } from 'vitest';
import { indexPaths } from './path-index';
import { describeSite } from './open-site';
import { imageUse, learnMedia } from './image-use';
import { postAddress } from './post-address';
import type { Site } from './site';

async function look(posts: Readonly<Record<string, string>>, others: Readonly<Record<string, string>>): Promise<Site> {
  const files: Readonly<Record<string, string>> = { ...others, ...posts };
  return await describeSite({
    paths: Object.keys(files),
    read: (wanted) => Promise.resolve(new Map(wanted.map((path) => [path, files[path] ?? '']))),
  });
}

const text = (body: string) => `---\ntitle: T\ndate: 2024-03-05\n---\n${body}\n`;
const next = { 'next.config.js': '', 'package.json': '{"dependencies":{"next":"16"}}' };

test('where only the code of a site knows addresses, the links between its posts tell them', async () => {
  const posts = {
    'content/posts/2024-03-05-frost.md': text(
      'See [mud](/writing/2024/mud/) and [the other](/writing/2024/tides/#low).',
    ),
    'content/posts/2024-03-06-mud.md': text(
      'See <a href="/writing/2024/frost/">frost</a> and [elsewhere](https://b.example/mud/).',
    ),
    'content/posts/2024-03-07-tides.md': text(''),
  };
  const site = await look(posts, next);
  expect(site.addresses?.learnt).toEqual({ 'content/posts': '/writing/:year/:slug/' });
  expect(postAddress(site, 'content/posts/2024-03-08-new.md', {})).toBe('/writing/2024/new/');
  expect(postAddress(site, 'content/posts/undated.md', {})).toBeNull();
  expect(postAddress(site, 'elsewhere/2024-03-08-new.md', {})).toBeNull();
});

test('one link, or links that do not agree, tell nothing', async () => {
  const posts = {
    'content/posts/frost.md': text('[mud](/a/mud/) [tides](/b/tides/)'),
    'content/posts/mud.md': text(''),
    'content/posts/tides.md': text(''),
  };
  expect((await look(posts, next)).addresses?.learnt).toBeUndefined();
});

test('where images lie is learnt by following the references to them', async () => {
  const posts = {
    'content/posts/a.md': text('![](/pics/a.png) ![](/pics/b.png)'),
    'content/posts/b.md': text('![](https://c.example/x.png)'),
  };
  const site = await look(posts, { ...next, 'cdn/files/pics/a.png': '', 'cdn/files/pics/b.png': '' });
  expect(site.media).toContainEqual({ folder: 'cdn/files', address: '/' });
  const index = indexPaths(['cdn/files/pics/a.png', 'cdn/files/pics/b.png', ...Object.keys(posts)]);
  const read = Object.entries(posts).map(([path, body]) => ({ path, text: body }));
  expect(imageUse(read, site, index)).toEqual({ style: 'absolute', folder: 'cdn/files/pics' });
  expect(learnMedia(read, site, index)).toEqual([]);
});

test('images beside the posts, elsewhere, on the own server, or none', async () => {
  const site: Site = { ...(await look({ 'posts/a.md': text('') }, {})), origin: 'https://a.example' };
  const use = (body: string, ...files: string[]) =>
    imageUse([{ path: 'posts/a/index.md', text: text(body) }], site, indexPaths(files));
  expect(use('![](./b.png)', 'posts/a/b.png')).toEqual({ style: 'relative', folder: null });
  expect(use('![](https://b.example/b.png)').style).toBe('remote');
  expect(use('<img src="https://a.example/img/b.png">', 'img/b.png')).toEqual({ style: 'absolute', folder: 'img' });
  expect(use('words').style).toBe('none');
});
