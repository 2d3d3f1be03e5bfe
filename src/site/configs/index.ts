import type { PathIndex } from '../path-index';
import type { SiteConfig } from '../site-config';
import type { Config } from './config';
import { cloudcannon } from './cloudcannon/cloudcannon';
import { decap } from './decap/decap';
import { tina } from './tina/tina';
import { forestry } from './forestry/forestry';
import { frontMatter } from './front-matter/front-matter';
import { galley } from './galley/galley';
import { keystatic } from './keystatic/keystatic';
import { pagesCms } from './pages-cms/pages-cms';

export { printGalleyConfig } from './galley/print-galley-config';
export { spliceGalleyConfig } from './galley/splice-galley-config';

/** Every configuration that is read. Where a repository has several, the first that names collections speaks for it. */
export const configs: readonly Config[] = [
  galley,
  decap,
  pagesCms,
  tina,
  keystatic,
  cloudcannon,
  frontMatter,
  forestry,
];

/** The most configuration files that are read of one repository. */
const most = 12;

/** The configuration files of a repository, the main ones first: to be read beside the generators' own, in the same batch. */
export function configPaths(index: PathIndex): readonly string[] {
  const claimed = configs.map((config) => config.claims(index.paths));
  return [...claimed.flatMap(([main]) => main ?? []), ...claimed.flatMap(([, ...parts]) => parts)].slice(0, most);
}

/**
 * What the configuration says, of the texts of `configPaths` (others are passed over). Null when there is none. Galley's own
 * stands above another's: what it leaves out is as the other has it.
 */
export function readConfigs(texts: ReadonlyMap<string, string>): SiteConfig | null {
  const read = configs.flatMap((config) => config.read(texts) ?? []).map(withOwnNames);
  const own = read.find(({ cms }) => cms === galley.cms);
  const others = read.filter((config) => config !== own);
  const other = others.find(({ collections }) => collections.length > 0) ?? others[0];
  return own && other ? above(own, other) : (own ?? other ?? null);
}

/** Collections are known by their names: a second one of the same name gets a number. */
function withOwnNames(config: SiteConfig): SiteConfig {
  const counts = new Map<string, number>();
  const collections = config.collections.map((collection) => {
    const count = (counts.get(collection.name) ?? 0) + 1;
    counts.set(collection.name, count);
    return count === 1 ? collection : { ...collection, name: `${collection.name} ${count}` };
  });
  return { ...config, collections };
}

function above(own: SiteConfig, other: SiteConfig): SiteConfig {
  const folders = new Set(own.collections.map(({ folder }) => folder));
  return {
    ...other,
    ...own,
    collections: [
      ...own.collections,
      ...other.collections.filter(({ files, folder }) => files !== undefined || !folders.has(folder)),
    ],
    media: own.media.length > 0 ? own.media : other.media,
    languages: own.languages.length > 0 ? own.languages : other.languages,
    notUnderstood: [...own.notUnderstood, ...other.notUnderstood.map((note) => ({ path: other.path, ...note }))],
  };
}
