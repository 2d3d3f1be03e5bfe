import { type GeneratorExample, post } from './generator-example';

/** Generators that bring a program or a language of their own, and the site without any. */
export const otherGenerators: Readonly<Record<string, GeneratorExample>> = {
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
