const post = (more = '') => `---\ntitle: Tide\ndate: 2024-03-05\n${more}---\n\nOut it goes.\n`;

/** A site of a generator, a post to rename to `ebb`, and what is expected of it. */
export interface OperationExample {
  readonly files: Readonly<Record<string, string>>;
  readonly post: string;
  readonly to: string;
  /** Other files that move along, from → to. */
  readonly along?: Readonly<Record<string, string>>;
  readonly addresses: readonly [string | null, string | null];
  /** Lines that come into the post or into the file of rules. */
  readonly redirect: { readonly path: string; readonly adds: readonly string[] } | null;
}

/** By generator. */
export const examples: Readonly<Record<string, OperationExample>> = {
  hugo: {
    files: {
      'hugo.toml': 'baseURL = "https://a.example/"\n',
      'content/posts/tide/index.md': post(),
      'content/posts/tide/mud.png': 'png',
      'content/posts/frost.md': post(),
    },
    post: 'content/posts/tide/index.md',
    to: 'content/posts/ebb/index.md',
    along: { 'content/posts/tide/mud.png': 'content/posts/ebb/mud.png' },
    addresses: ['/posts/tide/', '/posts/ebb/'],
    redirect: { path: 'content/posts/ebb/index.md', adds: ['aliases:', '  - /posts/tide/'] },
  },
  zola: {
    files: {
      'config.toml': 'base_url = "https://a.example"\n',
      'templates/index.html': '',
      'content/blog/2024-03-05-tide.md': '+++\ntitle = "Tide"\n+++\n\nOut it goes.\n',
      'content/blog/frost.md': '+++\ntitle = "Frost"\n+++\n',
    },
    post: 'content/blog/2024-03-05-tide.md',
    to: 'content/blog/2024-03-05-ebb.md',
    addresses: ['/blog/tide/', '/blog/ebb/'],
    redirect: { path: 'content/blog/2024-03-05-ebb.md', adds: ['aliases = ["/blog/tide/"]'] },
  },
  jekyll: {
    files: {
      '_config.yml': 'title: A\nplugins: [jekyll-redirect-from]\n',
      Gemfile: '',
      '_posts/2024-03-05-tide.md': post(),
      '_posts/2024-03-05-frost.md': post('redirect_from:\n  - /winter/\n'),
    },
    post: '_posts/2024-03-05-tide.md',
    to: '_posts/2024-03-05-ebb.md',
    addresses: ['/2024/03/05/tide.html', '/2024/03/05/ebb.html'],
    redirect: { path: '_posts/2024-03-05-ebb.md', adds: ['redirect_from:', '  - /2024/03/05/tide.html'] },
  },
  hexo: {
    files: {
      '_config.yml': 'post_asset_folder: true\n',
      'package.json': '{"dependencies":{"hexo":"8","hexo-generator-alias":"1"}}',
      'source/_posts/tide.md': `${post('cover: tide/mud.png\n')}![](tide/mud.png)\n`,
      'source/_posts/tide/mud.png': 'png',
      'source/_posts/frost.md': post(),
    },
    post: 'source/_posts/tide.md',
    to: 'source/_posts/ebb.md',
    along: { 'source/_posts/tide/mud.png': 'source/_posts/ebb/mud.png' },
    addresses: ['/2024/03/05/tide/', '/2024/03/05/ebb/'],
    redirect: {
      path: 'source/_posts/ebb.md',
      adds: ['![](ebb/mud.png)', 'alias:', '  - /2024/03/05/tide/', 'cover: ebb/mud.png'],
    },
  },
  eleventy: {
    files: {
      'eleventy.config.js':
        "export default (c) => { c.addPassthroughCopy({ public: '/' }); return { dir: { input: 'content' } } }",
      'package.json': '{"devDependencies":{"@11ty/eleventy":"3"}}',
      'public/_redirects': '# Old ones\n/a  /b  301\n/old/*  /posts/:splat  301\n',
      'content/posts/tide.md': post(),
      'content/posts/frost.md': post(),
    },
    post: 'content/posts/tide.md',
    to: 'content/posts/ebb.md',
    addresses: ['/posts/tide/', '/posts/ebb/'],
    redirect: { path: 'public/_redirects', adds: ['/posts/tide  /posts/ebb/  301'] },
  },
  gatsby: {
    files: {
      'gatsby-config.js': 'module.exports = {}',
      'package.json': '{"dependencies":{"gatsby":"5"}}',
      'content/blog/tide/index.md': post('slug: /tide/\n'),
      'content/blog/tide/mud.png': 'png',
      'content/blog/frost/index.md': post('slug: /frost/\n'),
      'netlify.toml': '[build]\n  publish = "public"\n',
    },
    post: 'content/blog/tide/index.md',
    to: 'content/blog/ebb/index.md',
    along: { 'content/blog/tide/mud.png': 'content/blog/ebb/mud.png' },
    addresses: ['/tide/', '/ebb/'],
    redirect: {
      path: 'netlify.toml',
      adds: ['[[redirects]]', '  from = "/tide/"', '  status = 301', '  to = "/ebb/"'],
    },
  },
  gridsome: {
    files: {
      'gridsome.config.js': `module.exports = {
  plugins: [{ use: '@gridsome/source-filesystem', options: { baseDir: './content', path: '**/*.md' } }],
}`,
      'package.json': '{"dependencies":{"gridsome":"0.7"}}',
      'content/blog/tide.md': post(),
      'content/blog/frost.md': post(),
      'static/_redirects': '/a  /b  301\n',
    },
    post: 'content/blog/tide.md',
    to: 'content/blog/ebb.md',
    addresses: ['/blog/tide/', '/blog/ebb/'],
    redirect: { path: 'static/_redirects', adds: ['/blog/tide  /blog/ebb/  301'] },
  },
  next: {
    files: {
      'next.config.mjs': 'export default {}',
      'package.json': '{"dependencies":{"next":"16","react":"19"}}',
      'app/posts/[slug]/page.js': '',
      'content/posts/tide.md': post(),
      'content/posts/frost.md': post(),
      'vercel.json': '{\n  "redirects": [\n    { "source": "/a", "destination": "/b", "permanent": true }\n  ]\n}\n',
    },
    post: 'content/posts/tide.md',
    to: 'content/posts/ebb.md',
    addresses: ['/posts/tide', '/posts/ebb'],
    redirect: {
      path: 'vercel.json',
      adds: ['    { "source": "/posts/tide", "destination": "/posts/ebb", "permanent": true },'],
    },
  },
  astro: {
    files: {
      'astro.config.mjs': 'export default {}',
      'package.json': '{"dependencies":{"astro":"5"}}',
      'src/content/blog/tide.md': post(),
      'src/content/blog/frost.md': post('redirects: [/blog/winter/]\n'),
    },
    post: 'src/content/blog/tide.md',
    to: 'src/content/blog/ebb.md',
    addresses: ['/blog/tide/', '/blog/ebb/'],
    redirect: { path: 'src/content/blog/ebb.md', adds: ['redirects:', '  - /blog/tide/'] },
  },
  docusaurus: {
    files: {
      'docusaurus.config.js': "module.exports = { title: 'Docs', baseUrl: '/' }",
      'package.json': '{"dependencies":{"@docusaurus/core":"3"}}',
      'static/_redirects': '',
      'static/img/logo.svg': '',
      'blog/2024-03-05-tide.md': post(),
      'blog/2024-03-05-frost.md': post(),
    },
    post: 'blog/2024-03-05-tide.md',
    to: 'blog/2024-03-05-ebb.md',
    addresses: ['/blog/2024/03/05/tide', '/blog/2024/03/05/ebb'],
    redirect: { path: 'static/_redirects', adds: ['/blog/2024/03/05/tide /blog/2024/03/05/ebb 301'] },
  },
  vitepress: {
    files: {
      'docs/.vitepress/config.ts': "export default { title: 'A' }",
      'package.json': '{"devDependencies":{"vitepress":"1"}}',
      'docs/posts/tide.md': post(),
      'docs/posts/frost.md': post(),
    },
    post: 'docs/posts/tide.md',
    to: 'docs/posts/ebb.md',
    addresses: ['/posts/tide.html', '/posts/ebb.html'],
    redirect: null,
  },
  sveltekit: {
    files: {
      'svelte.config.js': 'export default {}',
      'package.json': '{"devDependencies":{"@sveltejs/kit":"2"}}',
      'src/routes/blog/[slug]/+page.svelte': '',
      'src/posts/tide.md': post(),
      'src/posts/frost.md': post(),
    },
    post: 'src/posts/tide.md',
    to: 'src/posts/ebb.md',
    addresses: ['/blog/tide', '/blog/ebb'],
    redirect: null,
  },
  nuxt: {
    files: {
      'nuxt.config.ts': 'export default {}',
      'package.json': '{"dependencies":{"nuxt":"3","@nuxt/content":"2"}}',
      'content/blog/1.tide.md': post(),
      'content/blog/2.frost.md': post(),
    },
    post: 'content/blog/1.tide.md',
    to: 'content/blog/1.ebb.md',
    addresses: ['/blog/tide', '/blog/ebb'],
    redirect: null,
  },
  mkdocs: {
    files: {
      'mkdocs.yml': 'site_name: A\nplugins: [blog]\n',
      'docs/blog/posts/tide.md': post(),
      'docs/blog/posts/frost.md': post(),
    },
    post: 'docs/blog/posts/tide.md',
    to: 'docs/blog/posts/ebb.md',
    addresses: ['/blog/2024/03/05/tide/', '/blog/2024/03/05/ebb/'],
    redirect: null,
  },
  pelican: {
    files: {
      'pelicanconf.py': "SITENAME = 'A'\n",
      'content/tide.md': 'Title: Tide\nDate: 2024-03-05\nSlug: tide\n\nOut it goes.\n',
      'content/frost.md': 'Title: Frost\nDate: 2024-03-06\n\nCold.\n',
    },
    post: 'content/tide.md',
    to: 'content/ebb.md',
    addresses: [null, null],
    redirect: null,
  },
  plain: {
    files: { 'posts/tide.md': post(), 'posts/frost.md': post() },
    post: 'posts/tide.md',
    to: 'posts/ebb.md',
    addresses: [null, null],
    redirect: null,
  },
};
