import { describe, expect, test } from 'vitest';
import { fileHabit } from './file-habit';
import { freeFilePath, placeFile } from './place-file';
import type { ImageHabits } from './place-image';
import type { Collection, Site } from './site';

const site = (generator: string, media: Site['media'], base = ''): Site => ({
  generator,
  root: '',
  title: null,
  origin: 'https://a.example',
  media,
  collections: [],
  syntax: { templateTags: true, kramdown: false, directives: false },
  addresses: { contentFolder: 'content', permalinks: {}, base },
});
const hugo = site('hugo', [
  { folder: 'static', address: '/' },
  { folder: 'assets', address: '/' },
]);
const jekyll = site('jekyll', [{ folder: '', address: '/' }], '/base');
const eleventy = site('eleventy', [{ folder: 'assets/img', address: '/img' }]);
const posts: Collection = { name: 'posts', folder: 'content/posts', paths: [] };
const bundle = 'content/posts/x/index.md';
const single = 'content/posts/x.md';

interface Case {
  readonly in: Site;
  readonly post: string;
  /** What another post writes. */
  readonly others?: string;
  readonly images?: string;
  readonly taken?: readonly string[];
  readonly collection?: Collection;
  readonly file?: string;
}

function placed({ in: of, post, others, images, taken = [], collection = posts, file = 'Tide tables.PDF' }: Case) {
  const habits: ImageHabits | null = images === undefined ? null : { images };
  const path = post.endsWith('/index.md') ? 'content/posts/y/index.md' : 'content/posts/y.md';
  const texts = others === undefined ? [] : [{ path, text: `---\ntitle: Y\n---\n${others}` }];
  const has = (one: string) => !one.includes('gone');
  const links = fileHabit(texts, { site: of, postPath: post, fileName: file, has });
  const place = placeFile(file, { site: of, collection, habits, links, postPath: post, taken: new Set(taken) });
  return [place.path, place.reference];
}

