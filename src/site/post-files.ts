import { extensionOf, folderOf, isInside, nameOf } from '../lib/path';
import { isBundle } from './bundle';
import { generatorNamed } from './generators/index';
import { isMarkdown } from './markdown-file';
import type { Collection, Site } from './site';
import { slugPlace } from './slug-place';

/** The files that are one post: nothing else of the site is made of them. */
export interface PostFiles {
  /** The same post in other languages. */
  readonly translations: readonly string[];
  /** The folder of its own; null when it shares one with other posts. */
  readonly folder: string | null;
  /** What lies in that folder beside the post and its translations. */
  readonly own: readonly string[];
}

/** What belongs to a post: its bundle's files or its folder of assets, and its translations. `paths` are the repository's. */
export function postFiles(site: Site, collection: Collection, paths: readonly string[], path: string): PostFiles {
  const translations = translationsOf(site, collection, paths, path);
  const posts = new Set([path, ...translations]);
  const folder = folderOfItsOwn(site, collection, path);
  if (folder === null) return { translations, folder, own: [] };
  const strangers = collection.paths
    .filter((other) => !posts.has(other) && isInside(other, folder))
    .map(folderOf)
    .filter((home) => home !== folder);
  const own = paths.filter(
    (other) => isInside(other, folder) && !posts.has(other) && !strangers.some((home) => isInside(other, home)),
  );
  return { translations, folder, own };
}

function folderOfItsOwn(site: Site, { folder }: Collection, path: string): string | null {
  const home = folderOf(path);
  const plain = path.replace(/\.[A-Za-z]{2}(?:[-_][A-Za-z]{2,4})?(\.\w+)$/, '$1');
  if (isBundle(plain)) return home === folder || nameOf(path).startsWith('_') ? null : home;
  return generatorNamed(site.generator).assetFolder?.(path) ?? null;
}

/** The codes that may stand in a file's name. */
export function languagesIn(site: Site, collection: Collection): readonly string[] {
  return [...new Set([...(collection.languages?.languages ?? []), ...(site.languages ?? [])])];
}

/** Files of the same name in other languages: `a.fr.md` beside `a.md`, `fr/posts/a.md` beside `en/posts/a.md`. */
function translationsOf(site: Site, collection: Collection, paths: readonly string[], path: string): readonly string[] {
  const languages = languagesIn(site, collection);
  const place = slugPlace(path, languages);
  if (!place || languages.length < 2) return [];
  const bare = (one: string) =>
    one.replace(/\.([A-Za-z-]+)(?=\.\w+$)/, (whole, code: string) => (languages.includes(code) ? '' : whole));
  const bySuffix = paths.filter(
    (other) => other !== path && isMarkdown(other) && folderOf(other) === folderOf(path) && bare(other) === bare(path),
  );
  if (collection.languages?.layout === 'suffix' || bySuffix.length > 0) return bySuffix;
  const parts = path.split('/');
  const at = parts.findIndex((part) => languages.includes(part));
  if (at < 0) return [];
  const twins = languages.map((code) => parts.with(at, code).join('/'));
  return paths.filter((other) => other !== path && twins.includes(other) && extensionOf(other) === extensionOf(path));
}
