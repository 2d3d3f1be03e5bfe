import { describe, expect, test } from 'vitest';
import type { Value } from '../content/value';
import { dateFormOf } from './date-form';
import { type GuessField, learnHabits } from './habits';
import { newPost } from './new-post';
import type { Collection } from './site';

const now = new Date(2026, 10, 20, 9, 5, 0);

describe('a new post', () => {
  test('is named, ordered, quoted and dated like its siblings', () => {
    const post = make('A new post', {
      '_posts/2025-01-01-a.md': '---\nlayout: post\ntitle:  "A"\ndate: 2025-01-01 08:00:00 +0000\ntags: [x, y]\n---\nA',
      '_posts/2025-02-01-b.md': '---\nlayout: post\ntitle:  "B"\ndate: 2025-02-01 08:00:00 +0000\ntags: [x]\n---\nB',
    });
    expect(post.path).toBe('_posts/2026-11-20-a-new-post.md');
    const date = now.toISOString().replace('T', ' ').slice(0, 19);
    expect(post.frontmatter?.source).toBe(`layout: post\ntitle: "A new post"\ndate: ${date} +0000\ntags: []\n`);
    expect([post.frontmatter?.open, post.frontmatter?.close, post.body]).toEqual(['---\n', '---\n', '']);
  });

  test('in TOML, JSON, and where dates are quoted', () => {
    expect(
      make('A', {
        'posts/x.md': "+++\ntitle = 'X'\ndate = 2025-01-01\ndraft = false\n+++\n",
        'posts/y.md': "+++\ntitle = 'Y'\ndate = 2025-01-02\ndraft = true\n+++\n",
      }).frontmatter?.source,
    ).toBe("title = 'A'\ndate = 2026-11-20\ndraft = false\n");
    expect(make('A', { 'posts/x.md': '{\n    "title": "X",\n    "date": "2025-01-01"\n}\n' }).frontmatter?.source).toBe(
      '{\n    "title": "A",\n    "date": "2026-11-20"\n}',
    );
    expect(make('A', { 'posts/x.md': '---\ntitle: X\ndate: "2025-01-01"\n---\n' }).frontmatter?.source).toBe(
      'title: A\ndate: "2026-11-20"\n',
    );
  });

  test('in a bundle, in a folder of its year', () => {
    expect(make('Ein Beitrag über Äpfel', { 'blog/x/index.md': '', 'blog/y/index.md': '' }).path).toBe(
      'blog/ein-beitrag-ueber-aepfel/index.md',
    );
    expect(make('A', { 'blog/2024/x.md': '', 'blog/2025/y.md': '' }).path).toBe('blog/2026/a.md');
    expect(make('A', { 'blog/2024-01-02-x/index.mdx': '' }).path).toBe('blog/2026-11-20-a/index.mdx');
  });

  test('never takes a name that exists, whatever its case or Unicode form', () => {
    const taken = ['blog/Hello.md', 'blog/hello-2.md'];
    expect(make('Hello', { 'blog/x.md': '' }, taken).path).toBe('blog/hello-3.md');
    expect(make('Hello', { 'blog/x/index.md': '' }, ['blog/hello/photo.jpg']).path).toBe('blog/hello-2/index.md');
    expect(make('日本', { 'blog/x.md': '' }, ['blog/日本.md']).path).not.toBe('blog/日本.md');
  });

  test('leaves out what is one post alone, and texts that are never empty', () => {
    expect(
      make('A', { 'p/x.md': "---\ntitle: X\ndate: '2025-01-01'\nslug: x\nsummary: s\n---\n" }).frontmatter?.source,
    ).toBe("title: A\ndate: '2026-11-20'\n");
  });

  test('has an empty text where a configuration asks for one', () => {
    const files = { 'p/x.md': '---\ntitle: X\nauthor: Ana\nsummary: s\n---\n' };
    const fields = [{ name: 'summary', kind: 'text', required: true }];
    expect(make('A', files, [], { fields }).frontmatter?.source).toBe('title: A\nsummary: ""\n');
  });

  test('is never the page of its folder', () => {
    expect(make('Index', { 'blog/x.md': '' }).path).toBe('blog/index-2.md');
  });

  test('has a name for a title without letters, and a short one for a long title', () => {
    expect(make('🎉', { 'blog/x.md': '' }).path).toMatch(/^blog\/[a-z0-9-]+\.md$/);
    expect(make('word '.repeat(60), { 'blog/x.md': '' }).path.length).toBeLessThan(100);
    expect(make('../../etc/passwd', { 'blog/x.md': '' }).path).toBe('blog/etc-passwd.md');
  });

  test('has no frontmatter where no sibling has', () => {
    expect(make('A', { 'til/x.md': '# X\n', 'til/y.md': '# Y\n' }).frontmatter).toBeNull();
  });

  test('has a title and a date on a site without any posts', () => {
    expect(make('A', {}).frontmatter?.source).toBe('title: A\ndate: 2026-11-20\n');
  });
});

