import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readPostFile } from '../src/content/read-post-file';
import { openBody } from '../src/editor/document/open';
import { saveBody } from '../src/editor/document/save';
import { schema } from '../src/editor/schema';
import { editWords, seededRandom, type WordEdit } from './word-edits';

const project = join(import.meta.dirname, '..');
const corpora = join(project, '../shared/corpora');
const demo = join(project, 'local/sites/tidewater-almanac/content');
const stride = 25;

describe('the demo site', () => {
  const posts = postsIn(demo);
  test('has posts', () => expect(posts.length).toBeGreaterThanOrEqual(40));
  test.each(posts)('%s opens and saves byte-identically', (path) => {
    expect(differences(demo, path)).toEqual([]);
  });
});

// Other people's posts lie beside the project where there are any; nothing of them is part of it.
describe.skipIf(!existsSync(corpora))(`real posts in ../shared/corpora (skipped where that folder is absent)`, () => {
  const all = existsSync(corpora) ? postsIn(corpora) : [];
  const sample = all.filter((path, index) => path.startsWith('seeds/') || index % stride === 0);

  test('every post of the sample opens and saves byte-identically', () => {
    expect(sample.length).toBeGreaterThan(50);
    expect(sample.flatMap((path) => differences(corpora, path))).toEqual([]);
  }, 60_000);

  test('a changed word changes that word', () => {
    const edits = sample.flatMap((path, index) => editWords(open(corpora, path), seededRandom(index), 1));
    expect(edits.length).toBeGreaterThan(100);
    expect(edits.filter(({ outcome }) => outcome === 'wrong')).toEqual([]);
    expect(share(edits, 'exact')).toBeGreaterThanOrEqual(0.995);
    expect(share(edits, 'refused')).toBeLessThanOrEqual(0.005);
  }, 120_000);
});

/** What is not as it was after opening a post and saving it; empty when all is. */
function differences(root: string, path: string): string[] {
  const opened = open(root, path);
  opened.document.check();
  // What a draft keeps is the document's JSON.
  const restored = schema.nodeFromJSON(JSON.parse(JSON.stringify(opened.document.toJSON())));
  const saved = saveBody(opened, restored);
  if (opened.tooHard) return [`${path}: ${opened.tooHard}`];
  return saved.kind === 'same' && saved.text === opened.text ? [] : [`${path}: ${saved.kind}`];
}

function open(root: string, path: string) {
  const { body } = readPostFile(readFileSync(join(root, path), 'utf8'));
  return openBody(body, { templateTags: true, kramdown: path.includes('jekyll'), directives: true });
}

function postsIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:md|mdx|markdown)$/.test(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .toSorted();
}

function share(edits: readonly WordEdit[], outcome: WordEdit['outcome']): number {
  return edits.filter((edit) => edit.outcome === outcome).length / edits.length;
}
