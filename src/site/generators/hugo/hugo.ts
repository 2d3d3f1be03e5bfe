import { folderOf, isInside, joinPath, nameOf, relativeTo } from '../../../lib/path';
import type { PathIndex } from '../../path-index';
import type { AddressRule } from '../../site';
import { claimsByName, type Claim, type Declared, draftField, type Generator, templates } from '../generator';
import { asAddress, type Digits, fillPermalink, folderAt, postParts, routeOf, textOf } from '../post-parts';
import { pathOfUrl, readConfig, textAt, textsAt, textsIn } from '../read-config';
import { isMap, type ValueMap } from '../../../content/value';
import { valueAt } from '../../../content/value-path';

const own = /^hugo\.(?:toml|ya?ml|json)$/;
const legacy = /^config\.(?:toml|ya?ml|json)$/;

/** https://gohugo.io/ */
export const hugo: Generator = {
  name: 'hugo',
  packages: {},
  claims: (index) => [
    ...claimsByName(index, own, 10).map(atSiteRoot),
    ...claimsByName(index, legacy, 9)
      .map(atSiteRoot)
      .filter(({ root }) => looksLikeHugo(index, root)),
  ],
  settle: ({ because, score }, text) => (legacy.test(nameOf(because)) && /^\s*base_url\s*=/m.test(text) ? 0 : score),
  usualFolder: /^content(?:\/[a-z-]{2,5})?\/(?:posts?|blog|news|articles?)$/,
  syntax: { ...templates, directives: false },
  draftMarks: [draftField],
  excerptMark: '<!--more-->',
  publishing: { future: 'left-out', aliases: 'aliases', imagesBeside: true },
  configFiles: (index, root) =>
    [
      ...index.named(own),
      ...index.named(legacy),
      ...index.named(/^(?:permalinks|languages|taxonomies|params)\.(?:toml|ya?ml|json)$/),
    ].filter((path) => atSiteRoot({ root: folderOf(path), score: 0, because: path }).root === root),
  configure({ root, index, files, text }) {
    const values = Object.fromEntries(files.toReversed().flatMap((path) => Object.entries(valuesOf(path, text(path)))));
    const languages = languagesOf(values);
    const content = folderAt(root, first(values, 'contentDir', 'contentdir') ?? 'content');
    const own = languages.flatMap((code) => textAt(values, 'languages', code, 'contentDir') ?? []);
    const folders = [...new Set([content, ...own.map((folder) => folderAt(root, folder))])];
    const statics = [...textsIn(values, 'staticDir'), ...textsIn(values, 'staticdir')];
    const taxonomies = valueAt(values, ['taxonomies']);
    return {
      url: first(values, 'baseURL', 'baseurl', 'baseUrl'),
      title: textAt(values, 'title') ?? textAt(values, 'languages', languages[0] ?? '', 'title'),
      media: [
        ...(statics.length > 0 ? statics : ['static']).map((folder) => ({
          folder: folderAt(root, folder),
          address: '/',
        })),
        { folder: joinPath(root, 'assets'), address: '/' },
      ],
      contentFolders: folders,
      collections: sectionsIn(folders, languages, index),
      languages,
      taxonomies: isMap(taxonomies)
        ? Object.values(taxonomies).filter((name) => typeof name === 'string')
        : ['tags', 'categories'],
      dataFolders: [folderAt(root, textAt(values, 'dataDir') ?? 'data')],
      publishing: { future: values.buildFuture === true ? 'built' : 'left-out' },
      addresses: {
        contentFolder: content,
        permalinks: { ...textsAt(values, 'permalinks'), ...textsAt(values, 'permalinks', 'page') },
        base: pathOfUrl(first(values, 'baseURL', 'baseurl', 'baseUrl')),
        languages: values.defaultContentLanguageInSubdir === true ? ['', ...languages] : languages,
        routes: Object.fromEntries(
          own.map((folder, at) => [folderAt(root, folder), at === 0 ? '' : `/${languages[at] ?? ''}`]),
        ),
        ...((values.uglyURLs === true || values.uglyurls === true) && { ending: '.html' }),
      },
    };
  },
  address(post, rule) {
    const url = textOf(post.values, 'url');
    if (url !== null) return asAddress(url.replace(/^[a-z]+:\/\/[^/]*/i, ''));
    const home = placeOf(post.path, rule);
    if (!home) return null;
    const { slug: named, stem, folder, date } = postParts({ ...post, path: withoutLanguage(post.path, rule) });
    const isSection = /(?:^|\/)_index\.\w+$/.test(post.path);
    const place = isInside(folder, home.folder) ? relativeTo(folder, home.folder) : '';
    const own = isSection && home.folder === folderOf(post.path) ? '' : stem;
    const slug = textOf(post.values, 'slug') ?? own;
    const section = place.split('/')[0] ?? '';
    const pattern = isSection || !Object.hasOwn(rule.permalinks, section) ? undefined : rule.permalinks[section];
    const title = textOf(post.values, 'title');
    const parts = {
      ...datesOf(date),
      slug: textOf(post.values, 'slug') ?? pathName(title ?? named),
      title: pathName(title ?? named),
      section,
      sections: place,
      filename: stem,
      contentbasename: stem,
      slugorfilename: slug,
      slugorcontentbasename: slug,
    };
    if (pattern !== undefined) {
      const filled = fillPermalink(pattern, parts);
      return filled === null ? null : home.prefix + pathName(filled);
    }
    return home.prefix + asAddress(`${pathName(joinPath(place, slug))}${rule.ending ?? '/'}`);
  },
};

