import { expect, test } from 'vitest';
import { detectSite } from './detect-site';
import type { GuessField } from './habits';

const guess: GuessField = (_name, samples) => ({ kind: samples.some(Array.isArray) ? 'tags' : 'text' });

async function fieldsOf(files: Readonly<Record<string, string>>) {
  const { collections, reads } = await detectSite(
    {
      paths: Object.keys(files),
      read: (paths) => Promise.resolve(new Map(paths.map((path) => [path, files[path] ?? '']))),
    },
    guess,
  );
  expect(reads.length).toBeLessThanOrEqual(60);
  return Object.fromEntries(collections[0]?.habits.fields.map((field) => [field.name, field]) ?? []);
}

const jekyll = { '_config.yml': 'title: x', Gemfile: '' };

test('an author that data names is a relation to it', async () => {
  const posts = {
    '_posts/2024-01-01-a.md': '---\nauthor: mara\n---\n',
    '_posts/2024-01-02-b.md': '---\nauthor: ana\n---\n',
  };
  const keyed = await fieldsOf({
    ...jekyll,
    ...posts,
    '_data/authors.yml': 'mara:\n  name: Mara\nana:\n  name: Ana\n',
  });
  expect(keyed['author']).toMatchObject({
    kind: 'relation',
    relation: { target: '_data/authors.yml', value: '', label: ['name'] },
  });
  const listed = await fieldsOf({
    ...jekyll,
    ...posts,
    '_data/authors.json': '[{"slug":"mara","name":"Mara"},{"slug":"ana","name":"Ana"}]',
  });
  expect(listed['author']?.relation).toEqual({ target: '_data/authors.json', value: 'slug', label: ['name'] });
});

test('names that no data knows stay words', async () => {
  const posts = {
    '_posts/2024-01-01-a.md': '---\nauthor: mara\ncolour: mara\n---\n',
    '_posts/2024-01-02-b.md': '---\nauthor: zoe\n---\n',
  };
  const fields = await fieldsOf({ ...jekyll, ...posts, '_data/authors.yml': 'mara:\n  name: Mara\n' });
  expect(fields['author']?.kind).toBe('text');
  expect(fields['colour']?.kind).toBe('text');
});

test('files of another collection are named by their slug, several in a list', async () => {
  const fields = await fieldsOf({
    'hugo.toml': '',
    'layouts/a.html': '',
    'content/posts/a.md': '---\ntitle: A\ndate: 2024-01-01\nauthors: [mara, ana]\n---\n',
    'content/posts/b.md': '---\ntitle: B\ndate: 2024-01-02\nauthors: [ana]\n---\n',
    'content/authors/mara.md': '---\ntitle: Mara\n---\n',
    'content/authors/ana.md': '---\ntitle: Ana\n---\n',
  });
  expect(fields['authors']).toMatchObject({ kind: 'relation', many: true, relation: { target: 'content/authors' } });
});
