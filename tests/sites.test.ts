import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { describeSite } from '../src/site/open-site';
import type { Site } from '../src/site/site';

/** Real repositories with the truth about each, beside the project; third-party content that is no part of it. */
const sites = join(import.meta.dirname, '../../shared/sites');

interface Label {
  readonly repo: string;
  readonly generator: string;
  readonly posts_folders: readonly string[];
}

/** Our names for the labels' generators; no member recognises the rest, and `plain` takes them. */
const names: Readonly<Record<string, string>> = { nextjs: 'next', custom: 'plain', pelican: 'plain' };

describe.skipIf(!existsSync(sites))('real sites (skipped when ../shared/sites is absent)', () => {
  test('generator and main folder of posts are named', { timeout: 60_000 }, async () => {
    const labels = JSON.parse(readFileSync(join(sites, 'labels.json'), 'utf8')) as readonly Label[];
    const results = [];
    for (const label of labels) results.push({ label, ...(await look(label)) });

    const generator = results.filter(
      ({ label, site }) => site.generator === (names[label.generator] ?? label.generator),
    );
    const folder = results.filter(({ label, site }) => isRightFolder(label, site));
    const misses = results.filter((result) => !generator.includes(result) || !folder.includes(result));
    console.info(
      `generator ${generator.length}/${labels.length}, main folder ${folder.length}/${labels.length}, most files read ${Math.max(...results.map(({ files }) => files))}\n` +
        misses
          .map(
            ({ label, site }) =>
              `${label.repo}: ${site.generator} ${site.collections
                .slice(0, 3)
                .map((found) => found.folder || '(top)')
                .join(' ')}, not ${label.generator} ${label.posts_folders.join(' ')}`,
          )
          .join('\n'),
    );
    expect(results.map(({ reads }) => Math.max(reads, 1))).toEqual(labels.map(() => 1));
    expect(Math.max(...results.map(({ files }) => files))).toBeLessThanOrEqual(100);
    expect(generator.length).toBeGreaterThanOrEqual(24);
    expect(folder.length).toBeGreaterThanOrEqual(23);
  });
});

/** A repository without posts is right when none are found, or all its Markdown as one collection. */
function isRightFolder({ posts_folders }: Label, { collections }: Site): boolean {
  const main = collections[0]?.folder ?? '';
  return posts_folders.length === 0 ? main === '' : posts_folders.includes(main);
}

async function look({ repo }: Label): Promise<{ site: Site; reads: number; files: number }> {
  const folder = join(sites, repo.replace('/', '+'));
  let [reads, files] = [0, 0];
  const site = await describeSite({
    paths: readFileSync(join(folder, 'PATHS.txt'), 'utf8').split('\n').filter(Boolean),
    read: (paths) => {
      reads++;
      files += paths.length;
      const stored = paths.filter((path) => existsSync(join(folder, 'files', path)));
      return Promise.resolve(new Map(stored.map((path) => [path, readFileSync(join(folder, 'files', path), 'utf8')])));
    },
  });
  return { site, reads, files };
}
