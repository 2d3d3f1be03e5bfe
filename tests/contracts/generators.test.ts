import { describe, expect, test } from 'vitest';
import { readPostFile } from '../../src/content/read-post-file';
import { generatorNamed, generators } from '../../src/site/generators';
import { describeSite } from '../../src/site/open-site';
import { indexPaths } from '../../src/site/path-index';
import { postAddress } from '../../src/site/post-address';
import { summarise } from '../../src/site/post-summary';
import type { Site } from '../../src/site/site';
import * as scripts from '../../src/site/script/read-loosely';

/** A small site in the usual shape of its generator, where its posts are found, and the addresses that the generator gives them. */
interface Example {
  readonly files: Readonly<Record<string, string>>;
  readonly folder: string;
  readonly media?: string;
  readonly title?: string;
  /** Path → address; null where only the site's own code knows it. */
  readonly addresses: Readonly<Record<string, string | null>>;
}

const post = '---\ntitle: Hello\ndate: 2024-03-05\n---\nText';

const examples: Readonly<Record<string, Example>> = {
  astro: {
    files: {
      'astro.config.mjs': "export default { base: '/x' }",
      'package.json': '{"dependencies":{"astro":"5"}}',
      'public/favicon.svg': '',
      'src/content/blog/hello.md': post,
      'src/content/blog/bundle/index.mdx': post,
      'src/content/blog/2023-04-06 Named Like This.md': post,
    },
    folder: 'src/content/blog',
    media: 'public',
    addresses: {
      'src/content/blog/hello.md': '/blog/hello/',
      'src/content/blog/bundle/index.mdx': '/blog/bundle/',
      'src/content/blog/2023-04-06 Named Like This.md': '/blog/2023-04-06-named-like-this/',
      'src/content/blog/slugged.md': '/blog/other/',
      'README.md': null,
    },
  },
  docusaurus: {
    files: {
      'docusaurus.config.js': "module.exports = { title: 'Docs', baseUrl: '/' }",
      'static/img/logo.svg': '',
      'blog/2024-03-05-hello.md': post,
      'docs/intro.md': post,
    },
    folder: 'blog',
    media: 'static',
    title: 'Docs',
    addresses: { 'blog/2024-03-05-hello.md': '/blog/2024/03/05/hello', 'blog/slugged.md': '/blog/other' },
  },
  eleventy: {
    files: {
      'eleventy.config.js':
        "export default (c) => { c.addPassthroughCopy({ './public/': '/' }); return { dir: { input: 'content' } } }",
      'content/_data/site.json': '{"title":"The Almanac"}',
      'public/logo.svg': '',
      'content/posts/posts.json': '{"layout":"post.njk"}',
      'content/posts/hello.md': post,
      'content/posts/bundle/index.md': post,
      'content/notes/notes.json': '{"permalink":"/n/{{ page.fileSlug }}/"}',
      'content/notes/a.md': post,
      'content/talks/talks.11tydata.js': 'export default { permalink: (data) => data.x }',
      'content/talks/a.md': post,
      'content/about.md': '---\ntitle: About\n---\n',
    },
    folder: 'content/posts',
    media: 'public',
    title: 'The Almanac',
    addresses: {
      'content/posts/hello.md': '/posts/hello/',
      'content/posts/2024-03-05-dated.md': '/posts/2024-03-05-dated/',
      'content/posts/bundle/index.md': '/posts/bundle/',
      'content/posts/own/own.md': '/posts/own/',
      'content/notes/a.md': '/n/a/',
      'content/talks/a.md': null,
      'elsewhere/a.md': null,
    },
  },
  gatsby: {
    files: {
      'gatsby-config.js': 'module.exports = { siteMetadata: { title: `Starter` } }',
      'static/favicon.ico': '',
      'content/blog/hello/index.md': post,
      'content/blog/other/index.md': post,
    },
    folder: 'content/blog',
    media: 'static',
    title: 'Starter',
    addresses: { 'content/blog/hello/index.md': '/hello/', 'elsewhere/a.md': null },
  },
  gridsome: {
    files: {
      'gridsome.config.js': `module.exports = {
  siteName: 'Grid',
  plugins: [
    { use: '@gridsome/source-filesystem', options: { path: 'content/blog/**/*.md', typeName: 'Post' } },
    { use: '@gridsome/source-filesystem', options: { baseDir: './notes', path: '*.md', typeName: 'Note' } },
  ],
  templates: { Post: '/blog/:year/:title' },
}`,
      'static/favicon.ico': '',
      'content/blog/hello.md': post,
      'content/blog/other.md': post,
      'notes/mud.md': post,
    },
    folder: 'content/blog',
    media: 'static',
    title: 'Grid',
    addresses: {
      'content/blog/hello.md': '/blog/2024/hello',
      'notes/mud.md': '/mud/',
      'elsewhere/a.md': null,
    },
  },
  hexo: {
    files: {
      '_config.yml': 'title: Hexo\npermalink: :year/:month/:day/:title/\n',
      'scaffolds/post.md': '',
      'source/_posts/hello.md': post,
      'source/images/a.png': '',
    },
    folder: 'source/_posts',
    media: 'source',
    title: 'Hexo',
    addresses: { 'source/_posts/hello.md': '/2024/03/05/hello/' },
  },
  hugo: {
    files: {
      'hugo.toml':
        "baseURL = 'https://a.example/base/'\ntitle = 'Hugo site'\n[permalinks]\nnews = '/:year/:month/:slug/'\n",
      'static/a.png': '',
      'content/posts/hello.md': post,
      'content/posts/bundle/index.md': post,
      'content/news/item.md': post,
    },
    folder: 'content/posts',
    media: 'static',
    title: 'Hugo site',
    addresses: {
      'content/posts/hello.md': '/posts/hello/',
      'content/posts/Two Words.md': '/posts/two-words/',
      'content/posts/bundle/index.md': '/posts/bundle/',
      'content/posts/slugged.md': '/posts/other/',
      'content/news/item.md': '/2024/03/hello/',
      'elsewhere/a.md': null,
    },
  },
  jekyll: {
    files: {
      '_config.yml': 'title: Jekyll site\nbaseurl: /base\n',
      Gemfile: "gem 'jekyll'",
      '_posts/2024-03-05-hello.md': post,
      '_posts/2024-03-06-other.markdown': post,
      'assets/a.png': '',
    },
    folder: '_posts',
    media: '',
    title: 'Jekyll site',
    addresses: {
      '_posts/2024-03-05-hello.md': '/2024/03/05/hello.html',
      'news/_posts/2024-03-05-hello.md': '/news/2024/03/05/hello.html',
      '_drafts/hello.md': '/2024/03/05/hello.html',
    },
  },
  mkdocs: {
    files: {
      'mkdocs.yml':
        'site_name: Handbook\nsite_url: https://a.example/base/\nplugins:\n  - search\n  - blog:\n      blog_dir: news\nmarkdown_extensions:\n  - pymdownx.emoji:\n      emoji_index: !!python/name:material.extensions.emoji.twemoji\n',
      'docs/index.md': '# Home',
      'docs/guide/setup.md': '# Setup',
      'docs/news/posts/hello.md': post,
      'docs/news/posts/other.md': post,
      'docs/img/a.png': '',
    },
    folder: 'docs/news/posts',
    media: 'docs',
    title: 'Handbook',
    addresses: {
      'docs/index.md': '/',
      'docs/guide/setup.md': '/guide/setup/',
      'docs/guide/index.md': '/guide/',
      'docs/news/posts/hello.md': '/news/2024/03/05/hello/',
      'elsewhere/a.md': null,
    },
  },
  nuxt: {
    files: {
      'nuxt.config.ts': "export default defineNuxtConfig({ modules: ['@nuxt/content'], site: { name: 'Nuxt site' } })",
      'package.json': '{"dependencies":{"nuxt":"3","@nuxt/content":"2"}}',
      'public/a.png': '',
      'content/index.md': '',
      'content/2.articles/1.hello.md': post,
      'content/2.articles/2.other.md': post,
    },
    folder: 'content/2.articles',
    media: 'public',
    title: 'Nuxt site',
    addresses: {
      'content/index.md': '/',
      'content/2.articles/1.hello.md': '/articles/hello',
      'content/blog/Two Words.draft.md': '/blog/two-words',
      'elsewhere/a.md': null,
    },
  },
  pelican: {
    files: {
      'pelicanconf.py':
        "SITENAME = 'Pelican site'\nPATH = 'content'\nARTICLE_PATHS = ['blog']\nARTICLE_URL = '{date:%Y}/{date:%m}/{slug}/'\nSTATIC_PATHS = ['images', 'extra']\n",
      'content/blog/hello.md': post,
      'content/blog/other.md': post,
      'content/pages/about.md': post,
      'content/images/a.png': '',
    },
    folder: 'content/blog',
    media: 'content/images',
    title: 'Pelican site',
    addresses: {
      'content/blog/hello.md': '/2024/03/hello/',
      'content/blog/slugged.md': '/2024/03/other/',
      'content/pages/about.md': null,
      'elsewhere/a.md': null,
    },
  },
  next: {
    files: {
      'next.config.js': '',
      'package.json': '{"dependencies":{"next":"16"}}',
      'public/a.png': '',
      'content/posts/hello.md': post,
      'content/posts/other.md': post,
    },
    folder: 'content/posts',
    media: 'public',
    addresses: { 'content/posts/hello.md': null },
  },
  sveltekit: {
    files: {
      'svelte.config.js': '',
      'package.json': '{"devDependencies":{"@sveltejs/kit":"2"}}',
      'static/a.png': '',
      'src/posts/hello.md': post,
    },
    folder: 'src/posts',
    media: 'static',
    addresses: { 'src/posts/hello.md': null },
  },
  vitepress: {
    files: {
      '.vitepress/config.mts': "export default { title: 'Vite' }",
      'public/a.png': '',
      'posts/hello.md': post,
      'index.md': '',
    },
    folder: 'posts',
    media: 'public',
    title: 'Vite',
    addresses: { 'posts/hello.md': '/posts/hello.html', 'posts/x/index.md': '/posts/x/' },
  },
  zola: {
    files: {
      'config.toml': "base_url = 'https://a.example'\ntitle = 'Zola site'\n",
      'static/a.png': '',
      'content/blog/hello.md': '+++\ntitle = "Hello"\ndate = 2024-03-05\n+++\n',
      'content/blog/_index.md': '',
    },
    folder: 'content/blog',
    media: 'static',
    title: 'Zola site',
    addresses: {
      'content/blog/hello.md': '/blog/hello/',
      'content/blog/2024-03-05-dated.md': '/blog/dated/',
      'content/blog/bundle/index.md': '/blog/bundle/',
      'elsewhere/a.md': null,
    },
  },
  plain: {
    files: { 'notes/one.md': '# One', 'notes/two.md': '# Two', 'README.md': '' },
    folder: 'notes',
    media: '',
    addresses: { 'notes/one.md': null },
  },
};

