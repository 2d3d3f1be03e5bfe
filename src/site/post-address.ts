import type { ValueMap } from '../content/value';
import { generatorNamed } from './generators/index';
import { learntAddress } from './learn-address';
import type { Site } from './site';
import { slugOf } from './slug';

/** The address of a post's page seen from the site's home, `/blog/a-post/`; as the generator makes it, or as the other posts' links have it; null when only the site's own code knows it. */
export function postAddress(site: Site, path: string, values: ValueMap): string | null {
  const rule = site.addresses ?? { contentFolder: site.root, permalinks: {}, base: '' };
  const address = generatorNamed(site.generator).address({ path, values }, rule, slugOf);
  return address ?? (rule.learnt ? learntAddress(rule.learnt, path, values) : null);
}
