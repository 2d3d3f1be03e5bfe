import { describe, expect, test } from 'vitest';
import { guessField } from '../../src/fields/guess-field';
import { readPostFile } from '../../src/content/read-post-file';
import { deletePost } from '../../src/site/delete-post';
import { duplicatePost } from '../../src/site/duplicate-post';
import { generators } from '../../src/site/generators';
import { learnHabits } from '../../src/site/habits';
import { describeSite } from '../../src/site/open-site';
import type { PostChange } from '../../src/site/post-change';
import { postFiles } from '../../src/site/post-files';
import { redirectFiles, redirectWay } from '../../src/site/redirect-way';
import { renamePost } from '../../src/site/rename-post';
import type { Collection } from '../../src/site/site';
import { examples } from './post-operation-examples';

test('every generator has an example', () => {
  expect(Object.keys(examples).toSorted()).toEqual(generators.map(({ name }) => name).toSorted());
});

async function open(files: Readonly<Record<string, string>>, path: string) {
  const paths = Object.keys(files);
  const texts = new Map(Object.entries(files));
  const site = await describeSite({
    paths,
    read: async (wanted) => new Map(wanted.flatMap((one) => (texts.has(one) ? [[one, texts.get(one) ?? '']] : []))),
  });
  const collection: Collection = site.collections.find((one) => one.paths.includes(path)) ?? {
    name: 'posts',
    folder: path.slice(0, path.lastIndexOf('/')),
    paths: paths.filter((one) => one.endsWith('.md')),
  };
  const posts = collection.paths.map((one) => ({ path: one, text: texts.get(one) ?? '' }));
  const rules = new Map(redirectFiles(site, new Set(paths)).map((one) => [one, texts.get(one) ?? '']));
  const redirect = redirectWay(site, posts, rules);
  const text = texts.get(path) ?? '';
  const rename = (slug: string, keep = true) =>
    renamePost({ site, collection, paths, path, texts, slug, redirect: keep ? redirect : null });
  return {
    site,
    collection,
    paths,
    posts,
    redirect,
    text,
    texts,
    rename,
    habits: learnHabits(posts, collection, guessField),
  };
}

/** What the repository would hold after the changes. */
function after(
  files: Readonly<Record<string, string>>,
  changes: readonly PostChange[],
): Readonly<Record<string, string>> {
  const removed = new Set(changes.flatMap((change) => (change.kind === 'remove' ? [change.path] : [])));
  const kept = Object.entries(files).filter(([path]) => !removed.has(path));
  const written = changes.flatMap((change) =>
    change.kind === 'remove'
      ? []
      : [[change.path, change.kind === 'write' ? change.text : (files[change.from] ?? '')] as const],
  );
  return Object.fromEntries([...kept, ...written]);
}

function addedLines(before: string, now: string): readonly string[] {
  const old = before.split('\n');
  return now.split('\n').filter((line) => !old.includes(line));
}

describe.each(Object.entries(examples))('%s', (_, example) => {
  const { files, to, along = {}, addresses, redirect } = example;

  test('a post is renamed by the habits of its site, with what belongs to it, and the old address leads to the new', async () => {
    const { rename } = await open(files, example.post);
    const renamed = rename('ebb');
    if (renamed.kind !== 'renamed') throw new Error(renamed.kind);
    const now = after(files, renamed.changes);
    expect(renamed.path).toBe(to);
    expect([renamed.oldAddress, renamed.newAddress]).toEqual(addresses);
    const moved = { [example.post]: to, ...along };
    expect(Object.keys(now).toSorted()).toEqual(
      Object.keys(files)
        .map((path) => moved[path] ?? path)
        .toSorted(),
    );
    expect(renamed.along).toEqual(Object.keys(along));
    for (const [from, place] of Object.entries(along)) expect(now[place]).toBe(files[from]);
    const ruled =
      redirect === null
        ? null
        : addedLines(files[redirect.path === to ? example.post : redirect.path] ?? '', now[redirect.path] ?? '');
    expect(ruled?.toSorted()).toEqual(redirect?.adds.toSorted());
    const untouched = Object.keys(files).filter((path) => !(path in moved) && path !== redirect?.path);
    for (const path of untouched) expect(now[path]).toBe(files[path]);
  });

  test('renamed back, everything is as it was, but for a field that its address needs', async () => {
    const first = (await open(files, example.post)).rename('ebb', false);
    if (first.kind !== 'renamed') throw new Error(first.kind);
    const between = after(files, first.changes);
    const back = (await open(between, to)).rename('tide', false);
    if (back.kind !== 'renamed') throw new Error(back.kind);
    const again = after(between, back.changes);
    const text = again[example.post]?.replace(/^slug: tide\n/m, '');
    expect({ ...again, [example.post]: text }).toEqual({
      ...files,
      [example.post]: files[example.post]?.replace(/^slug: tide\n/m, ''),
    });
  });

  test('a name that is taken, and the same name', async () => {
    const { rename } = await open(files, example.post);
    expect(rename('frost').kind).toBe('taken');
    expect(rename('FROST').kind).toBe('taken');
    expect(rename('tide').kind).toBe('same');
  });

  test('a copy has its own title, day, place and files, and leads nothing to itself', async () => {
    const { site, collection, habits, paths, text } = await open(files, example.post);
    const now = new Date(2026, 10, 20, 9);
    const copy = duplicatePost({
      site,
      collection,
      habits,
      paths,
      path: example.post,
      text,
      title: 'Copy of Tide',
      now,
    });
    expect(paths).not.toContain(copy.path);
    expect(copy.path).toMatch(/copy-of-tide/);
    const before = readPostFile(text).frontmatter;
    const values = copy.frontmatter?.values ?? null;
    const own = { title: 'Copy of Tide', ...(before?.keys.includes('date') && { date: { date: '2026-11-20' } }) };
    expect(values).toEqual(before && { ...values, ...own });
    expect(copy.frontmatter?.keys ?? []).not.toContain('aliases');
    expect(copy.files.every(({ path }) => !paths.includes(path) && path.includes('copy-of-tide'))).toBe(true);
    expect(copy.body.replaceAll(/copy-of-tide/g, 'tide')).toBe(readPostFile(text).body);
  });

  test('a deleted post goes with its own files and nothing else', async () => {
    const { site, collection, paths, posts, text } = await open(files, example.post);
    const { changes, unusedImages } = deletePost({ site, collection, paths, path: example.post, text, posts });
    const gone = new Set([example.post, ...Object.keys(along)]);
    expect(Object.keys(after(files, changes))).toEqual(Object.keys(files).filter((path) => !gone.has(path)));
    expect(unusedImages).toEqual([]);
    expect(postFiles(site, collection, paths, example.post).own).toEqual(Object.keys(along));
  });
});
