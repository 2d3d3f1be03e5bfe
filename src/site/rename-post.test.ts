import { expect, test } from 'vitest';
import { renamePost } from './rename-post';
import type { RedirectWay } from './redirect-way';
import type { Collection, LanguageLayout, Site } from './site';

const site: Site = {
  generator: 'hugo',
  root: '',
  title: null,
  media: [],
  collections: [],
  syntax: { templateTags: true, kramdown: false, directives: false },
  addresses: { contentFolder: 'content', permalinks: {}, base: '', languages: ['en', 'fr'] },
};
const aliases: RedirectWay = { kind: 'field', name: 'aliases', slash: true };
const post = (more = '') => `---\ntitle: Tide # low\n${more}---\n\nOut.\n`;

function rename(
  files: Readonly<Record<string, string>>,
  path: string,
  { slug = 'ebb', redirect = aliases as RedirectWay | null, languages = undefined as LanguageLayout | undefined } = {},
) {
  const paths = Object.keys(files);
  const collection: Collection = {
    name: 'posts',
    folder: 'content/posts',
    paths: paths.filter((one) => one.endsWith('.md')),
    ...(languages && { languages }),
  };
  return renamePost({ site, collection, paths, path, texts: new Map(Object.entries(files)), slug, redirect });
}

const written = (outcome: ReturnType<typeof rename>, path: string) => {
  const change = outcome.kind === 'renamed' ? outcome.changes.find((one) => one.path === path) : undefined;
  return change?.kind === 'write' ? change.text : (change?.kind ?? null);
};

test('without a redirect, a moved file keeps its bytes', () => {
  const files = { 'content/posts/tide.md': post() };
  expect(written(rename(files, 'content/posts/tide.md', { redirect: null }), 'content/posts/ebb.md')).toBe('copy');
});

test('an old address joins those that are there, and the new one leaves them', () => {
  const files = { 'content/posts/tide.md': post('aliases:\n  - /flood/ # first\n  - /posts/ebb/\n') };
  expect(written(rename(files, 'content/posts/tide.md'), 'content/posts/ebb.md')).toBe(
    post('aliases:\n  - /flood/ # first\n  - /posts/tide/\n'),
  );
});

test('a field that rules the address is changed, and a file of another name stays', () => {
  const own = { 'content/posts/tide.md': post('slug: "tide"\n') };
  expect(written(rename(own, 'content/posts/tide.md', { redirect: null }), 'content/posts/ebb.md')).toBe(
    post('slug: "ebb"\n'),
  );
  const other = { 'content/posts/p17.md': post('url: /notes/tide.html\n') };
  const outcome = rename(other, 'content/posts/p17.md', { redirect: null });
  expect(outcome).toMatchObject({ kind: 'renamed', path: 'content/posts/p17.md', newAddress: '/notes/ebb.html' });
  expect(written(outcome, 'content/posts/p17.md')).toBe(post('url: /notes/ebb.html\n'));
});

test('translations get the new name too, by suffix and by folder', () => {
  const suffix = {
    'content/posts/tide.md': post(),
    'content/posts/tide.fr.md': post(),
    'content/posts/tide.notes.md': post(),
  };
  const layout: LanguageLayout = { layout: 'suffix', languages: ['en', 'fr'] };
  const bySuffix = rename(suffix, 'content/posts/tide.md', { languages: layout });
  expect(bySuffix).toMatchObject({ kind: 'renamed', translations: ['content/posts/tide.fr.md'] });
  expect(written(bySuffix, 'content/posts/ebb.fr.md')).toContain('- /fr/posts/tide/');
  const folder = { 'content/en/posts/tide/index.md': post(), 'content/fr/posts/tide/index.md': post() };
  const byFolder = rename(folder, 'content/en/posts/tide/index.md', {
    languages: { layout: 'folder-before', languages: ['en', 'fr'] },
  });
  expect(written(byFolder, 'content/fr/posts/ebb/index.md')).toContain('- /fr/posts/tide/');
});

test('a bundle leaves other posts in its folder where they are', () => {
  const files = {
    'content/posts/tide/index.md': post(),
    'content/posts/tide/a.png': '',
    'content/posts/tide/deep/index.md': post(),
    'content/posts/tide/deep/b.png': '',
  };
  expect(rename(files, 'content/posts/tide/index.md')).toMatchObject({
    kind: 'renamed',
    along: ['content/posts/tide/a.png'],
  });
});

test('a section’s page and details that cannot be changed alone are left', () => {
  expect(rename({ 'content/posts/_index.md': post() }, 'content/posts/_index.md')).toEqual({
    kind: 'impossible',
    reason: 'section',
  });
  const broken = { 'content/posts/tide.md': '---\ntitle: [\n---\n\nOut.\n' };
  expect(rename(broken, 'content/posts/tide.md')).toEqual({ kind: 'impossible', reason: 'details' });
});

test('only references that would break are changed', () => {
  const files = {
    'content/posts/tide/index.md': `${post()}![a](a.png) [up](../frost.md) ![self](../tide/a.png#x) ![no](../none.png)\n`,
    'content/posts/tide/a.png': '',
    'content/posts/frost.md': post(),
  };
  expect(written(rename(files, 'content/posts/tide/index.md', { redirect: null }), 'content/posts/ebb/index.md')).toBe(
    files['content/posts/tide/index.md'].replace('../tide/a.png#x', 'a.png#x'),
  );
});
