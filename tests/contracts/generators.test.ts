import { describe, expect, test } from 'vitest';
import { readPostFile } from '../../src/content/read-post-file';
import { generatorNamed, generators } from '../../src/site/generators';
import { describeSite } from '../../src/site/open-site';
import { indexPaths } from '../../src/site/path-index';
import { postAddress } from '../../src/site/post-address';
import { summarise } from '../../src/site/post-summary';
import type { Site } from '../../src/site/site';
import * as scripts from '../../src/site/script/read-loosely';
import { post } from './generator-example';
import { nodeGenerators } from './node-generator-examples';
import { otherGenerators } from './other-generator-examples';

const examples = { ...nodeGenerators, ...otherGenerators };

test('every generator has an example here', () => {
  expect(Object.keys(examples).toSorted()).toEqual(generators.map(({ name }) => name).toSorted());
});

describe.each(generators)('$name', (generator) => {
  const example = examples[generator.name] ?? { files: {}, folder: '', addresses: {} };

  test.each(['', 'website/'])('is recognised in folder %j, with its posts, static folder and title', async (prefix) => {
    const { site, reads } = await look(example.files, prefix);
    expect(site.generator).toBe(generator.name);
    expect(site.root).toBe(generator.name === 'plain' ? '' : prefix.slice(0, -1));
    expect(site.collections[0]?.folder).toBe(prefix + example.folder);
    expect(site.title).toBe(example.title ?? null);
    expect(site.syntax).toBe(generator.syntax);
    expect(reads).toBe(1);
    const folders = site.media.map(({ folder }) => folder);
    expect(folders).toContain(generator.name === 'plain' ? '' : `${prefix}${example.media ?? ''}`.replace(/\/$/, ''));
  });

  test('gives posts the addresses that the generator gives them', async () => {
    for (const prefix of ['', 'website/']) {
      const { site } = await look(example.files, prefix);
      const slugged = '---\ntitle: Hello\ndate: 2024-03-05\nslug: other\n---\n';
      const told = Object.keys(example.addresses).map((path) => [
        path,
        addressOf(site, prefix + path, path.includes('slugged') ? slugged : (example.files[path] ?? post)),
      ]);
      expect(Object.fromEntries(told)).toEqual(example.addresses);
    }
  });

  test('knows its own drafts', async () => {
    const { site } = await look(example.files, '');
    for (const mark of generator.draftMarks) {
      const path = 'folder' in mark ? `${mark.folder}/a.md` : 'suffix' in mark ? `a${mark.suffix}.md` : 'a.md';
      const text = 'field' in mark ? `---\n${mark.field}: ${String(mark.value)}\n---\n` : '';
      expect(summarise(path, text, site).draft).toBe(true);
    }
    expect(summarise('a.md', post, site).draft).toBe(false);
  });

  test('never throws at odd files, and claims nothing in an empty repository', () => {
    const odd = [
      'a: [',
      '{',
      '\u0000',
      'export default {',
      'permalinks = 1',
      'title: {a: 1}\npermalink: [1]\nbase_url: 3',
    ];
    for (const text of odd) {
      const index = indexPaths(Object.keys(example.files));
      expect(() =>
        generator.configure({ root: '', index, files: generator.configFiles(index, ''), text: () => text, scripts }),
      ).not.toThrow();
    }
    const claims = generator.claims(indexPaths([]));
    expect(claims.filter(({ score }) => score > 0)).toEqual([]);
  });
});

test('an unknown name is a plain site', () => {
  expect(generatorNamed('constructor').name).toBe('plain');
});

test('a site among tests and examples is not the one that is meant', async () => {
  const { files } = examples['hugo'] ?? { files: {} };
  const decoys = { 'test/_config.yml': '', 'test/_posts/2020-01-01-a.md': post, 'examples/blog/astro.config.mjs': '' };
  expect((await look({ ...files, ...decoys }, '')).site).toMatchObject({ generator: 'hugo', root: '' });
});

test('a site without posts has no collections', async () => {
  const { site } = await look(
    {
      'next.config.js': '',
      'package.json': '{"dependencies":{"next":"16"}}',
      'app/page.tsx': '',
      'docs/setup.md': '# Setup',
    },
    '',
  );
  expect(site).toMatchObject({ generator: 'next', collections: [] });
});

test('an empty repository is a plain site without posts', async () => {
  const { site } = await look({}, '');
  expect(site).toMatchObject({ generator: 'plain', collections: [] });
});

async function look(files: Readonly<Record<string, string>>, prefix: string): Promise<{ site: Site; reads: number }> {
  let reads = 0;
  const site = await describeSite({
    paths: Object.keys(files).map((path) => prefix + path),
    read: (paths) => {
      reads++;
      return Promise.resolve(new Map(paths.map((path) => [path, files[path.slice(prefix.length)] ?? ''])));
    },
  });
  return { site, reads };
}

function addressOf(site: Site, path: string, text: string): string | null {
  return postAddress(site, path, readPostFile(text).frontmatter?.values ?? {});
}
