import { expect, test } from 'vitest';
import { processorTime } from '../../tests/processor-time';
import { createImageSearch } from './image-search';
import { siteTexts } from './site-texts';
import type { Site } from './site';

const site: Site = {
  generator: 'jekyll',
  root: '',
  title: null,
  media: [{ folder: 'static', address: '/' }],
  collections: [{ name: 'posts', folder: '_posts', paths: ['_posts/2026-01-02-mud.md'] }],
  syntax: { templateTags: true, kramdown: true, directives: false },
};

/** What names the image `img/creek.jpg` among others of its name, by kind and file. */
function othersOf(
  path: string,
  files: Readonly<Record<string, string>>,
  images: readonly string[] = [],
  of: Site = site,
): readonly string[] {
  const paths = [path, ...images, ...Object.keys(files)];
  const search = createImageSearch(
    of,
    paths.map((one) => ({ path: one })),
  );
  const entries = Object.entries(files).map(([one, text]) => ({
    path: one,
    oid: one,
    size: text.length,
    mode: '100644',
  }));
  const { content, design } = siteTexts(of, entries);
  for (const entry of design) search.lookAtDesign(entry.path, files[entry.path] ?? '');
  for (const entry of content) search.lookAtContent(entry.path, files[entry.path] ?? '');
  const uses = (search.uses().get(path) ?? []).map(({ post }) => `use ${post}`);
  const others = (search.others().get(path) ?? []).map((one) => ('file' in one ? `${one.kind} ${one.file}` : one.kind));
  return [...uses, ...others];
}

test.each<[string, string, string]>([
  ['a template', '_layouts/default.html', '<img src="{{ site.baseurl }}/img/creek.jpg">'],
  ['a style', 'assets/site.scss', 'body { background: url(../static/img/creek.jpg) }'],
  ['a setting', '_config.yml', 'logo: /img/creek.jpg\n'],
  ['a program, through an alias', 'src/hero.tsx', "import creek from '@/static/img/creek.jpg';"],
  ['JSON with escaped slashes', 'lib/map.json', '{"at":"\\/img\\/creek.jpg"}'],
  ['an address of the site', 'feed.xml', '<url>https://tidewater.example/img/creek.jpg</url>'],
  ['a set of sizes', 'index.html', '<img srcset="/img/creek.jpg 1x,/img/big.jpg 2x">'],
  ['a name in other case and with escapes', '_layouts/a.html', '<img src="/IMG/Cr%65ek.JPG">'],
])('%s that names an image is told', (_, file, text) => {
  expect(othersOf('static/img/creek.jpg', { [file]: text })).toEqual([`named ${file}`]);
});

test('content beside the posts uses an image: pages, and data that is followed', () => {
  const files = {
    'about.md': '![Us](/img/creek.jpg)\n',
    '_posts/2026-01-02-mud.md': '---\ncover: /img/creek.jpg\n---\nMud.\n',
  };
  expect(othersOf('static/img/creek.jpg', files)).toEqual(['use about.md', 'use _posts/2026-01-02-mud.md']);
});

test('content that has only the name is told, and one of the same name elsewhere is not', () => {
  const files = { '_posts/2026-01-02-mud.md': '---\ncover: creek.jpg\n---\n![](/b/creek.jpg)\n' };
  expect(othersOf('static/img/creek.jpg', files)).toEqual(['named _posts/2026-01-02-mud.md']);
  const other = { '_layouts/a.html': '<img src="/b/creek.jpg">' };
  expect(othersOf('static/img/creek.jpg', other, ['static/b/creek.jpg'])).toEqual([]);
  expect(othersOf('static/b/creek.jpg', other, ['static/img/creek.jpg'])).toEqual(['named _layouts/a.html']);
});