describe('the place of a new file', () => {
  test.each<[string, Case, readonly [path: string, reference: string]]>([
    [
      'beside a post of its own folder',
      { in: hugo, post: bundle },
      ['content/posts/x/tide-tables.pdf', 'tide-tables.pdf'],
    ],
    ['in files, without one', { in: hugo, post: single }, ['static/files/tide-tables.pdf', '/files/tide-tables.pdf']],
    [
      'where other posts link to',
      { in: hugo, post: bundle, others: 'The [map](/downloads/map.pdf).' },
      ['static/downloads/tide-tables.pdf', '/downloads/tide-tables.pdf'],
    ],
    [
      'with the site’s own origin, as others have it, and not by the month',
      { in: hugo, post: single, others: '[a](https://a.example/up/2024/05/a.zip)' },
      ['static/up/tide-tables.pdf', 'https://a.example/up/tide-tables.pdf'],
    ],
    [
      'in a template’s tag, as others have it',
      { in: jekyll, post: '_posts/2026-01-01-x.md', others: '[a]({{ site.baseurl }}/pdf/a.pdf)' },
      ['pdf/tide-tables.pdf', '{{ site.baseurl }}/pdf/tide-tables.pdf'],
    ],
    [
      'through a template’s filter',
      { in: jekyll, post: '_posts/2026-01-01-x.md', others: `[a]({{ "/pdf/a.pdf" | relative_url }})` },
      ['pdf/tide-tables.pdf', '{{ "/pdf/tide-tables.pdf" | relative_url }}'],
    ],
    [
      'by a template’s tag for files',
      { in: jekyll, post: '_posts/2026-01-01-x.md', others: '[a]({% link pdf/a.pdf %})' },
      ['pdf/tide-tables.pdf', '{% link pdf/tide-tables.pdf %}'],
    ],
    [
      'by its place, as others have it',
      { in: hugo, post: single, others: '[a](../files/a.pdf)' },
      ['content/files/tide-tables.pdf', '../files/tide-tables.pdf'],
    ],
    [
      'a recording where others play theirs',
      {
        in: hugo,
        post: single,
        others: '[a](/pdf/a.pdf) [b](/pdf/b.pdf)\n\n<audio controls src="/audio/a.mp3"></audio>',
        file: 'Owl.mp3',
      },
      ['static/audio/owl.mp3', '/audio/owl.mp3'],
    ],
    [
      'not where a file is named that is not there',
      { in: hugo, post: single, others: 'Call it "gone.csv", or [this](/gone/data.csv).' },
      ['static/files/tide-tables.pdf', '/files/tide-tables.pdf'],
    ],
    [
      'in the usual folder of a site that has none yet',
      { in: site('astro', []), post: single },
      ['public/files/tide-tables.pdf', '/files/tide-tables.pdf'],
    ],
    [
      'by Pelican’s name for files, which takes them along',
      { in: site('pelican', [{ folder: 'content', address: '/' }]), post: 'content/news/x.md' },
      ['content/files/tide-tables.pdf', '{static}/files/tide-tables.pdf'],
    ],
    [
      'where the site’s files are, though no post links to them',
      { in: hugo, post: single, taken: ['static/docs/a.pdf', 'static/docs/b.zip', 'static/fonts/a.woff2'] },
      ['static/docs/tide-tables.pdf', '/docs/tide-tables.pdf'],
    ],
    [
      'as the configuration says',
      { in: hugo, post: single, collection: { ...posts, media: { folder: 'static/up', address: '/up' } } },
      ['static/up/tide-tables.pdf', '/up/tide-tables.pdf'],
    ],
    [
      'with the site’s base',
      { in: jekyll, post: '_posts/2026-01-01-x.md' },
      ['files/tide-tables.pdf', '/base/files/tide-tables.pdf'],
    ],
    [
      'beside the images, on a shelf of its own',
      { in: hugo, post: single, images: '/assets/images/' },
      ['static/assets/files/tide-tables.pdf', '/assets/files/tide-tables.pdf'],
    ],
    [
      'in the folder of all media',
      { in: hugo, post: single, images: '/uploads/' },
      ['static/uploads/tide-tables.pdf', '/uploads/tide-tables.pdf'],
    ],
    [
      'in the only folder that is served',
      { in: eleventy, post: single, images: '/img/' },
      ['assets/img/tide-tables.pdf', '/img/tide-tables.pdf'],
    ],
    [
      'by its place where addresses are',
      { in: site('mkdocs', [{ folder: 'docs', address: '/' }]), post: 'docs/blog/posts/x.md' },
      ['docs/files/tide-tables.pdf', '../../files/tide-tables.pdf'],
    ],
    [
      'as Docusaurus wants it',
      { in: site('docusaurus', [{ folder: 'static', address: '/' }], '/base'), post: bundle },
      ['content/posts/x/tide-tables.pdf', './tide-tables.pdf'],
    ],
    [
      'from the top of Docusaurus, which adds the base itself',
      { in: site('docusaurus', [{ folder: 'static', address: '/' }], '/base'), post: single },
      ['static/files/tide-tables.pdf', '/files/tide-tables.pdf'],
    ],
    [
      'in the public folder of Astro, which publishes nothing beside a post',
      { in: site('astro', [{ folder: 'public', address: '/' }]), post: bundle },
      ['public/files/tide-tables.pdf', '/files/tide-tables.pdf'],
    ],
  ])('%s', (_, wish, place) => {
    expect(placed(wish)).toEqual(place);
  });

  test('what lies beside one post says nothing of posts without a folder of their own', () => {
    const texts = [{ path: 'content/posts/y/index.md', text: '[a](a.pdf)' }];
    const links = fileHabit(texts, { site: hugo, postPath: single, fileName: 'b.pdf', has: () => true });
    expect(links).toBeNull();
  });
});

describe('the name of a new file', () => {
  test.each([
    ['Tide tables (2026).PDF', [], 'f/tide-tables-2026.pdf'],
    ['backup.tar.gz', [], 'f/backup.tar.gz'],
    ['C:\\walks\\Überblick.gpx', [], 'f/ueberblick.gpx'],
    ['a.pdf', ['f/A.pdf', 'f/a-2.pdf'], 'f/a-3.pdf'],
    ['%%%.zip', [], 'f/file.zip'],
    ['LICENSE', [], 'f/license'],
    ['Notes.md', [], 'f/notes.txt'],
    ['a.b c', [], 'f/a-b-c'],
  ])('%s', (name, taken, path) => {
    expect(freeFilePath('f', name, new Set(taken))).toBe(path);
  });
});
