import { languagesOf } from './language-layout';
import type { PathIndex } from './path-index';
import type { Collection, MediaRoot, Site } from './site';
import type { SiteConfig } from './site-config';
import { withConfig } from './with-config';

/** What somebody decided about a site, in the words of `SiteConfig`: what `galley.yml` holds. The main posts come first. */
export type Choices = Pick<
  SiteConfig,
  'collections' | 'media' | 'languages' | 'hidden' | 'review' | 'siteUrl' | 'generator'
>;

/** A site with a person's choices laid over what is known of it, in the same way as its `galley.yml`. */
export function withChoices(site: Site, choices: Choices, index: PathIndex): Site {
  const config: SiteConfig = { cms: 'galley', path: '', notUnderstood: [], ...choices };
  const { languages, siteUrl } = choices;
  const collections = withConfig(site.collections, config, index);
  return {
    ...site,
    collections: languages.length > 0 ? inLanguages(collections, languages) : collections,
    media: [...mediaRoots(config), ...site.media],
    ...(languages.length > 0 && { languages }),
    ...(siteUrl !== undefined && { siteUrl }),
  };
}

/** What a configuration says of a collection's languages stays. */
function inLanguages(collections: readonly Collection[], codes: readonly string[]): readonly Collection[] {
  return collections.map((collection) => {
    const { languages: before, ...rest } = collection;
    if (before && collection.origin === 'config') return collection;
    const languages = languagesOf(rest, collections, codes);
    return { ...rest, ...(languages && { languages }) };
  });
}

/** The folders of images that a configuration names, for the site and for its collections. */
export function mediaRoots({ media, collections }: Pick<SiteConfig, 'media' | 'collections'>): readonly MediaRoot[] {
  const own = collections.flatMap(({ media: place }) =>
    place && place.beside !== true ? [{ folder: place.folder, address: place.address }] : [],
  );
  return [...media, ...own];
}

/** Choices laid over others; of a folder that both speak of, what the upper ones say counts. */
export function mergeChoices(under: Choices, over: Choices): Choices {
  const below = new Map(under.collections.map((one) => [keyOf(one), one]));
  const upper = over.collections.map((one) => ({ ...below.get(keyOf(one)), ...one }));
  const said = new Set(upper.map(keyOf));
  return {
    ...under,
    ...over,
    collections: [...upper, ...under.collections.filter((one) => !said.has(keyOf(one)))],
    media: over.media.length > 0 ? over.media : under.media,
    languages: over.languages.length > 0 ? over.languages : under.languages,
  };
}

function keyOf({ folder, files, name }: Collection): string {
  return files ? `\n${name}` : folder;
}
