import { expect, test } from 'vitest';
import { showsHtml } from './shows-html';
import type { Site } from './site';

const site = (generator: string): Site => ({
  generator,
  root: 'site',
  title: null,
  media: [],
  collections: [],
  syntax: { templateTags: true, kramdown: false, directives: false },
});

const asked = (generator: string, files: Readonly<Record<string, string>>, post = 'site/a.md', usesHtml = true) =>
  showsHtml(
    site(generator),
    {
      paths: Object.keys(files),
      read: (paths) => Promise.resolve(new Map(paths.map((path) => [path, files[path] ?? '']))),
    },
    post,
    usesHtml,
  );

test.each([
  ['site/hugo.toml', '[markup.goldmark.renderer]\n  unsafe = true', true],
  ['site/hugo.toml', '[markup.goldmark.renderer]\n  unsafe = false', false],
  ['site/hugo.toml', 'markup.goldmark.renderer.unsafe = true', true],
  ['site/config/_default/markup.yaml', 'goldmark:\n  renderer:\n    unsafe: true', true],
  ['site/config.json', '{"markup":{"goldmark":{"renderer":{"unsafe":true}}}}', true],
  ['elsewhere/hugo.toml', 'markup.goldmark.renderer.unsafe = true', false],
  ['site/hugo.toml', '# unsafely = true', false],
])('Hugo leaves HTML out unless %s says otherwise: %s', async (path, text, shown) => {
  expect(await asked('hugo', { [path]: text })).toBe(shown);
});

test('others show it; where only the site’s code knows, its posts tell', async () => {
  expect(await asked('jekyll', {}, 'site/a.md', false)).toBe(true);
  expect(await asked('next', {}, 'site/a.md', false)).toBe(false);
  expect(await asked('next', {}, 'site/a.md', true)).toBe(true);
  expect(await asked('next', {}, 'site/a.mdx', false)).toBe(true);
});
