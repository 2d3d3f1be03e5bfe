import { expect, test } from 'vitest';
import { learnLinkHabit, linkToPost } from './link-habit';
import type { Site } from './site';

const bare = {
  root: '',
  title: null,
  media: [],
  collections: [],
  syntax: { templateTags: true, kramdown: false, directives: false },
} as const;

interface Case {
  readonly name: string;
  readonly site: Partial<Site> & { readonly generator: string };
  readonly posts: Readonly<Record<string, string>>;
  readonly from: string;
  readonly to: string;
  readonly address: string | null;
  readonly wanted: string;
}

const hugo = { generator: 'hugo', addresses: { contentFolder: 'content', permalinks: {}, base: '' } };
const cases: readonly Case[] = [
  {
    name: 'by the address',
    site: { ...hugo, origin: 'https://a.example' },
    posts: { 'content/posts/a.md': 'See [b](/posts/b/).', 'content/posts/b.md': '' },
    from: 'content/posts/a.md',
    to: 'content/posts/c.md',
    address: '/posts/c/',
    wanted: '/posts/c/',
  },
  {
    name: 'by the whole address',
    site: { ...hugo, origin: 'https://a.example' },
    posts: { 'content/posts/a.md': 'See [b](https://a.example/posts/b/).', 'content/posts/b.md': '' },
    from: 'content/posts/a.md',
    to: 'content/posts/c.md',
    address: '/posts/c/',
    wanted: 'https://a.example/posts/c/',
  },
  {
    name: 'with the base of a project page, as its posts have it',
    site: { generator: 'jekyll', addresses: { contentFolder: '', permalinks: {}, base: '/docs' } },
    posts: { '_posts/2020-01-02-a.md': 'See [b](/docs/b/).', '_posts/2020-01-02-b.md': '' },
    from: '_posts/2020-01-02-a.md',
    to: '_posts/2020-01-02-b.md',
    address: '/b/',
    wanted: '/docs/b/',
  },
  {
    name: 'by the file beside it',
    site: { generator: 'docusaurus' },
    posts: { 'docs/a.md': 'See [b](./guide/b.md).', 'docs/guide/b.md': '[a](../a.md#x)' },
    from: 'docs/guide/b.md',
    to: 'docs/guide/c d.md',
    address: '/docs/guide/c',
    wanted: './c%20d.md',
  },
  {
    name: 'by ref',
    site: hugo,
    posts: { 'content/posts/a.md': '[b]({{< ref "posts/b.md" >}})', 'content/posts/b.md': '' },
    from: 'content/posts/a.md',
    to: 'content/posts/c.md',
    address: '/posts/c/',
    wanted: '{{< ref "posts/c.md" >}}',
  },
  {
    name: 'by relref, without folders and extension',
    site: hugo,
    posts: { 'content/posts/a.md': '[b]({{< relref "b" >}})', 'content/posts/b.md': '' },
    from: 'content/posts/a.md',
    to: 'content/posts/c.md',
    address: '/posts/c/',
    wanted: '{{< relref "c" >}}',
  },
  {
    name: 'by post_url',
    site: { generator: 'jekyll' },
    posts: { '_posts/2020-01-02-a.md': '[b]({% post_url 2020-01-02-b %})', '_posts/2020-01-02-b.md': '' },
    from: '_posts/2020-01-02-a.md',
    to: 'life/_posts/deep/2021-05-06-c.md',
    address: '/c/',
    wanted: '{% post_url deep/2021-05-06-c %}',
  },
  {
    name: 'by link',
    site: { generator: 'jekyll' },
    posts: { '_posts/2020-01-02-a.md': '[b]({% link _posts/2020-01-02-b.md %})', '_posts/2020-01-02-b.md': '' },
    from: '_posts/2020-01-02-a.md',
    to: '_posts/2020-01-02-c.md',
    address: '/c/',
    wanted: '{% link _posts/2020-01-02-c.md %}',
  },
  {
    name: 'whatever the images beside the links are called',
    site: { generator: 'jekyll' },
    posts: {
      '_posts/2020-01-02-a.md': '![a](/images/a.png)\n\n[b]({% post_url 2020-01-02-b %})',
      '_posts/2020-01-02-b.md': '',
    },
    from: '_posts/2020-01-02-b.md',
    to: '_posts/2020-01-02-a.md',
    address: '/a/',
    wanted: '{% post_url 2020-01-02-a %}',
  },
  {
    name: 'by name in double brackets',
    site: { generator: 'plain' },
    posts: { 'notes/a.md': 'See [[b]] and [[b|words]].', 'notes/b.md': '' },
    from: 'notes/a.md',
    to: 'notes/deep/Some note.md',
    address: null,
    wanted: '[[Some note]]',
  },
  {
    name: 'without any link to learn from: its address',
    site: hugo,
    posts: { 'content/posts/a.md': 'Nothing [here](https://b.example).' },
    from: 'content/posts/a.md',
    to: 'content/posts/c.md',
    address: '/posts/c/',
    wanted: '/posts/c/',
  },
  {
    name: 'without a known address: the file',
    site: { generator: 'next' },
    posts: { 'posts/a.md': '' },
    from: 'posts/a.md',
    to: 'posts/c.md',
    address: null,
    wanted: 'c.md',
  },
];

test.each(cases)('$name', ({ site, posts, from, to, address, wanted }) => {
  const whole: Site = { ...bare, ...site };
  const texts = Object.entries(posts).map(([path, text]) => ({ path, text }));
  const habit = learnLinkHabit(texts, [...Object.keys(posts), to], whole);
  const link = linkToPost({ site: whole, habit, from, to, address });
  expect(link.kind === 'wikilink' ? `[[${link.name}]]` : link.href).toBe(wanted);
});

test('each post has one vote', () => {
  const site: Site = { ...bare, ...hugo };
  const texts = [
    { path: 'content/a.md', text: '[b](/b/) [b](/b/) [b](/b/)' },
    { path: 'content/b.md', text: '[a](a.md)' },
    { path: 'content/c.md', text: '[a](a.md)' },
  ];
  expect(
    learnLinkHabit(
      texts,
      texts.map(({ path }) => path),
      site,
    ).by,
  ).toBe('file');
});
