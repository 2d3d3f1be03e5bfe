import { describe, expect, test } from 'vitest';
import { describeSite } from './open-site';
import type { Site } from './site';

const post = '---\ntitle: Hello\ndate: 2024-03-05\n---\nText';

async function look(files: Readonly<Record<string, string>>): Promise<Site> {
  return await describeSite({
    paths: Object.keys(files),
    read: (paths) =>
      Promise.resolve(
        new Map(paths.flatMap((path) => (Object.hasOwn(files, path) ? [[path, files[path] ?? '']] : []))),
      ),
  });
}

const bomb = [
  'a: &a [x,x,x,x,x,x,x,x]',
  ...'bcdefghij'.split('').map((name, at) => `${name}: &${name} [${`*${'abcdefghij'[at]},`.repeat(8)}]`),
].join('\n');

describe('a configuration that is broken, huge or hostile', () => {
  test.each<[name: string, file: string, text: string, isTold: boolean]>([
    ['is cut off', '_config.yml', 'title: [', true],
    ['repeats itself without end', '_config.yml', bomb, true],
    ['is nested without end', '_config.yml', `a: ${'['.repeat(5000)}`, true],
    ['is enormous', '_config.yml', `title: x\n${'# filler\n'.repeat(50_000)}`, true],
    [
      'holds what objects inherit',
      '_config.yml',
      '__proto__: {title: bad}\nconstructor: 1\ncollections: {__proto__: {}, toString: {output: true}}\n',
      false,
    ],
    ['is of another language', 'hugo.toml', 'this is: not toml', true],
    [
      'says folders that are none',
      'hugo.toml',
      "contentDir = '../../etc'\nstaticDir = ['/..', '..']\n[languages.en]\ncontentDir = '../..'\n",
      false,
    ],
    ['is a script without end', 'astro.config.mjs', `export default { a: ${'f('.repeat(20_000)}`, false],
    ['is a script that names itself', 'astro.config.mjs', 'const a = b; const b = a; export default a', false],
    ['asks much of patterns', '.eleventy.js', `module.exports = { input: "${'a'.repeat(30_000)}`, false],
  ])('%s', async (_name, file, text, isTold) => {
    const site = await look({
      [file]: text,
      Gemfile: '',
      'layouts/a.html': '',
      '_posts/2024-03-05-hello.md': post,
      'content/posts/hello.md': post,
      'src/content/blog/hello.md': post,
    });
    expect(site.collections.length).toBeGreaterThan(0);
    expect(site.problems ?? []).toEqual(isTold ? [{ code: 'config-unreadable', detail: file }] : []);
    expect(site.media.every(({ folder }) => !folder.includes('..'))).toBe(true);
    expect(Object.prototype).not.toHaveProperty('title');
  });

  test('is missing, though it is listed', async () => {
    const site = await describeSite({
      paths: ['_config.yml', 'Gemfile', '_posts/2024-03-05-a.md'],
      read: () => Promise.resolve(new Map()),
    });
    expect(site).toMatchObject({ generator: 'jekyll', problems: [{ code: 'config-missing', detail: '_config.yml' }] });
  });
});

test.each<[name: string, path: (index: number) => string]>([
  ['in one folder', (index) => `content/posts/${index}.md`],
  ['in a folder each', (index) => `content/${index}/post.md`],
  ['in deep folders', (index) => `content/${'deep/'.repeat(index % 30)}${index}/index.md`],
  ['in languages', (index) => `content/${['en', 'fr', 'ja'][index % 3]}/s${index % 500}/${index}.md`],
  ['of data', (index) => `data/${index % 1000}/${index}.yml`],
])(
  'a tree of very many files %s is judged in time that grows with it, not faster',
  { timeout: 60_000 },
  async (_name, pathOf) => {
    const few = await cost(2000, pathOf);
    const many = await cost(20_000, pathOf);
    expect(many).toBeLessThan(Math.max(25 * few, 100));
  },
);

/** Milliseconds of this process's own time, the better of two. */
async function cost(count: number, pathOf: (index: number) => string): Promise<number> {
  const paths = ['hugo.toml', 'layouts/a.html', ...Array.from({ length: count }, (_, index) => pathOf(index))];
  const costs: number[] = [];
  for (let run = 0; run < 2; run++) {
    const before = process.cpuUsage();
    const site = await describeSite({
      paths,
      read: (wanted) => Promise.resolve(new Map(wanted.map((path) => [path, path.endsWith('.md') ? post : '']))),
    });
    const { user, system } = process.cpuUsage(before);
    costs.push((user + system) / 1000);
    expect(site.generator).toBe('hugo');
  }
  return Math.min(...costs);
}

test('what galley.yml says of the whole site counts', async () => {
  const files = {
    'galley.yml': 'generator: hugo\naddress: https://tide.example\nlanguages: [en, de]\n',
    'package.json': '{ "dependencies": { "@11ty/eleventy": "3.0.0" } }',
    'eleventy.config.js': 'export default () => {};',
    'config.toml': "staticDir = 'web'\n",
    'content/post/a.md': post,
    'content/post/b.de.md': post,
    'web/a.png': '',
  };
  expect(await look(files)).toMatchObject({
    generator: 'hugo',
    siteUrl: 'https://tide.example',
    languages: ['en', 'de'],
    media: [{ folder: 'web', address: '/' }],
    collections: [{ folder: 'content/post', languages: { layout: 'suffix' } }],
  });
  const { 'galley.yml': _, ...others } = files;
  expect(await look(others)).toMatchObject({ generator: 'eleventy' });
});

test.each([
  ['excerpt_separator: <!--more-->', '<!--more-->'],
  ['excerpt_separator: "\\n\\n\\n"', undefined],
  ['title: A', undefined],
])('what ends the opening lines of a Jekyll site’s posts: %s', async (config, mark) => {
  const site = await look({ '_config.yml': `${config}\n`, Gemfile: '', '_posts/2024-03-05-hello.md': post });
  expect([site.generator, site.excerptMark]).toEqual(['jekyll', mark]);
});

test('posts in another markup are listed where the site says its posts lie, and nowhere else', async () => {
  const rst = 'Tide\n####\n\n:date: 2026-11-14\n';
  const files = { 'content/news/tide.rst': rst, 'content/news/mud.md': post, 'README.rst': rst, 'docs/a.rst': rst };
  const pelican = await look({ ...files, 'pelicanconf.py': "PATH = 'content'\n" });
  expect(pelican.collections.flatMap(({ paths }) => paths).toSorted()).toEqual([
    'content/news/mud.md',
    'content/news/tide.rst',
  ]);
  const other = await look({ ...files, 'hugo.toml': '' });
  expect(other.collections.flatMap(({ paths }) => paths)).toEqual(['content/news/mud.md']);
});
