import { expect, test } from 'vitest';
import { processorTime } from '../../tests/processor-time';
import { dateInPath, summarise, titleFromPath } from './post-summary';
import type { Site } from './site';

const site: Site = {
  generator: 'jekyll',
  root: '',
  title: null,
  media: [],
  collections: [],
  syntax: { templateTags: true, kramdown: true, directives: false },
};

test('a post with everything', () => {
  const text =
    '---\ntitle: "A title"\ndate: 2026-11-14 08:30:00 +0100\ntags: [a, b]\ncover: ./x.png\ndraft: true\n---\nSome *text* with [a link](https://x.example) and {% tag %}.\n';
  expect(summarise('_posts/2026-11-14-a.md', text, site)).toEqual({
    path: '_posts/2026-11-14-a.md',
    title: 'A title',
    titleIsFallback: false,
    date: '2026-11-14T08:30:00+01:00',
    draft: true,
    scheduled: false,
    tags: ['a', 'b'],
    image: './x.png',
    words: 'Some text with a link and .',
  });
});

test('a post of a later day is scheduled where the site is built without it', () => {
  const now = Date.parse('2026-11-14T12:00:00Z');
  const scheduled = (future: 'left-out' | 'built', text: string) =>
    summarise('a.md', text, { ...site, publishing: { future, aliases: null, imagesBeside: false } }, now).scheduled;
  expect(scheduled('left-out', '---\ndate: 2099-01-01\n---\n')).toBe(true);
  expect(scheduled('left-out', '---\ndate: 2026-11-14\n---\n')).toBe(false);
  expect(scheduled('left-out', '---\ndate: 2099-01-01\ndraft: true\n---\n')).toBe(false);
  expect(scheduled('built', '---\ndate: 2099-01-01\n---\n')).toBe(false);
});

test('a post with nothing takes its first heading, or the name of its file', () => {
  expect(summarise('_posts/2024-01-02-hello-world.md', '# Hi *there*\n', site)).toMatchObject({
    title: 'Hi there',
    titleIsFallback: true,
    date: '2024-01-02',
    tags: [],
  });
  expect(summarise('_posts/2024-01-02-hello-world.md', '', site)).toMatchObject({
    title: 'Hello world',
    titleIsFallback: true,
  });
  expect(summarise('a/b.md', 'Title\n===\n', site).title).toBe('Title');
});

test.each([
  ['---\npublished: false\n---\n', 'a.md', true],
  ['---\npublished: "false"\n---\n', 'a.md', true],
  ['---\ndraft: false\n---\n', 'a.md', false],
  ['', '_drafts/a.md', true],
  ['', 'docs/_drafts/a.md', true],
  ['', 'my_drafts/a.md', false],
])('%j at %s: draft %s', (text, path, draft) => {
  expect(summarise(path, text, site).draft).toBe(draft);
});

test('tags are a list or words', () => {
  const tags = (value: string) => summarise('a.md', `---\n${value}\n---\n`, site).tags;
  expect(tags('tags: one two')).toEqual(['one', 'two']);
  expect(tags('tags: one word, two')).toEqual(['one word', 'two']);
  expect(tags('categories: [x, 2024]')).toEqual(['x', '2024']);
  expect(tags('tags: {a: 1}')).toEqual([]);
});

test('broken frontmatter still gives a row', () => {
  expect(summarise('a-post.md', '---\ntitle: [\n---\nText', site)).toMatchObject({
    title: 'A post',
    draft: false,
    date: null,
  });
});

test('a date in the address of a post counts when nothing else tells one', () => {
  expect(summarise('content/a.md', '+++\npath = "2014/12/12/a"\n+++\n', site).date).toBe('2014-12-12');
});

test.each(['{{', '{%', '<', '](', '<style', '# ', 'a '])('a long text of %j is summarised in a moment', (part) => {
  const start = processorTime();
  summarise('a.md', part.repeat(1_000_000), site);
  expect(processorTime() - start).toBeLessThan(3_000);
});

test('dates and titles in paths', () => {
  expect(dateInPath('blog/2024/03/05/x/index.md')).toBe('2024-03-05');
  expect(dateInPath('blog/2024-03-05-x/index.md')).toBe('2024-03-05');
  expect(dateInPath('blog/x.md')).toBeNull();
  expect(titleFromPath('blog/2024-03-05-some_post/index.md')).toBe('Some post');
});

test('a post in reStructuredText is listed by its own title and day', () => {
  const text = 'Tide\n####\n\n:date: 2026-11-14\n:tags: sea, mud\n:status: draft\n\nWords.\n';
  expect(summarise('content/tide.rst', text, { ...site, generator: 'pelican' })).toMatchObject({
    title: 'Tide',
    titleIsFallback: false,
    date: '2026-11-14',
    draft: true,
    tags: ['sea', 'mud'],
  });
});