test('every generator has an example here', () => {
  expect(Object.keys(examples).toSorted()).toEqual(generators.map(({ name }) => name).toSorted());
});

describe.each(generators)('$name', (generator) => {
  const example = examples[generator.name] ?? { files: {}, folder: '', addresses: {} };

  test.each(['', 'website/'])('is recognised in folder %j, with its posts, static folder and title', async (prefix) => {
    const { site, reads } = await look(example.files, prefix);
    expect(site.generator).toBe(generator.name);
    expect(site.root).toBe(generator.name === 'plain' ? '' : prefix.slice(0, -1));
    expect(site.collections[0]?.folder).toBe(prefix + example.folder);
    expect(site.title).toBe(example.title ?? null);
    expect(site.syntax).toBe(generator.syntax);
    expect(reads).toBe(1);
    const folders = site.media.map(({ folder }) => folder);
    expect(folders).toContain(generator.name === 'plain' ? '' : `${prefix}${example.media ?? ''}`.replace(/\/$/, ''));
  });

  test('gives posts the addresses that the generator gives them', async () => {
    for (const prefix of ['', 'website/']) {
      const { site } = await look(example.files, prefix);
      const slugged = '---\ntitle: Hello\ndate: 2024-03-05\nslug: other\n---\n';
      const told = Object.keys(example.addresses).map((path) => [
        path,
        addressOf(site, prefix + path, path.includes('slugged') ? slugged : (example.files[path] ?? post)),
      ]);
      expect(Object.fromEntries(told)).toEqual(example.addresses);
    }
  });

  test('knows its own drafts', async () => {
    const { site } = await look(example.files, '');
    for (const mark of generator.draftMarks) {
      const path = 'folder' in mark ? `${mark.folder}/a.md` : 'suffix' in mark ? `a${mark.suffix}.md` : 'a.md';
      const text = 'field' in mark ? `---\n${mark.field}: ${String(mark.value)}\n---\n` : '';
      expect(summarise(path, text, site).draft).toBe(true);
    }
    expect(summarise('a.md', post, site).draft).toBe(false);
  });

  test('never throws at odd files, and claims nothing in an empty repository', () => {
    const odd = [
      'a: [',
      '{',
      '\u0000',
      'export default {',
      'permalinks = 1',
      'title: {a: 1}\npermalink: [1]\nbase_url: 3',
    ];
    for (const text of odd) {
      const index = indexPaths(Object.keys(example.files));
      expect(() =>
        generator.configure({ root: '', index, files: generator.configFiles(index, ''), text: () => text, scripts }),
      ).not.toThrow();
    }
    const claims = generator.claims(indexPaths([]));
    expect(claims.filter(({ score }) => score > 0)).toEqual([]);
  });
});

