import { folderOf, isInside } from '../../lib/path';
import type { Collection, SingleFile } from '../site';

/** A collection of files that are named one by one; its folder is the deepest that holds them all. */
export function filesCollection(name: string, files: readonly SingleFile[]): Collection {
  const [first, ...rest] = files.map(({ path }) => folderOf(path));
  let folder = first ?? '';
  while (folder !== '' && !rest.every((other) => isInside(other, folder))) folder = folderOf(folder);
  return { name, folder, paths: [], kind: 'files', origin: 'config', files, canCreate: false, canDelete: false };
}
