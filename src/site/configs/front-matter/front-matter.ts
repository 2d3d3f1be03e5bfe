import { isList, isMap, mapOf, type Value, type ValueMap } from '../../../content/value';
import type { MediaRoot } from '../../site';
import type { SiteConfig } from '../../site-config';
import { type Config, mostFiles } from '../config';
import { type Notes, takeNotes } from '../notes';
import { readDocument } from '../read-document';
import { pathOf, webAddressIn } from '../safe-place';
import { type Section, sectionOf } from '../section';
import { collectionsFrom } from './collections';

const main = /^frontmatter\.json$/;
/** Parts of it in files of their own: `.frontmatter/config/taxonomy/contenttypes/post.json`. */
const part = /^\.frontmatter\/config\/(?:[\w-]+\/)*[\w-]+\.json$/;

/** Front Matter, an extension of Visual Studio Code: `frontmatter.json`. Source: frontmatter.codes/docs/settings. */
export const frontMatter: Config = {
  cms: 'front-matter',
  claims(paths) {
    const [found] = paths.filter((path) => main.test(path));
    const parts = paths.filter((path) => part.test(path));
    return [...(found === undefined ? [] : [found]), ...parts].slice(0, mostFiles);
  },
  read(texts) {
    const [path, ...parts] = frontMatter.claims([...texts.keys()]);
    if (path === undefined) return null;
    const notes = takeNotes();
    const values = [path, ...parts].reduce<ValueMap>(
      (all, one) => withFile(all, one, texts.get(one) ?? '', notes),
      mapOf([]),
    );
    return readSettings(path, sectionOf(values, '', notes), notes);
  },
};

function readSettings(path: string, top: Section, notes: Notes): SiteConfig {
  const media = mediaFrom(top);
  const collections = collectionsFrom(top);
  const siteUrl = webAddressIn(top, 'frontMatter.site.baseURL');
  const languages = [
    ...new Set(top.sections('frontMatter.content.i18n').map((one) => one.text('locale') ?? '')),
  ].filter(Boolean);
  const first = top.text('frontMatter.content.defaultLocale');
  const known = ['frontMatter.content.i18n', 'frontMatter.content.defaultLocale', 'frontMatter.site.baseURL'];
  top.tell(
    'ignored',
    top.keys().filter((key) => !known.includes(key) && !isRead(key)),
  );
  top.finish();
  return {
    cms: 'front-matter',
    path,
    collections,
    media: media ? [media] : [],
    languages:
      first !== null && languages.includes(first) ? [first, ...languages.filter((one) => one !== first)] : languages,
    notUnderstood: notes.all,
    ...(siteUrl !== null && { siteUrl }),
  };
}

/** Keys that say something of folders, fields or files; all others are the extension's own. */
function isRead(key: string): boolean {
  return /^frontMatter\.(?:content\.(?:pageFolders|publicFolder|supportedFileTypes)|taxonomy\.(?:contentTypes|fieldGroups|dateFormat|frontMatterType|tags|categories)|templates\.prefix|file\.preserveCasing)$/.test(
    key,
  );
}

function mediaFrom(top: Section): MediaRoot | null {
  const key = 'frontMatter.content.publicFolder';
  const value = top.value(key);
  const written = isMap(value) ? (top.section(key)?.text('path') ?? null) : top.text(key);
  if (written === null || written === '') return null;
  const folder = pathOf(top, key, written.replace(/^\[\[workspace\]\]/, ''));
  return folder === null || folder === '' ? null : { folder, address: '/' };
}

/** A file of its own adds an item to the list that its folders name, or gives one setting. */
function withFile(all: ValueMap, path: string, text: string, notes: Notes): ValueMap {
  const values = readDocument(path, text, notes, main.test(path) ? '' : path);
  if (!values) return all;
  if (main.test(path)) return mapOf([...Object.entries(all), ...Object.entries(values)]);
  const folders = path
    .replace(/^\.frontmatter\/config\//, '')
    .split('/')
    .slice(0, -1)
    .join('.')
    .toLowerCase();
  const key = listKeys.find((one) => one.toLowerCase() === `frontmatter.${folders}`);
  if (key === undefined) {
    notes.add(path, 'ignored');
    return all;
  }
  const before: Value | undefined = all[key];
  return mapOf([
    ...Object.entries(all).filter(([name]) => name !== key),
    [key, [...(isList(before) ? before : []), values]],
  ]);
}

const listKeys = [
  'frontMatter.taxonomy.contentTypes',
  'frontMatter.content.pageFolders',
  'frontMatter.taxonomy.fieldGroups',
];
