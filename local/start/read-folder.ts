import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** All files of a folder by path, without what a build or an install leaves there. */
export function readFolder(folder: string): Map<string, Uint8Array> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
  const kept = paths.filter((path) => !/^(node_modules|_site|\.git|\.cache)\//.test(path)).toSorted();
  return new Map(kept.map((path) => [path, readFileSync(join(folder, path))]));
}
