import { folderOf, isInside, joinPath, nameOf, relativeTo } from '../lib/path';
import type { Candidate } from './find-collections';
import { isDecoy } from './decoys';
import { type Configured, type Declared, declaredIn, homeIn } from './generators/generator';
import { type Group, isLanguage, isPostsName } from './group-posts';
import { collectionLabel } from './collection-label';
import { languagesOf } from './language-layout';
import type { PathIndex } from './path-index';
import type { Collection } from './site';

/** So many collections, and so many of data, are told apart. */
const most = 40;

interface Found {
  /** The groups of Markdown files, judged, the main one first; empty when the site has no posts. */
  readonly judged: readonly Candidate[];
  readonly index: PathIndex;
  readonly root: string;
  readonly configured: Configured;
}

/** All collections of a site: its posts first, then its other folders of Markdown, pages, and data. */
export function listCollections({ judged, index, root, configured }: Found): readonly Collection[] {
  const [main, ...rest] = judged;
  const collections: Collection[] = main ? [collectionOf(main.group.folder, main.group.paths, configured, true)] : [];
  const declared = declaredIn(configured);
  const homes = new Map<string, string[]>();
  for (const { group, score } of rest) {
    if (main && (score < -4 || isPartOf(group, main.group, declared))) continue;
    const home = homeOf(group.folder, configured, declared, root);
    const taken = collections[0] && home === collections[0].folder ? group.folder : home;
    const same = homes.get(taken) ?? [];
    for (const path of group.paths) same.push(path);
    homes.set(taken, same);
  }
  const others = [...homes]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .slice(0, most)
    .map(([folder, paths]) => collectionOf(folder, paths, configured, false));
  const data = dataOf(index, root, configured, main?.group.folder);
  const labelled = [...collections, ...others, ...data.slice(0, most)];
  const twins = new Set(labelled.filter((one) => isTwin(one, labelled)));
  return [...labelled.filter((one) => !twins.has(one)), ...twins].map((collection) => {
    const languages = languagesOf(collection, labelled, configured.languages ?? []);
    const label = collectionLabel(collection, labelled);
    return { ...collection, label, ...(languages && { languages }) };
  });
}

/** The same collection in another language: `ja/docs` beside `docs` or `en/docs`. */
function isTwin({ folder }: Collection, all: readonly Collection[]): boolean {
  const parts = folder.split('/');
  const at = parts.findIndex(isLanguage);
  const usual = all[0]?.folder.split('/').find(isLanguage) ?? 'en';
  if (at < 0 || all[0]?.folder === folder || parts[at] === usual) return false;
  const [bare, twin] = [parts.toSpliced(at, 1).join('/'), parts.with(at, usual).join('/')];
  return all.some((other) => other.folder === bare || other.folder === twin);
}

/** A whole tree is one collection; its small folders are none of their own, unless the configuration names them. */
function isPartOf(group: Group, main: Group, declared: ReadonlyMap<string, Declared>): boolean {
  const isDeclared = declared.has(group.folder) && group.folder !== main.folder;
  const isLarge = group.folder !== main.folder && group.paths.length >= main.paths.length / 10;
  return isInside(group.folder, main.folder) && !isDeclared && !isLarge;
}

/** The collection that a folder belongs to: one that is declared, else the section of the content folder, else itself. */
function homeOf(
  folder: string,
  { contentFolders = [] }: Configured,
  all: ReadonlyMap<string, Declared>,
  root: string,
): string {
  const declared = homeIn(folder, all);
  if (declared !== null && declared !== root) return declared;
  const content = contentFolders.find((home) => home !== root && isInside(folder, home));
  const base = content ?? root;
  if (folder === base || isPostsName(nameOf(folder))) return folder;
  const parts = (isInside(folder, base) ? relativeTo(folder, base) : folder).split('/');
  const plain = /^(?:src|content|contents|data|app|pages|source|public)$/;
  const at = parts.findIndex((part) => !isLanguage(part) && !plain.test(part));
  return joinPath(isInside(folder, base) ? base : '', ...(at < 0 ? parts : parts.slice(0, at + 1)));
}

function collectionOf(folder: string, paths: readonly string[], configured: Configured, isMain: boolean): Collection {
  const declared = configured.collections?.find((one) => one.folder === folder);
  const kind = declared?.kind ?? kindOf(folder, configured);
  return {
    name: nameOf(folder) || 'posts',
    folder,
    paths,
    ...((kind !== 'posts' || declared?.kind) && !(isMain && kind === 'pages') && { kind }),
  };
}

function kindOf(folder: string, { contentFolders = [] }: Configured): NonNullable<Collection['kind']> {
  const parts = folder.split('/').map((part) => part.toLowerCase().replace(/^_/, ''));
  const name = parts.at(-1) ?? '';
  if (parts.some(isPostsName)) return 'posts';
  const isPlain = isLanguage(name) || /^(?:content|src|source|pages?)?$/.test(name);
  if (isPlain || contentFolders.includes(folder)) return 'pages';
  return parts.some((part) => /^(?:docs?|documentation|guides?|reference|handbook|manual|wiki)$/.test(part))
    ? 'docs'
    : 'posts';
}

const dataFile = /\.(?:ya?ml|toml|json)$/i;
const dataFolder = /^(?:_data|data|_?authors|people|team)$/i;
const noData =
  /(?:^|\/)(?:package(?:-lock)?|tsconfig|jsconfig|composer|manifest|vercel|netlify|now|lerna|turbo)(?:\.\w+)?\.\w+$/i;

/** Data folders, and the data files beside the posts (`blog/authors.yml`). */
function dataOf(
  index: PathIndex,
  root: string,
  { dataFolders }: Configured,
  main: string | undefined,
): readonly Collection[] {
  const byFolder = new Map<string, string[]>();
  for (const path of index.paths) {
    if (!dataFile.test(path) || noData.test(path) || !isInside(path, root)) continue;
    const home = dataHome(path, root, dataFolders, main);
    if (home === null || isDecoy(relativeTo(path, root))) continue;
    const same = byFolder.get(home);
    if (same) same.push(path);
    else byFolder.set(home, [path]);
  }
  return [...byFolder].map(([folder, paths]) => ({
    name: nameOf(folder) || 'data',
    folder,
    paths,
    kind: folder === main ? 'files' : 'data',
  }));
}

function dataHome(
  path: string,
  root: string,
  declared: readonly string[] | undefined,
  main: string | undefined,
): string | null {
  const named = declared?.find((folder) => isInside(path, folder));
  if (named !== undefined) return named;
  const folder = folderOf(path);
  if (folder === main) return /^(?:authors?|tags|categories|people)\.\w+$/.test(nameOf(path)) ? folder : null;
  const below = folder === root ? '' : relativeTo(folder, root);
  const parts = below.split('/');
  const at = parts.findIndex((part) => dataFolder.test(part));
  if (at >= 0 && !/^(?:public|static|assets|themes|layouts|node_modules)$/.test(parts[0] ?? ''))
    return joinPath(root, ...parts.slice(0, at + 1));
  const content = /^src\/content\/[^/]+/.exec(below)?.[0];
  return content === undefined ? null : joinPath(root, content);
}
