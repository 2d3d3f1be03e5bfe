import { folderOf, nameOf } from '../lib/path';

/** The paths of a repository, ready for many questions. */
export interface PathIndex {
  readonly paths: readonly string[];
  has(path: string): boolean;
  hasFolder(path: string): boolean;
  /** The paths whose last part matches. */
  named(name: RegExp): readonly string[];
}

export function indexPaths(paths: readonly string[]): PathIndex {
  const files = new Set(paths);
  const folders = new Set<string>(['']);
  const byName = new Map<string, string[]>();
  for (const path of paths) {
    const same = byName.get(nameOf(path));
    if (same) same.push(path);
    else byName.set(nameOf(path), [path]);
    for (let folder = folderOf(path); !folders.has(folder); folder = folderOf(folder)) folders.add(folder);
  }
  return {
    paths,
    has: (path) => files.has(path),
    hasFolder: (path) => folders.has(path),
    named: (name) => [...byName].flatMap(([key, found]) => (name.test(key) ? found : [])),
  };
}
