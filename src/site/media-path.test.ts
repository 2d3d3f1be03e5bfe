import { describe, expect, test } from 'vitest';
import { pathWithImages, placeImage } from './place-image';
import { resolveMedia } from './resolve-media';
import type { Collection, MediaPlace, Site } from './site';

const site: Site = {
  generator: 'hugo',
  root: 'site',
  title: null,
  media: [
    { folder: 'site/static', address: '/' },
    { folder: 'site/assets', address: '/assets' },
  ],
  collections: [],
  syntax: { templateTags: true, kramdown: false, directives: false },
  addresses: { contentFolder: 'site/content', permalinks: {}, base: '/blog' },
};
const posts: Collection = { name: 'posts', folder: 'site/content/posts', paths: [] };

describe('the file that a reference means', () => {
  test.each<[string, string | null]>([
    ['a.png', 'site/content/posts/x/a.png'],
    ['./a%20b.png?w=1#x', 'site/content/posts/x/a b.png'],
    ['../a.png', 'site/content/posts/a.png'],
    ['/images/a.png', 'site/static/images/a.png'],
    ['/assets/a.png', 'site/assets/a.png'],
    ['/blog/images/a.png', 'site/static/images/a.png'],
    ['{{ site.baseurl }}/images/a.png', 'site/static/images/a.png'],
    ['https://a.example/a.png', null],
    ['//a.example/a.png', null],
    ['data:image/png;base64,AA', null],
    ['javascript:alert(1)', null],
    ['../../../../secret.png', null],
    ['../../../../../../etc/passwd', null],
    ['/../../secret.png', null],
    ['..%2f..%2f..%2f..%2fsecret.png', null],
    ['{{< figure >}}', null],
    ['%E0%A4%A', 'site/content/posts/x/%E0%A4%A'],
    ['', null],
  ])('%s is %s', (reference, path) => {
    expect(resolveMedia(site, 'site/content/posts/x/index.md', reference)).toBe(path);
  });

  test('what exists decides between several places', () => {
    const has = (path: string) => path === 'site/content/posts/x/a.png';
    expect(resolveMedia(site, 'site/content/about.md', '/posts/x/a.png', has)).toBe('site/content/posts/x/a.png');
  });
});

describe('the place of a new image', () => {
  test.each([
    [
      'beside a post with a folder of its own',
      '/images/',
      'site/content/posts/x/index.md',
      { path: 'site/content/posts/x/my-photo.jpg', reference: 'my-photo.jpg' },
    ],
    [
      'beside, in the way of others',
      './',
      'site/content/posts/x.md',
      { path: 'site/content/posts/my-photo.jpg', reference: './my-photo.jpg' },
    ],
    [
      'where the others are',
      '/images/posts/',
      'site/content/posts/x.md',
      { path: 'site/static/images/posts/my-photo.jpg', reference: '/images/posts/my-photo.jpg' },
    ],
    [
      'in images, when nothing tells',
      undefined,
      'site/content/posts/x.md',
      { path: 'site/static/images/my-photo.jpg', reference: '/images/my-photo.jpg' },
    ],
  ] as const)('%s', (_, images, postPath, place) => {
    expect(
      placeImage(site, posts, images === undefined ? {} : { images }, postPath, 'My Photo.JPG', new Set()),
    ).toEqual(place);
  });

  test('where the collection’s configuration says', () => {
    const place = (media: MediaPlace) =>
      placeImage(site, { ...posts, media }, { images: '/images/' }, 'site/content/posts/x.md', 'a.png', new Set());
    expect(place({ folder: 'assets/pics', address: '/pics' })).toEqual({
      path: 'assets/pics/a.png',
      reference: '/pics/a.png',
    });
    expect(place({ folder: 'img', address: 'img/', beside: true })).toEqual({
      path: 'site/content/posts/img/a.png',
      reference: 'img/a.png',
    });
    expect(place({ folder: '', address: '', beside: true }).reference).toBe('a.png');
  });

  test('beside its post as the other bundles write it, though most posts keep theirs in a folder', () => {
    const habits = { images: '/images/', besidePrefix: './' } as const;
    expect(placeImage(site, posts, habits, 'site/content/posts/x/index.md', 'a.png', new Set()).reference).toBe(
      './a.png',
    );
    expect(placeImage(site, posts, habits, 'site/content/posts/x.md', 'a.png', new Set()).reference).toBe(
      '/images/a.png',
    );
  });

  test('under a name that is free, whatever its case, and safe', () => {
    const taken = new Set(['site/static/images/A.png', 'site/static/images/a-2.png']);
    expect(placeImage(site, posts, null, 'site/content/posts/x.md', 'a.png', taken).path).toBe(
      'site/static/images/a-3.png',
    );
    expect(placeImage(site, posts, null, 'site/content/posts/x.md', '../../../evil.png', new Set()).path).toBe(
      'site/static/images/evil.png',
    );
    expect(placeImage(site, posts, null, 'site/content/posts/x.md', '.png', new Set()).path).toMatch(
      /^site\/static\/images\/\w+/,
    );
  });

  test('among the sources, where the others are, seen from the post', () => {
    const habits = { imageUse: { style: 'absolute', folder: 'site/src/images' } } as const;
    expect(placeImage(site, posts, habits, 'site/content/posts/x.md', 'a.png', new Set())).toEqual({
      path: 'site/src/images/a.png',
      reference: '../../src/images/a.png',
    });
  });

  test('never outside the site, whatever its posts did', () => {
    expect(placeImage(site, posts, { images: '/../../' }, 'site/content/posts/x.md', 'a.png', new Set()).path).toBe(
      'site/images/a.png',
    );
  });
});

describe('the path of a new post that gets an image', () => {
  const beside: Site = { ...site, publishing: { future: 'built', aliases: null, imagesBeside: true } };
  const [path, own] = ['site/content/posts/x.md', 'site/content/posts/x/index.md'];

  test.each([
    ['a folder of its own, where only such posts have images beside them', beside, { besidePrefix: '' }, own],
    ['as it is, where others keep images in a folder', beside, { besidePrefix: '', images: '/images/' }, path],
    [
      'as it is, where posts that share a folder have images beside them',
      beside,
      { besidePrefix: '', images: '' },
      path,
    ],
    ['as it is, where no post has an image', beside, {}, path],
    ['as it is, where the generator does not publish what lies beside a post', site, { besidePrefix: '' }, path],
  ] as const)('%s', (_, where, habits, expected) => {
    expect(pathWithImages(where, posts, habits, path, new Set())).toBe(expected);
  });

  test('as it is, where the folder is taken, or the name has a language', () => {
    const habits = { besidePrefix: '' } as const;
    expect(pathWithImages(beside, posts, habits, path, new Set(['site/content/posts/X/a.png']))).toBe(path);
    expect(pathWithImages(beside, posts, habits, 'site/content/posts/x.fr.md', new Set())).toBe(
      'site/content/posts/x.fr.md',
    );
    expect(pathWithImages(beside, posts, habits, own, new Set())).toBe(own);
    const said = { ...posts, media: { folder: 'site/static/img', address: '/img/' } };
    expect(pathWithImages(beside, said, habits, path, new Set())).toBe(path);
  });
});
