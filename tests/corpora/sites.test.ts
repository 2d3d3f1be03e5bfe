import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { guessField } from '../../src/fields/guess-field';
import { detectSite, type Detection, mostReads } from '../../src/site/detect-site';
import { describeSite } from '../../src/site/open-site';
import type { FieldSpec } from '../../src/site/field-spec';
import type { FileTree } from '../../src/site/site';

/** Real repositories with the truth about each, beside the project; third-party content that is no part of it. */
const sites = join(import.meta.dirname, '../../../shared/sites');

interface Label {
  readonly repo: string;
  readonly generator: string;
  readonly posts_folders: readonly string[];
  /** `YYYY-MM-DD-{slug}.md`; two where a site has both, `a|b`. */
  readonly filename_pattern: string;
  readonly frontmatter: string;
  readonly image_ref: string;
  readonly cms_config: string | null;
  readonly field_types: Readonly<Record<string, string>>;
}

/** Our names for the labels' generators; no member recognises the rest, and `plain` takes them. */
const names: Readonly<Record<string, string>> = { nextjs: 'next', custom: 'plain' };

/** The kinds that a labelled type may be. Texts, numbers and dates are never mixed up; what a text stands for is told finer here. */
const kinds: Readonly<Record<string, readonly string[]>> = {
  string: ['text', 'choice', 'slug', 'link', 'relation', 'hidden'],
  text: ['long-text', 'markdown'],
  list: ['tags', 'list', 'relation'],
  enum: ['choice', 'relation', 'text'],
  date: ['date'],
  datetime: ['date'],
  relation: ['relation'],
};

interface Result extends Detection {
  readonly label: Label;
}

describe.skipIf(!existsSync(sites))('real sites (skipped when ../shared/sites is absent)', async () => {
  const labels = existsSync(sites)
    ? (JSON.parse(readFileSync(join(sites, 'labels.json'), 'utf8')) as readonly Label[])
    : [];
  const results: Result[] = [];
  for (const label of labels) results.push({ label, ...(await detectSite(treeOf(label), guessField)) });
  /** Where the folder is right and holds Markdown: one site's posts are reStructuredText, which Galley does not edit. */
  const right = results.filter(
    (result) =>
      isRightFolder(result) && result.label.posts_folders.length > 0 && result.label.frontmatter !== 'rst-fields',
  );

  test('the generator is named', () => {
    expect(
      shareRight(results, (result) =>
        result.site.generator === (names[result.label.generator] ?? result.label.generator)
          ? null
          : result.site.generator,
      ),
    ).toBeGreaterThanOrEqual(1);
  });

  test('the main folder of posts is found, and is among the first three', () => {
    const folders = ({ site }: Result) => site.collections.slice(0, 3).map(({ folder }) => folder || '(top)');
    expect(
      shareRight(results, (result) => (isRightFolder(result) ? null : folders(result).join(' '))),
    ).toBeGreaterThanOrEqual(23 / 24);
    expect(
      shareRight(results, (result) =>
        isRightFolder(result) || folders(result).some((folder) => result.label.posts_folders.includes(folder))
          ? null
          : folders(result).join(' '),
      ),
    ).toBeGreaterThanOrEqual(1);
  });

  test('file pattern and frontmatter format are right where the folder is', () => {
    expect(
      shareRight(right, ({ label, collections }) => {
        const found = patternAsLabelled(collections[0]?.habits.pattern ?? '');
        return label.filename_pattern
          .toLowerCase()
          .split('|')
          .some((pattern) => isSamePattern(pattern, found))
          ? null
          : found;
      }),
    ).toBeGreaterThanOrEqual(1);
    expect(
      shareRight(right, ({ label, collections }) => {
        const habits = collections[0]?.habits;
        const found = habits?.fields.length === 0 ? 'none' : (habits?.format ?? 'none');
        return label.frontmatter === found ? null : found;
      }),
    ).toBeGreaterThanOrEqual(1);
  });

  test('fields are of the right kind', () => {
    const fields = right.flatMap((result) =>
      Object.entries(result.label.field_types).map(([name, type]) => ({
        label: { ...result.label, repo: `${result.label.repo} ${name} (${type})` },
        type,
        spec: result.collections[0]?.habits.fields.find((field) => field.name === name),
        collections: result.collections,
      })),
    );
    expect(
      shareRight(fields, ({ type, spec }) => (isKind(type, spec) ? null : `${spec?.kind} ${spec?.dateForm ?? ''}`)),
    ).toBeGreaterThanOrEqual(0.97);
  });

  test('how posts refer to images is known', () => {
    const labelled = right.filter(({ label }) => label.image_ref !== 'mixed');
    expect(
      shareRight(labelled, ({ label, collections }) => {
        const found = collections[0]?.habits.imageUse?.style ?? 'none';
        const style = found === 'relative' ? 'bundle-relative' : found;
        return label.image_ref.startsWith(style) ? null : style;
      }),
    ).toBeGreaterThanOrEqual(0.9);
  });

  /** Where the stored sample of a site lacks the file, that it could not be read is told of the right one. */
  test('the configuration of another CMS is found', () => {
    expect(
      shareRight(results, ({ label, site }) => {
        const unread = site.problems?.find(({ code }) => code === 'cms-config-unread')?.detail ?? null;
        const found = site.config?.path ?? unread;
        return found === label.cms_config ? null : `${found}, not ${label.cms_config}`;
      }),
    ).toBe(1);
  });

  test('few files are read', async () => {
    expect(
      shareRight(results, ({ reads, batches }) =>
        reads.length <= mostReads && batches <= 2 ? null : `${reads.length} in ${batches}`,
      ),
    ).toBeGreaterThanOrEqual(1);
    console.info(
      `files read: at most ${Math.max(...results.map(({ reads }) => reads.length))}, in ${Math.max(...results.map(({ batches }) => batches))} batches`,
    );
    let withRows = 0;
    for (const label of labels) {
      const tree = treeOf(label);
      await describeSite({
        ...tree,
        read: (paths) => ((withRows = Math.max(withRows, paths.length)), tree.read(paths)),
      });
    }
    console.info(`one batch with the first rows of the list: at most ${withRows}`);
    expect(withRows).toBeLessThanOrEqual(100);
  });
});

