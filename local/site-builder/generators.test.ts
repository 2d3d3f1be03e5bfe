import { expect, test } from 'vitest';
import { findGenerator } from './generators';

const sites: readonly [name: string | null, paths: string[], packages?: string[]][] = [
  ['Eleventy', ['.eleventy.js', 'index.md']],
  ['Eleventy', ['eleventy.config.mjs', '_config.yml', '_posts/x.md']],
  ['Eleventy', ['package.json', 'posts/x.md'], ['@11ty/eleventy']],
  ['Astro', ['astro.config.mjs', 'src/content/blog/x.md']],
  ['Next.js', ['next.config.mjs', 'content/posts/x.md']],
  ['VitePress', ['docs/.vitepress/config.mts', 'docs/index.md']],
  ['Hexo', ['_config.yml', 'source/_posts/x.md'], ['hexo']],
  ['Zola', ['config.toml', 'content/_index.md', 'templates/index.html']],
  ['Hugo', ['config.toml', 'content/posts/x.md', 'layouts/index.html']],
  ['Hugo', ['config.toml', 'content/_index.md', 'layouts/index.html']],
  ['Hugo', ['config/_default/hugo.toml', 'content/x.md']],
  ['Jekyll', ['_config.yml', '_posts/2026-01-01-x.md']],
  ['Jekyll', ['_config.yml', 'Gemfile', 'index.md']],
  ['MkDocs', ['mkdocs.yml', 'docs/index.md']],
  [null, ['README.md', 'posts/x.md']],
  [null, ['_config.yml', 'whatever.txt']],
];

test.each(sites)('%s is known by %j', (name, paths, packages = []) => {
  expect(
    findGenerator({ paths: new Set(paths), packages: new Map(packages.map((each) => [each, '1.0.0'])) })?.name ?? null,
  ).toBe(name);
});

test('VitePress builds the folder that holds its configuration', () => {
  const site = { paths: new Set(['docs/.vitepress/config.ts']), packages: new Map<string, string>() };
  const args = findGenerator(site)?.args({ site, output: '/out', origin: 'http://127.0.0.1:1', cache: '/cache' });
  expect(args?.slice(0, 2)).toEqual(['build', 'docs']);
});

test('Jekyll is told the origin by a configuration of its own, after the site’s', () => {
  const site = { paths: new Set(['_config.yml', 'index.md']), packages: new Map<string, string>() };
  const place = { site, output: '/out', origin: 'http://127.0.0.1:1', cache: '/cache' };
  expect(findGenerator(site)?.args(place)).toContain('_config.yml,/cache/origin.yml');
  expect(findGenerator(site)?.files?.(place)).toEqual({ 'origin.yml': 'url: "http://127.0.0.1:1"\n' });
  expect(findGenerator(site)?.args({ ...place, cache: '/a, b' })).not.toContain('--config');
});