test('an unknown name is a plain site', () => {
  expect(generatorNamed('constructor').name).toBe('plain');
});

test('a site among tests and examples is not the one that is meant', async () => {
  const { files } = examples['hugo'] ?? { files: {} };
  const decoys = { 'test/_config.yml': '', 'test/_posts/2020-01-01-a.md': post, 'examples/blog/astro.config.mjs': '' };
  expect((await look({ ...files, ...decoys }, '')).site).toMatchObject({ generator: 'hugo', root: '' });
});

test('a site without posts has no collections', async () => {
  const { site } = await look(
    {
      'next.config.js': '',
      'package.json': '{"dependencies":{"next":"16"}}',
      'app/page.tsx': '',
      'docs/setup.md': '# Setup',
    },
    '',
  );
  expect(site).toMatchObject({ generator: 'next', collections: [] });
});

test('an empty repository is a plain site without posts', async () => {
  const { site } = await look({}, '');
  expect(site).toMatchObject({ generator: 'plain', collections: [] });
});

async function look(files: Readonly<Record<string, string>>, prefix: string): Promise<{ site: Site; reads: number }> {
  let reads = 0;
  const site = await describeSite({
    paths: Object.keys(files).map((path) => prefix + path),
    read: (paths) => {
      reads++;
      return Promise.resolve(new Map(paths.map((path) => [path, files[path.slice(prefix.length)] ?? ''])));
    },
  });
  return { site, reads };
}

function addressOf(site: Site, path: string, text: string): string | null {
  return postAddress(site, path, readPostFile(text).frontmatter?.values ?? {});
}