/** The part of the items without a miss; each miss is printed with what was found instead. */
function shareRight<Item extends { readonly label: Label }>(
  items: readonly Item[],
  miss: (item: Item) => string | null,
): number {
  const misses = items.flatMap((item) => {
    const found = miss(item);
    return found === null ? [] : [`  ${item.label.repo}: ${found}`];
  });
  console.info(
    [
      `${expect.getState().currentTestName?.split(' > ').at(-1)}: ${items.length - misses.length}/${items.length}`,
      ...misses,
    ].join('\n'),
  );
  return (items.length - misses.length) / items.length;
}

/** A repository without posts is right when none are found, or all its Markdown as one collection. */
function isRightFolder({ label, site }: Result): boolean {
  const main = site.collections[0]?.folder ?? '';
  return label.posts_folders.length === 0 ? main === '' : label.posts_folders.includes(main);
}

function patternAsLabelled(pattern: string): string {
  return pattern.replace('slug', '{slug}').toLowerCase();
}

/** A tree of folders is labelled `**` in front of the file's name. */
function isSamePattern(label: string, found: string): boolean {
  return label === found || label === `**/${found}` || (label.startsWith('.') && found.endsWith(label));
}

function isKind(type: string, spec: FieldSpec | undefined): boolean {
  if (!spec) return false;
  const fits = (kinds[type] ?? [type]).includes(spec.kind);
  if (type === 'date') return fits && !/[Hx]/.test(spec.dateForm ?? '');
  if (type === 'datetime') return fits && /[Hx]/.test(spec.dateForm ?? '');
  if (type === 'enum') return fits && (spec.choices?.length ?? 0) > 0;
  if (type === 'list') return fits && (spec.kind !== 'relation' || spec.many === true);
  return fits;
}

function treeOf({ repo }: Label): FileTree {
  const folder = join(sites, repo.replace('/', '+'));
  return {
    paths: readFileSync(join(folder, 'PATHS.txt'), 'utf8').split('\n').filter(Boolean),
    read: (paths) => {
      const stored = paths.filter((path) => existsSync(join(folder, 'files', path)));
      return Promise.resolve(new Map(stored.map((path) => [path, readFileSync(join(folder, 'files', path), 'utf8')])));
    },
  };
}
