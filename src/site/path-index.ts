import { folderOf, nameOf } from '../lib/path';
import { isAboutRepository, isMarkdown } from './markdown-file';

/** The paths of a repository, ready for many questions. */
export interface PathIndex {
  readonly paths: readonly string[];
  /** The Markdown files among them, without those about the repository (README, LICENSE, …). */
  readonly markdown: readonly string[];
  has(path: string): boolean;
  hasFolder(path: string): boolean;
  /** The folders that lie in a folder, not deeper. */
  foldersIn(folder: string): readonly string[];
  /** The paths whose last part matches. */
  named(name: RegExp): readonly string[];
}

/** All paths of a repository, to be asked many times by folder and by name. */
export function indexPaths(paths: readonly string[]): PathIndex {
  const files = new Set(paths);
  const folders = new Map<string, string[]>([['', []]]);
  const byName = new Map<string, string[]>();
  const asked = new Map<string, readonly string[]>();
  for (const path of paths) {
    const same = byName.get(nameOf(path));
    if (same) same.push(path);
    else byName.set(nameOf(path), [path]);
    for (let folder = folderOf(path); !folders.has(folder); folder = folderOf(folder)) folders.set(folder, []);
  }
  for (const folder of folders.keys()) if (folder !== '') folders.get(folderOf(folder))?.push(folder);
  return {
    paths,
    markdown: paths.filter((path) => isMarkdown(path) && !isAboutRepository(path)),
    has: (path) => files.has(path),
    hasFolder: (path) => folders.has(path),
    foldersIn: (folder) => folders.get(folder) ?? [],
    named(name) {
      const known = asked.get(String(name));
      if (known) return known;
      const found = [...byName].flatMap(([key, same]) => (name.test(key) ? same : []));
      asked.set(String(name), found);
      return found;
    },
  };
}
