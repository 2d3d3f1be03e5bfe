import { resolvePath } from '../../../lib/path';
import type { Section } from '../section';

/** The folders and files that relations may name, by collection and file. */
export interface Targets {
  /** A collection's folder, or one file's path; null when the configuration has no such thing. */
  find(collection: string, file: string | null): string | null;
}

/** Where the collections lie that relations lead to, by name and file. */
export function targetsOf(collections: readonly Section[]): Targets {
  const places = new Map<string, string>();
  const key = (collection: string, file: string | null) => JSON.stringify([collection, file]);
  for (const section of collections) {
    const name = section.text('name');
    const folder = section.text('folder');
    if (name === null) continue;
    if (folder !== null) places.set(key(name, null), resolvePath(folder) ?? '');
    if (section.value('files') === undefined) continue;
    for (const file of section.sections('files'))
      places.set(key(name, file.text('name')), resolvePath(file.text('file') ?? '') ?? '');
  }
  return { find: (collection, file) => places.get(key(collection, file)) ?? places.get(key(collection, null)) ?? null };
}
