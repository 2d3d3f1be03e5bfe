import { folderOf } from '../../../lib/path';
import { isDecoy } from '../../decoys';
import type { SiteConfig } from '../../site-config';
import { type Config, mostFiles } from '../config';
import { takeNotes } from '../notes';
import { readDocument } from '../read-document';
import { webAddressIn } from '../safe-place';
import { sectionOf } from '../section';
import { collectionsFrom } from './collections';
import { localesFrom } from './locales';
import { globalMedia } from './media';

/** Folders that hold the page of Decap and its relatives, likeliest first. */
const homes = [
  /(?:^|\/)(?:static|public|assets)\/(?:admin|cms|admin\/cms)$/,
  /(?:^|\/)(?:static|public|assets)\/[\w-]+\/(?:admin|cms)$/,
  /(?:^|\/)(?:src\/(?:pages\/|static\/|assets\/)?)?(?:admin|cms|admin\/cms)$/,
  /(?:^|\/)(?:netlify|decap|sveltia|static)-?cms$/,
];

/** Keys that only matter to the other CMS's own page: how it signs in, looks, commits and stores. */
const ignored = [
  'backend',
  'local_backend',
  'load_config_file',
  'site_id',
  'app_title',
  'display_url',
  'logo_url',
  'logo',
  'logo_link',
  'logout_redirect_url',
  'issue_reports',
  'show_preview_links',
  'locale',
  'editor',
  'search',
  'error',
  'isFetching',
];
const notSupported = [
  'media_library',
  'media_libraries',
  'output',
  'field_defaults',
  'asset_collections',
  'slug',
  'integrations',
];

/**
 * Decap CMS and its relatives: Netlify CMS, Static CMS, Sveltia CMS. One `config.yml` (Sveltia: `.json` or `.toml` too) beside
 * the page it belongs to. Sources: decapcms.org/docs, sveltiacms.app/en/docs, staticcms.org/docs.
 */
export const decap: Config = {
  cms: 'decap',
  claims(paths) {
    const found = paths.filter((path) => /(?:^|\/)config\.(?:ya?ml|json|toml)$/.test(path) && !isDecoy(path));
    return found
      .map((path) => ({ path, rank: homes.findIndex((home) => home.test(folderOf(path))) }))
      .filter(({ rank }) => rank >= 0)
      .toSorted((a, b) => a.rank - b.rank || a.path.length - b.path.length || a.path.localeCompare(b.path))
      .map(({ path }) => path)
      .slice(0, mostFiles);
  },
  read(texts) {
    const readings = decap.claims([...texts.keys()]).map((path) => readOne(path, texts.get(path) ?? ''));
    return readings.find((config) => config.collections.length > 0) ?? readings[0] ?? null;
  },
};

/** What one configuration says, whatever its path. */
export function readOne(path: string, text: string): SiteConfig {
  const notes = takeNotes();
  const values = readDocument(path, text, notes);
  const top = sectionOf(values ?? {}, '', notes);
  const branch = top.section('backend')?.text('branch') ?? null;
  const locales = localesFrom(top.section('i18n'), null);
  const media = globalMedia(top);
  const collections = collectionsFrom(top, { locales, media });
  const siteUrl = webAddressIn(top, 'site_url');
  const review = top.text('publish_mode') === 'editorial_workflow';
  top.tell('ignored', ignored);
  top.tell('not-supported', notSupported);
  top.finish();
  return {
    cms: 'decap',
    path,
    collections,
    media: media.root ? [media.root] : [],
    languages: locales?.layout.languages ?? [],
    notUnderstood: notes.all,
    ...(review && { review }),
    ...(branch !== null && { branch }),
    ...(siteUrl !== null && { siteUrl }),
  };
}
