import { expect, test } from 'vitest';
import { indexPaths } from './path-index';
import type { Collection } from './site';
import type { SiteConfig } from './site-config';
import { withConfig } from './with-config';

const collection = (folder: string, more: Partial<Collection> = {}): Collection => ({
  name: folder,
  folder,
  paths: [],
  ...more,
});

function together(paths: readonly string[], told: readonly Collection[], found: readonly Collection[] = []) {
  const config: SiteConfig = {
    cms: 'x',
    path: 'x.yml',
    collections: told,
    media: [],
    languages: [],
    notUnderstood: [],
  };
  return withConfig(found, config, indexPaths(paths)).map(({ name, paths: own }) => [name, own]);
}

const depth = (levels: number) => ({ select: { depth: levels, extensions: ['.md'] } });

test('a configuration comes first, then what was found elsewhere, then what holds nothing yet', () => {
  const paths = ['docs/a.md', 'news/b.md', 'posts/1.md', 'posts/2.md'];
  expect(
    together(
      paths,
      [collection('empty'), collection('posts', depth(1))],
      [
        collection('posts', { paths: ['posts/1.md', 'posts/2.md'] }),
        collection('news', { paths: ['news/b.md'] }),
        collection('docs', { paths: ['docs/a.md'] }),
      ],
    ),
  ).toEqual([
    ['posts', ['posts/1.md', 'posts/2.md']],
    ['news', ['news/b.md']],
    ['docs', ['docs/a.md']],
    ['empty', []],
  ]);
});

test('files lie as deep as told, with the extension told, and are not excluded', () => {
  const paths = ['p/README.md', 'p/a.md', 'p/a.mdx', 'p/b/index.md', 'p/b/c/d.md', 'p/x.json', 'pp/a.md'];
  expect(together(paths, [collection('p', depth(1))])).toEqual([['p', ['p/README.md', 'p/a.md']]]);
  expect(together(paths, [collection('p', { select: { depth: 2, exclude: ['README.md'] } })])).toEqual([
    ['p', ['p/a.md', 'p/a.mdx', 'p/b/index.md']],
  ]);
  expect(together(paths, [collection('p', { select: { include: ['*/index.md'] } })])).toEqual([
    ['p', ['p/b/index.md']],
  ]);
  expect(together(paths, [collection('p', { select: { extensions: ['.json'] } })])).toEqual([['p', ['p/x.json']]]);
});

test('what was found below a told folder stays when the configuration does not look that deep', () => {
  const found = [collection('p/deep', { paths: ['p/deep/a.md'] })];
  const paths = ['p/a.md', 'p/deep/a.md'];
  expect(together(paths, [collection('p', depth(1))], found)).toEqual([
    ['p', ['p/a.md']],
    ['p/deep', ['p/deep/a.md']],
  ]);
  expect(together(paths, [collection('p')], found)).toEqual([['p', ['p/a.md', 'p/deep/a.md']]]);
});

test('single files are those that exist, in every language', () => {
  const file = { name: 'home', path: 'en/home.md', fields: [], paths: { en: 'en/home.md', fr: 'fr/home.md' } };
  const files = collection('', { kind: 'files', files: [file, { name: 'gone', path: 'gone.md', fields: [] }] });
  const found = [collection('posts', { paths: ['posts/a.md'] })];
  expect(together(['en/home.md', 'fr/home.md', 'posts/a.md'], [files], found)).toEqual([
    ['', ['en/home.md', 'fr/home.md']],
    ['posts', ['posts/a.md']],
  ]);
});

test('languages have folders before the collection', () => {
  const languages = { layout: 'folder-before', languages: ['en', 'fr'] } as const;
  const paths = ['en/posts/a.md', 'fr/posts/a.md', 'posts/a.md'];
  expect(together(paths, [collection('posts', { ...depth(1), languages })])).toEqual([
    ['posts', ['en/posts/a.md', 'fr/posts/a.md']],
  ]);
  const bare = { ...languages, bareDefault: true };
  expect(together(paths, [collection('posts', { ...depth(1), languages: bare })])).toEqual([['posts', paths]]);
});

test('a file belongs to the deepest folder that is told of', () => {
  const paths = ['README.md', 'about.md', 'posts/a.md'];
  expect(together(paths, [collection(''), collection('posts')])).toEqual([
    ['', ['about.md']],
    ['posts', ['posts/a.md']],
  ]);
});
