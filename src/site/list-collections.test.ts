import { describe, expect, test } from 'vitest';
import { describeSite } from './open-site';
import type { Collection } from './site';

const post = '---\ntitle: Hello\ndate: 2024-03-05\n---\nText';

async function look(
  paths: readonly string[],
  texts: Readonly<Record<string, string>> = {},
): Promise<readonly Collection[]> {
  const { collections } = await describeSite({
    paths: [...Object.keys(texts), ...paths],
    read: (wanted) => Promise.resolve(new Map(wanted.map((path) => [path, texts[path] ?? post]))),
  });
  return collections;
}

const labelled = (collections: readonly Collection[]) =>
  collections.map(({ label, folder, kind = 'posts', paths }) => `${label}: ${kind} ${folder} ${paths.length}`);

test('posts come first, then other folders, pages and data, in the words of people', async () => {
  const found = await look(
    [
      'content/post/a.md',
      'content/post/b.md',
      'content/projects/one/index.md',
      'content/projects/two/index.md',
      'content/about.md',
      'data/authors.yml',
      'static/a.json',
    ],
    { 'hugo.toml': "title = 'x'", 'layouts/a.html': '' },
  );
  expect(labelled(found)).toEqual([
    'Posts: posts content/post 2',
    'Projects: posts content/projects 2',
    'Pages: pages content 1',
    'Data: data data 1',
  ]);
});

test('the collections of a Jekyll configuration, and data files', async () => {
  const found = await look(
    ['_posts/2024-03-05-a.md', '_recipes/soup.md', '_recipes/bread.md', '_data/nav.yml', '_data/people.json'],
    {
      '_config.yml': 'collections:\n  recipes:\n    output: true\n',
      Gemfile: '',
    },
  );
  expect(labelled(found)).toEqual(['Posts: posts _posts 1', 'Recipes: pages _recipes 2', 'Data: data _data 2']);
});

describe('languages', () => {
  const site = {
    'hugo.toml': "defaultContentLanguage = 'fr'\n[languages.fr]\nweight = 1\n[languages.en]\nweight = 2\n",
    'layouts/a.html': '',
  };

  test('in folders before the posts, the translations last', async () => {
    const found = await look(
      ['content/en/posts/a.md', 'content/en/posts/b.md', 'content/fr/posts/a.md', 'content/fr/posts/b.md'],
      site,
    );
    expect(found[0]).toMatchObject({
      folder: 'content/fr/posts',
      label: 'Posts (French)',
      languages: { layout: 'folder-before', languages: ['fr', 'en'] },
    });
    expect(found[1]).toMatchObject({ folder: 'content/en/posts', label: 'Posts (English)' });
  });

  test('as a suffix of the name', async () => {
    const found = await look(['content/posts/a.md', 'content/posts/a.en.md', 'content/posts/b.md'], site);
    expect(found[0]?.languages).toEqual({ layout: 'suffix', languages: ['fr', 'en'] });
  });

  test('a word of two letters is no language where the configuration names others', async () => {
    const found = await look(['content/posts/a.js.md', 'content/posts/b.md'], site);
    expect(found[0]?.languages).toBeUndefined();
  });
});