test('habits: usual values, what is required, and keys in their order', () => {
  const posts = ['a', 'b', 'c'].map((name) => ({
    path: `p/${name}.md`,
    text: `---\ntitle: ${name}\nlayout: post\n${name === 'a' ? 'extra: 1\n' : ''}author: Ana\n---\n![](/images/${name}.png)`,
  }));
  const habits = learnHabits(posts, { name: 'p', folder: 'p', paths: posts.map(({ path }) => path) }, guess);
  expect(habits).toMatchObject({ format: 'yaml', extension: '.md', pattern: 'slug.md', images: '/images/' });
  expect(habits.fields.map(({ name, required, usual }) => [name, required, usual])).toEqual([
    ['title', true, undefined],
    ['layout', true, 'post'],
    ['extra', false, undefined],
    ['author', true, 'Ana'],
  ]);
});

function make(
  title: string,
  files: Readonly<Record<string, string>>,
  taken: readonly string[] = [],
  more: Partial<Collection> = {},
) {
  const paths = Object.keys(files);
  const collection: Collection = { name: 'posts', folder: paths[0]?.split('/')[0] ?? 'posts', paths, ...more };
  const posts = Object.entries(files).map(([path, text]) => ({ path, text }));
  return newPost({
    title,
    now,
    collection,
    habits: learnHabits(posts, collection, guess),
    taken: new Set([...paths, ...taken]),
  });
}

const guess: GuessField = (_, samples) => {
  const forms = samples.flatMap((value: Value) => dateFormOf(value) ?? []);
  if (forms[0] !== undefined) return { kind: 'date', dateForm: forms[0] };
  if (samples.some(Array.isArray)) return { kind: 'tags' };
  return { kind: samples.every((value) => typeof value === 'string') ? 'text' : 'raw' };
};

describe('a new post of a collection in several languages goes to the first one’s', () => {
  const languages = (layout: 'folder-before' | 'folder-inside' | 'suffix', bareDefault = false) => ({
    layout,
    languages: ['en', 'fr'],
    ...(bareDefault && { bareDefault }),
  });
  const placed = (more: Partial<Collection>) => {
    const collection = { name: 'posts', folder: 'posts', paths: [], ...more };
    const habits = learnHabits([], collection, () => ({ kind: 'text' }));
    return newPost({ title: 'A day', now, collection, habits, taken: new Set() }).path;
  };

  test.each([
    ['posts/en/a-day.md', { languages: languages('folder-inside') }],
    ['posts/en/a-day.md', { languages: languages('folder-inside'), paths: ['posts/en/a.md', 'posts/fr/a.md'] }],
    ['posts/a-day.md', { languages: languages('folder-inside', true) }],
    ['en/posts/a-day.md', { languages: languages('folder-before') }],
    ['content/en/posts/a-day.md', { folder: 'content/en/posts', languages: languages('folder-before') }],
    ['posts/a-day.en.md', { languages: languages('suffix'), paths: ['posts/a.en.md', 'posts/a.fr.md'] }],
    ['posts/a-day.md', { languages: languages('suffix'), paths: ['posts/a.md', 'posts/a.fr.md'] }],
  ])('%s', (path, more) => {
    expect(placed(more)).toBe(path);
  });
});
