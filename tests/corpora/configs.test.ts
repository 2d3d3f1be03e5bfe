import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { processorTime } from '../processor-time';
import { configPaths, readConfigs } from '../../src/site/configs/index';
import { indexPaths } from '../../src/site/path-index';
import type { SiteConfig } from '../../src/site/site-config';
import { told } from './configs/told';

/** Real configurations, hostile ones and real repositories beside the project; third-party content that is no part of it. */
const shared = join(import.meta.dirname, '../../../shared');
const fixtures = join(shared, 'fixtures/cms-configs');
const hostile = join(shared, 'fixtures/pathological/hostile-configs.json');
const sites = join(shared, 'sites');
const expected = join(import.meta.dirname, 'configs/expected');

const names = existsSync(fixtures) ? readdirSync(fixtures).toSorted() : [];
const read = (name: string) => readFileSync(join(fixtures, name), 'utf8');

/** Where a fixture lay in its repository: its name ends with its path, `/` written `_`. */
function home(name: string): string {
  if (name.startsWith('decap')) return 'static/admin/config.yml';
  if (name.startsWith('pages-cms')) return '.pages.yml';
  if (name.startsWith('tina')) return `tina/config${/\.[jt]s/.exec(name)?.[0] ?? '.ts'}`;
  if (name.startsWith('keystatic')) return 'keystatic.config.tsx';
  if (name.startsWith('front-matter')) return 'frontmatter.json';
  if (name.startsWith('cloudcannon')) return 'cloudcannon.config.yml';
  return name.includes('settings')
    ? '.forestry/settings.yml'
    : `.forestry/front_matter/templates/${name.replace(/^.*templates_/, '')}`;
}

function readFixture(name: string): SiteConfig | null {
  const path = home(name);
  const texts = new Map([[path, read(name)]]);
  if (path.includes('templates/')) {
    const template = path.replace(/^.*\/|\.yml$/g, '');
    texts.set('.forestry/settings.yml', `sections: [{ type: directory, path: posts, templates: [${template}] }]`);
  }
  return readConfigs(texts);
}

describe.skipIf(names.length === 0)('real configurations (skipped when ../shared is absent)', () => {
  const configs = names.filter((name) => !/-docs--/.test(name));
  const pages = names.filter((name) => /-docs--/.test(name));

  test('every one is read, and what was not understood is listed', () => {
    const tally = new Map<string, number>();
    const empty: string[] = [];
    let slowest = 0;
    for (const name of configs) {
      const start = processorTime();
      const config = readFixture(name);
      slowest = Math.max(slowest, processorTime() - start);
      if (!config || config.collections.length === 0) empty.push(name);
      for (const { code, place, detail } of config?.notUnderstood ?? []) {
        const what = code === 'unknown-key' || code === 'ignored' ? '' : ` ${detail ?? place.replace(/.*\./, '')}`;
        tally.set(code + what, (tally.get(code + what) ?? 0) + 1);
      }
    }
    console.info(
      `${configs.length} configurations, slowest ${slowest.toFixed(0)} ms, without collections: ${empty.join(', ') || 'none'}\n` +
        [...tally]
          .toSorted(([, a], [, b]) => b - a)
          .map(([what, count]) => `${count} ${what}`)
          .join('\n'),
    );
    // Tina's starter keeps its collections in modules that are not among the fixtures.
    expect(empty.filter((name) => !name.startsWith('tina--tinacms--tina-barebones'))).toEqual([]);
    expect(slowest).toBeLessThan(1000);
  });

  test('every example of the documentations is read', () => {
    const examples = pages.flatMap((name) => {
      const texts: unknown = JSON.parse(read(name));
      return Array.isArray(texts) ? texts.filter((text): text is string => typeof text === 'string') : [];
    });
    const without = (code: string) =>
      examples.flatMap(
        (text) =>
          readConfigs(new Map([['static/admin/config.yml', text]]))
            ?.notUnderstood.filter((note) => note.code === code)
            .map((note) => note.detail ?? note.place) ?? [],
      );
    console.info(
      `${examples.length} examples of ${pages.length} pages; unknown widgets ${without('unknown-widget').join(', ')}; unknown keys ${[...new Set(without('unknown-key'))].join(', ')}`,
    );
    expect(examples.length).toBeGreaterThan(80);
    expect(without('unknown-widget').length).toBeLessThan(5);
  });

  test.each(readdirSync(expected))('%s was read by hand', (file) => {
    const { config, ...facts }: { config: string } = JSON.parse(readFileSync(join(expected, file), 'utf8'));
    const reading = readFixture(config);
    expect(reading && told(reading)).toEqual(facts);
  });

  test('at least twenty were read by hand', () => {
    expect(readdirSync(expected).length).toBeGreaterThanOrEqual(20);
  });
});

describe.skipIf(!existsSync(hostile))('hostile configurations (skipped when ../shared is absent)', () => {
  const cases = existsSync(hostile)
    ? (JSON.parse(readFileSync(hostile, 'utf8')) as { name: string; text: string }[])
    : [];

  test.each(cases.map(({ name, text }) => [name, text]))('%s', (name, text) => {
    const path = name.startsWith('.pages.yml') ? '.pages.yml' : 'static/admin/config.yml';
    const start = processorTime();
    const config = readConfigs(new Map([[path, text]]));
    expect(processorTime() - start).toBeLessThan(500);
    expect({}).not.toHaveProperty('polluted');
    expect(JSON.stringify(config?.media)).not.toMatch(/javascript:|\.\./);
    expect(config?.siteUrl ?? 'https:').toMatch(/^https?:/);
  });
});

interface Label {
  readonly repo: string;
  readonly cms_config: string | null;
}

describe.skipIf(!existsSync(sites))('real sites (skipped when ../shared/sites is absent)', () => {
  test('the configuration of each is found, and none where there is none', () => {
    const labels = JSON.parse(readFileSync(join(sites, 'labels.json'), 'utf8')) as readonly Label[];
    const found = labels.map(({ repo }) => {
      const text = readFileSync(join(sites, repo.replace('/', '+'), 'PATHS.txt'), 'utf8');
      return [repo, configPaths(indexPaths(text.split('\n').filter(Boolean)))[0] ?? null];
    });
    expect(found).toEqual(labels.map(({ repo, cms_config }) => [repo, cms_config]));
  });
});