/** The folders of the content, those of a language's folder instead of it. */
function sectionsIn(folders: readonly string[], languages: readonly string[], index: PathIndex): readonly Declared[] {
  const isLanguageFolder = (folder: string) => languages.includes(nameOf(folder)) || folders.includes(folder);
  return folders
    .flatMap((folder) => index.foldersIn(folder))
    .flatMap((folder) => (isLanguageFolder(folder) ? index.foldersIn(folder) : [folder]))
    .map((folder) => ({ folder }));
}

/** A file of `config/_default` speaks of its own part: `permalinks.toml`, `languages.yaml`. */
function valuesOf(path: string, text: string): ValueMap {
  const values = readConfig(path, text);
  const part = nameOf(path).replace(/\.\w+$/, '');
  return /^(?:hugo|config)$/.test(part) ? values : { [part]: values };
}

function first(values: ValueMap, ...names: readonly string[]): string | null {
  return names.map((name) => textAt(values, name)).find((text) => text !== null) ?? null;
}

/** The default language first. */
function languagesOf(values: ValueMap): readonly string[] {
  const codes = textsIn(values, 'languages');
  const usual = first(values, 'defaultContentLanguage', 'defaultcontentlanguage') ?? 'en';
  return codes.includes(usual) ? [usual, ...codes.filter((code) => code !== usual)] : codes;
}

/** The folder that a post's address is counted from, and the prefix of its language. */
function placeOf(path: string, rule: AddressRule): { readonly folder: string; readonly prefix: string } | null {
  const [usual = 'en', ...others] = rule.languages ?? [];
  const suffix = languageIn(path);
  const byLanguage = (code: string) => (code === usual ? '' : `/${code}`);
  const route = routeOf(folderOf(path), rule.routes);
  if (route) return { folder: route.home, prefix: route.address };
  if (!isInside(path, rule.contentFolder)) return null;
  const below = relativeTo(path, rule.contentFolder).split('/');
  const code = below.length > 1 && /^[a-z]{2}(?:-[a-z]{2})?$/i.test(below[0] ?? '') ? (below[0] ?? '') : '';
  if (code !== '') return { folder: joinPath(rule.contentFolder, code), prefix: byLanguage(code) };
  const isLanguage = suffix !== '' && [usual, ...others].includes(suffix);
  return {
    folder: rule.contentFolder,
    prefix: isLanguage ? byLanguage(suffix) : usual === '' && others[0] ? `/${others[0]}` : '',
  };
}

function languageIn(path: string): string {
  return /\.([a-z]{2}(?:-[a-z]{2,4})?)\.\w+$/i.exec(path)?.[1] ?? '';
}

function withoutLanguage(path: string, { languages = [] }: AddressRule): string {
  const code = languageIn(path);
  return languages.includes(code) ? path.replace(/\.[^.]+(\.\w+)$/, '$1') : path;
}

const monthNames = 'january february march april may june july august september october november december'.split(' ');

function datesOf(date: Digits | null): Readonly<Record<string, string | null>> {
  if (!date) return { year: null, month: null, day: null };
  const yearDay = (Date.UTC(+date.year, +date.month - 1, +date.day) - Date.UTC(+date.year, 0, 0)) / 86_400_000;
  return { ...date, monthname: monthNames[+date.month - 1] ?? null, yearday: `${yearDay}` };
}

/** `config/_default/hugo.toml` and `config/hugo.toml` speak for the folder above. */
function atSiteRoot(claim: Claim): Claim {
  return { ...claim, root: claim.root.replace(/(?:^|\/)config(?:\/_default)?$/, '') };
}

function looksLikeHugo(index: PathIndex, root: string): boolean {
  const has = (folder: string) => index.hasFolder(joinPath(root, folder));
  return has('content') && (has('layouts') || has('archetypes') || has('themes') || has('static'));
}

/** As Hugo makes a path: lower case, spaces to hyphens, what a path cannot hold left out. */
function pathName(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}./\\_#+~@\s-]+/gu, '')
    .replace(/\s+/g, '-')
    .replace(/-{2,}/g, '-');
}
