import { matchesGlob } from '../lib/glob';
import { isInside, relativeTo } from '../lib/path';
import { isAboutRepository, isMarkdown } from './markdown-file';
import type { PathIndex } from './path-index';
import type { Collection, LanguageLayout } from './site';
import type { SiteConfig } from './site-config';

/**
 * A site's collections once its configuration is known: the configuration's own with their files from the tree, in its
 * order, each file in the deepest folder that is told of; then those that were found in other folders; last the
 * configuration's that hold nothing yet. Galley's own says only what is otherwise than found, in the order that was
 * chosen: a folder that was found keeps its files and what is not said of it.
 */
export function withConfig(found: readonly Collection[], config: SiteConfig, index: PathIndex): readonly Collection[] {
  const isOwn = config.cms === 'galley';
  const twins = new Map(
    config.collections.flatMap((collection) => {
      const twin = isOwn ? twinOf(collection, found) : undefined;
      return twin ? [[collection.folder, twin] as const] : [];
    }),
  );
  const all = config.collections.map((collection) => {
    const twin = collection.files ? undefined : twins.get(collection.folder);
    return twin ? { ...twin, ...collection, paths: twin.paths } : { ...collection, paths: pathsOf(collection, index) };
  });
  const told = all.map((collection) => {
    if (collection.files) return collection;
    const deeper = all.filter((other) => !other.files && isBelow(other.folder, collection.folder));
    const taken = new Set(deeper.flatMap(({ paths }) => paths));
    return { ...collection, paths: collection.paths.filter((path) => !taken.has(path)) };
  });
  const claimed = new Set(told.flatMap(({ paths }) => paths));
  const others = found.flatMap((collection) => {
    const paths = collection.paths.filter((path) => !claimed.has(path));
    const isTold = told.some((one) =>
      twins.has(one.folder) ? one.folder === collection.folder : covers(one, collection.folder),
    );
    return paths.length === 0 || isTold ? [] : { ...collection, paths };
  });
  const isShownFirst = ({ paths }: Collection) => isOwn || paths.length > 0;
  return [...told.filter(isShownFirst), ...others, ...told.filter((one) => !isShownFirst(one))];
}

/** What was found in the very folder of a collection that names no files. */
function twinOf({ kind, folder, files, select }: Collection, found: readonly Collection[]): Collection | undefined {
  if (files || select) return undefined;
  return found.find(
    (other) => other.folder === folder && other.kind !== 'files' && (other.kind === 'data') === (kind === 'data'),
  );
}

function isBelow(folder: string, other: string): boolean {
  return folder !== other && isInside(folder, other);
}

/** Whether a configuration has decided about a folder: its own, or one below where it looks at any depth. */
function covers({ files, folder, select }: Collection, other: string): boolean {
  return !files && (folder === other || (select?.depth === undefined && isInside(other, folder)));
}

/** The files of a collection that a configuration describes, in the tree's order. */
function pathsOf(collection: Collection, index: PathIndex): readonly string[] {
  const { files, folder, select = {}, languages } = collection;
  if (files) {
    const named = files.flatMap(({ path, paths }) => (paths ? Object.values(paths) : [path]));
    return [...new Set(named)].filter((path) => index.has(path));
  }
  const folders = foldersOf(folder, languages);
  const isTop = folder === '';
  const { depth, extensions, include, exclude } = select;
  return index.paths.filter((path) => {
    const home = folders.find((one) => isInside(path, one));
    if (
      home === undefined ||
      (isTop && isAboutRepository(path)) ||
      (extensions ? !extensions.some((end) => path.endsWith(end)) : !isMarkdown(path))
    )
      return false;
    const inside = relativeTo(path, home);
    return (
      (depth === undefined || inside.split('/').length <= depth) &&
      (include === undefined || include.some((glob) => matchesGlob(inside, glob))) &&
      !exclude?.some((glob) => matchesGlob(inside, glob))
    );
  });
}

/** The folders of each language that has its own before the collection's: `en/posts`, `fr/posts`. */
function foldersOf(folder: string, languages: LanguageLayout | undefined): readonly string[] {
  if (languages?.layout !== 'folder-before') return [folder];
  const own = languages.languages.map((language) => `${language}/${folder}`);
  return languages.bareDefault ? [...own, folder] : own;
}
