import { describe, expect, test } from 'vitest';
import { readPostFile } from '../content/read-post-file';
import { describeSite } from './open-site';
import { postAddress } from './post-address';

interface Row {
  readonly config: Readonly<Record<string, string>>;
  /** Path → address, with frontmatter behind a bar: `path | slug: x`. */
  readonly addresses: Readonly<Record<string, string | null>>;
}

/** Source: each generator's own documentation, see its folder. */
const rows: Readonly<Record<string, Row>> = {
  'Hugo: ugly addresses, sections, own address, section pages': {
    config: {
      'hugo.toml': "uglyURLs = true\n[permalinks]\nnews = '/:sections/:year/:slugorcontentbasename/'\n",
      'layouts/a.html': '',
    },
    addresses: {
      'content/posts/a.md': '/posts/a.html',
      'content/posts/a.md | url: /b/c.html': '/b/c.html',
      'content/news/deep/x.md | date: 2024-03-05': '/news/deep/2024/x/',
      "content/posts/What's New, Here.md": '/posts/whats-new-here.html',
    },
  },
  'Hugo: languages by folder and by suffix': {
    config: {
      'hugo.toml': "defaultContentLanguage = 'en'\n[languages.en]\nweight = 1\n[languages.fr]\nweight = 2\n",
      'layouts/a.html': '',
    },
    addresses: {
      'content/posts/a.md': '/posts/a/',
      'content/posts/a.fr.md': '/fr/posts/a/',
      'content/fr/posts/a.md': '/fr/posts/a/',
      'content/en/posts/a.md': '/posts/a/',
      'content/posts/_index.md': '/posts/',
    },
  },
  'Jekyll: pretty permalinks, categories, pages, collections': {
    config: {
      '_config.yml':
        'permalink: pretty\ncollections:\n  docs:\n    output: true\n    permalink: /help/:path/\n  notes:\n    output: true\n',
      Gemfile: '',
    },
    addresses: {
      '_posts/2024-03-05-A Post.md | category: Low Tide': '/low-tide/2024/03/05/A-Post/',
      'about.md': '/about/',
      'index.md': '/',
      '_docs/setup/first.md': '/help/setup/first/',
      '_notes/n.md': '/notes/n/',
      '_includes/a.md': null,
      '_posts/2024-03-05-a.md | permalink: /own/': '/own/',
    },
  },
  'Jekyll: ordinal days and short dates': {
    config: { '_config.yml': 'permalink: /:short_year/:y_day/:i_month-:i_day/:title', Gemfile: '' },
    addresses: { '_posts/2024-03-05-a.md': '/24/065/3-5/a' },
  },
  'Docusaurus: moved blog and docs': {
    config: {
      'docusaurus.config.js':
        "module.exports = { title: 'D', presets: [['classic', { blog: { path: './news', routeBasePath: 'n' }, docs: { routeBasePath: '/' } }]] }",
    },
    addresses: {
      'news/2024-03-05-a.md': '/n/2024/03/05/a',
      'news/2024-03-05-b/index.md': '/n/2024/03/05/b',
      'news/undated.md | date: 2024-01-01': '/n/undated',
      'news/x.md | slug: /y': '/n/y',
      'docs/01-intro.md': '/intro',
      'docs/02-guide/index.md': '/guide',
      'elsewhere/a.md': null,
    },
  },
  'VitePress: clean addresses and rewrites': {
    config: {
      '.vitepress/config.ts':
        "export default { title: 'V', cleanUrls: true, rewrites: { 'posts/:slug.md': 'blog/:slug.md' } }",
    },
    addresses: { 'posts/a.md': '/blog/a', 'guide/b.md': '/guide/b', 'guide/index.md': '/guide/' },
  },
  'Hexo: the date in a name is stripped only where names have one': {
    config: {
      '_config.yml': 'permalink: :year/:title.html\nnew_post_name: :year-:month-:day-:title.md\n',
      'source/_posts/z.md': '',
      'scaffolds/post.md': '',
    },
    addresses: {
      'source/_posts/2024-03-05-a.md': '/2024/a.html',
      'source/about/index.md': '/about/',
      'source/_posts/b.md': null,
    },
  },
  'Zola: languages, sections, its own slugs': {
    config: {
      'config.toml': "base_url = 'https://a.example'\ndefault_language = 'en'\n[languages.fr]\n",
      'content/z.md': '',
    },
    addresses: {
      'content/blog/2024-03-05-Two Words.md': '/blog/two-words/',
      'content/blog/a.fr.md': '/fr/blog/a/',
      'content/blog/_index.md': '/blog/',
      'content/blog/x.md | slug: y': '/blog/y/',
    },
  },
  'MkDocs: files instead of folders': {
    config: { 'mkdocs.yml': 'site_name: M\nuse_directory_urls: false\n' },
    addresses: { 'docs/a/b.md': '/a/b.html', 'docs/a/README.md': '/a/index.html' },
  },
  'Zensical: its own file is read as MkDocs’ is': {
    config: { 'zensical.toml': '[project]\nsite_name = "Z"\ndocs_dir = "pages"\nuse_directory_urls = false\n' },
    addresses: { 'pages/a/b.md': '/a/b.html' },
  },
  'Astro: the page that shows a collection tells its address': {
    config: {
      'astro.config.mjs': "export default { trailingSlash: 'never' }",
      'src/pages/posts/[...slug].astro': '',
      'src/content/post/a.md': '',
    },
    addresses: { 'src/content/post/a.md': '/posts/a', 'src/pages/about.md': '/about' },
  },
  'Next.js: routes of both routers': {
    config: {
      'next.config.js': 'module.exports = { trailingSlash: true }',
      'package.json': '{"dependencies":{"next":"16"}}',
      'app/(site)/blog/[slug]/page.tsx': '',
      'app/api/[id]/route.ts': '',
    },
    addresses: { 'content/posts/a.md': '/blog/a/', 'app/n/stack/page.mdx': '/n/stack/', 'pages/about.mdx': '/about/' },
  },
  'SvelteKit: routes': {
    config: {
      'svelte.config.js': '',
      'package.json': '{"devDependencies":{"@sveltejs/kit":"2"}}',
      'src/routes/blog/[slug]/+page.svelte': '',
    },
    addresses: { 'src/posts/2024-03-05-a.md': '/blog/a', 'src/routes/about/+page.md': '/about' },
  },
  'Gatsby: from the folder that the posts are read from': {
    config: {
      'gatsby-config.js':
        "module.exports = { plugins: [{ resolve: 'gatsby-source-filesystem', options: { path: `${__dirname}/articles`, name: 'a' } }] }",
      'articles/z.md': '',
    },
    addresses: { 'articles/deep/a.md': '/deep/a/', 'articles/a.md | slug: /own/': '/own/' },
  },
};

describe.each(Object.entries(rows))('%s', (_name, { config, addresses }) => {
  test.each(Object.entries(addresses))('%s is at %s', async (place, address) => {
    const [path = '', details = ''] = place.split(' | ');
    const files: Readonly<Record<string, string>> = { ...config, [path]: '' };
    const site = await describeSite({
      paths: Object.keys(files),
      read: (wanted) => Promise.resolve(new Map(wanted.map((one) => [one, files[one] ?? '']))),
    });
    expect(postAddress(site, path, readPostFile(`---\n${details}\n---\n`).frontmatter?.values ?? {})).toBe(address);
  });
});
