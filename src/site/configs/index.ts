import type { PathIndex } from '../path-index';
import type { SiteConfig } from '../site';
import type { Config } from './config';
import { decap } from './decap/decap';
import { pagesCms } from './pages-cms/pages-cms';

/** Every configuration that is read; where a repository has several, the first that names collections speaks for it. */
export const configs: readonly Config[] = [decap, pagesCms];

/** The configuration files of a repository: to be read beside the generators' own, in the same batch. */
export function configPaths(index: PathIndex): readonly string[] {
  return configs.flatMap((config) => config.claims(index.paths));
}

/** What the configuration says, of the texts of `configPaths` (others are passed over). Null when there is none. */
export function readConfigs(texts: ReadonlyMap<string, string>): SiteConfig | null {
  const read = configs.flatMap((config) => config.read(texts) ?? []);
  return read.find(({ collections }) => collections.length > 0) ?? read[0] ?? null;
}
