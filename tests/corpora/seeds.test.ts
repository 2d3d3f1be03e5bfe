import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { guessField } from '../../src/fields/guess-field';
import { detectSite } from '../../src/site/detect-site';

/** Five documents of as many kinds of sites, beside the project; third-party content that is no part of it. */
const seeds = join(import.meta.dirname, '../../../shared/corpora/seeds');

interface Seed {
  /** The site around the document, and where the document lies in it. */
  readonly files: Readonly<Record<string, string>>;
  readonly path: string;
  readonly generator: string;
  /** Kinds by key; those of an object's own keys behind a dot; a date's form behind a space. */
  readonly fields: Readonly<Record<string, string>>;
  readonly images: string;
  /** A document of our own that has the same shape. */
  readonly text: string;
  /** The number in front of the document's name. */
  readonly seed: string;
}

const kinds: readonly (readonly [name: string, seed: Seed])[] = [
  [
    'plain text without details',
    {
      files: {},
      path: 'notes/jamstack.md',
      generator: 'plain',
      fields: {},
      images: 'none',
      text: '# The tide clock\n\nIt hangs in the net loft.\n',
      seed: '000',
    },
  ],
  [
    'a Gatsby post',
    {
      files: { 'gatsby-config.js': 'module.exports = {}', 'package.json': '{"dependencies":{"gatsby":"5"}}' },
      path: 'content/blog/jamstack/index.md',
      generator: 'gatsby',
      fields: { title: 'text', description: 'long-text', date: 'date YYYY-MM-DD', category: 'text', draft: 'boolean' },
      images: 'relative',
      text: "---\ntitle: The tide clock\ndescription: How it was made.\ndate: 2026-10-21\ncategory: 'craft'\ndraft: false\n---\n\n![clock](./assets/clock.jpg)\n",
      seed: '001',
    },
  ],
  [
    'a Dendron note',
    {
      files: { 'dendron.yml': 'version: 5\n' },
      path: 'vault/jamstack.md',
      generator: 'plain',
      fields: {
        id: 'hidden',
        title: 'text',
        desc: 'long-text',
        updated: 'date x',
        created: 'date x',
        tags: 'tags',
        vpd: 'object',
        'vpd.ogdate': 'date YYYY-MM-DD',
      },
      images: 'none',
      text: "---\nid: a1b2c3d4e5f6\ntitle: Clock\ndesc: What is it?\nupdated: 1791241004912\ncreated: 1791240936258\ntags:\n  - 'tide,'\n  - clock\nvpd:\n  ogdate: '2026-05-12'\n---\nIt hangs in the net loft.\n",
      seed: '002',
    },
  ],
  [
    'a Hugo post',
    {
      files: { 'hugo.toml': "title = 'Almanac'", 'layouts/a.html': '' },
      path: 'content/posts/jamstack.md',
      generator: 'hugo',
      fields: { title: 'text', date: 'date YYYY-MM-DDTHH:mm:ssZ', draft: 'boolean' },
      images: 'none',
      text: '---\ntitle: "Clock"\ndate: 2026-05-13T14:51:47+02:00\ndraft: true\n---\n\n# What is it?\nA clock.\n',
      seed: '003',
    },
  ],
  [
    'a guide of the Linode docs',
    {
      files: { 'config.toml': "baseURL = 'https://a.example'", 'archetypes/default.md': '' },
      path: 'content/guides/jamstack/index.md',
      generator: 'hugo',
      fields: {
        slug: 'slug',
        author: 'object',
        'author.name': 'text',
        'author.email': 'text',
        description: 'long-text',
        og_description: 'long-text',
        keywords: 'tags',
        published: 'date YYYY-MM-DD',
        modified_by: 'object',
        'modified_by.name': 'text',
        title: 'text',
        h1_title: 'text',
        contributor: 'object',
        'contributor.name': 'text',
        'contributor.link': 'link',
      },
      images: 'none',
      text: `---\nslug: clock\nauthor:\n  name: Mara\n  email: mara@a.example\ndescription: "A clock that tells the tide, made of the wheel of a bicycle and of patience, for the wall of the net loft."\nog_description: "A clock that tells the tide, made of the wheel of a bicycle and of patience, for the wall of the net loft."\nkeywords: ['clock','tides']\npublished: 2026-04-25\nmodified_by:\n  name: Ana\ntitle: "Clock"\nh1_title: "Clock"\ncontributor:\n  name: Ana\n  link: https://a.example/ana\n---\n\nA clock.\n`,
      seed: '004',
    },
  ],
];

describe.each(kinds)('a site of one post: %s', (_name, seed) => {
  test('opens with the right fields', async () => expect(await look(seed, seed.text)).toEqual(expected(seed)));

  const document = existsSync(seeds) ? readdirSync(seeds).find((name) => name.startsWith(seed.seed)) : undefined;
  test.skipIf(document === undefined)(
    'so does the document it stands for (skipped when ../shared is absent)',
    async () => {
      const text = readFileSync(join(seeds, document ?? ''), 'utf8');
      const found = await look(seed, text);
      expect(found).toMatchObject(expected(seed));
      expect(Object.keys(found.fields).length > 0).toBe(Object.keys(seed.fields).length > 0);
    },
  );
});

function expected({ path, generator, fields, images }: Seed): object {
  return { generator, paths: [path], fields, images };
}

async function look({ files, path }: Seed, text: string) {
  const all: Readonly<Record<string, string>> = { ...files, [path]: text };
  const { site, collections } = await detectSite(
    {
      paths: Object.keys(all),
      read: (paths) =>
        Promise.resolve(new Map(paths.flatMap((one) => (all[one] === undefined ? [] : [[one, all[one]]])))),
    },
    guessField,
  );
  const habits = collections[0]?.habits;
  return {
    generator: site.generator,
    paths: site.collections[0]?.paths,
    images: habits?.imageUse?.style,
    fields: Object.fromEntries(
      (habits?.fields ?? []).flatMap((field) => [
        [field.name, [field.kind, field.dateForm].filter(Boolean).join(' ')] as const,
        ...(field.fields ?? []).map(
          (own) => [`${field.name}.${own.name}`, [own.kind, own.dateForm].filter(Boolean).join(' ')] as const,
        ),
      ]),
    ),
  };
}