test('a template that puts names together may show what content has the beginning of', () => {
  const files = {
    '_layouts/post.html': '<img src="/img/{{ page.image }}.jpg"><img src="/img/{{ page.slug }}-small.jpg">',
    '_posts/2026-01-02-mud.md': '---\nimage: creek\n---\nWords about a heron.\n',
  };
  expect(othersOf('static/img/creek.jpg', files)).toEqual(['listed _layouts/post.html']);
  expect(othersOf('static/img/mud-small.jpg', files)).toEqual(['listed _layouts/post.html']);
  expect(othersOf('static/img/heron.jpg', files)).toEqual([]);
});

test('whatever lies in a folder that is listed may be shown', () => {
  const files = { 'src/gallery.astro': "const all = import.meta.glob('../static/img/*.{jpg,png}');" };
  expect(othersOf('static/img/creek.jpg', files)).toEqual(['listed src/gallery.astro']);
  expect(othersOf('static/other/creek.jpg', files)).toEqual([]);
  expect(othersOf('static/img/a.jpg', { 'a.html': '{{ range readDir "static/img" }}' })).toEqual(['listed a.html']);
});

test('a bundle’s images may be shown by its page, and browsers look for icons by name', () => {
  const hugo: Site = { ...site, generator: 'hugo', collections: [] };
  const files = { 'content/posts/mud/index.md': 'Words.\n' };
  expect(othersOf('content/posts/mud/creek.jpg', files, [], hugo)).toEqual(['beside content/posts/mud/index.md']);
  expect(othersOf('content/posts/mud/creek.jpg', files)).toEqual([]);
  expect(othersOf('static/favicon-32x32.png', {})).toEqual(['expected']);
});

test('names with spaces and brackets are told only where the whole name is', () => {
  const path = 'static/img/Low tide (1).jpg';
  expect(othersOf(path, { 'a.css': 'a { background: url("/img/Low%20tide%20(1).jpg") }' })).toEqual(['named a.css']);
  expect(othersOf(path, { 'a.css': 'a { background: url("/img/High tide (1).jpg") }' })).toEqual([]);
});

test('what is read: texts of the site, the nearest first, not those of tools; what is too much waits', () => {
  const entry = (path: string, size = 10) => ({ path, oid: path, size, mode: '100644' });
  const found = siteTexts(site, [
    entry('deep/er/a.css'),
    entry('a.css'),
    entry('node_modules/a/a.css'),
    entry('package-lock.json'),
    entry('static/photo.jpg'),
    entry('README.md'),
    entry('search.json', 3_000_000),
    entry('_posts/2026-01-02-mud.md'),
  ]);
  const paths = (entries: readonly { readonly path: string }[]) => entries.map(({ path }) => path);
  expect(paths(found.design)).toEqual(['a.css', 'deep/er/a.css']);
  expect(paths(found.content)).toEqual(['README.md', '_posts/2026-01-02-mud.md']);
  expect(paths(found.further)).toEqual(['search.json']);
});

test('a long text without an end takes no time', () => {
  const text = `${'a'.repeat(400_000)}${'.jpg'.repeat(20_000)}${'"x.jpg'.repeat(20_000)}`;
  const started = processorTime();
  othersOf('static/img/creek.jpg', { 'a.js': text, 'b.md': text });
  expect(processorTime() - started).toBeLessThan(3000);
});

test('a file for readers is used where it is linked to, and named where a template has it', () => {
  const files = {
    '_posts/2026-01-02-mud.md': '---\ntrack: /files/walk.gpx\n---\n[Tides](/files/tides.pdf)\n',
    '_includes/foot.html': '<a href="/files/tides.pdf">Tides</a>',
  };
  expect(othersOf('static/files/tides.pdf', files)).toEqual([
    'use _posts/2026-01-02-mud.md',
    'named _includes/foot.html',
  ]);
  expect(othersOf('static/files/walk.gpx', files)).toEqual(['use _posts/2026-01-02-mud.md']);
  expect(othersOf('static/files/old.zip', files)).toEqual([]);
});
