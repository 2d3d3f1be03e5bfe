import { isInside, joinPath, resolvePath } from '../lib/path';
import type { Site } from './site';

/** A name that the site's build tool puts in the place of a folder: `{ prefix: '@images/', folder: 'src/assets/images' }`. */
export interface Alias {
  readonly prefix: string;
  readonly folder: string;
}

/** Whether only a build tool knows where a reference leads: `@/a.png`, `~/a.png`, `@images/a.png`, `$lib/a.png`. */
export function hasAlias(reference: string): boolean {
  return /^(?:[~@]|\$[\w-]+\/)/.test(reference.trim());
}

/**
 * The files that a reference through an alias may mean: as the site's configuration says, else where `@` and `~` usually lead.
 * These are guesses: only one that exists counts.
 */
export function filesBehind(site: Site, address: string, aliases: readonly Alias[]): readonly string[] {
  const said = aliases
    .filter(({ prefix }) => address.startsWith(prefix))
    .toSorted((a, b) => b.prefix.length - a.prefix.length)
    .map(({ prefix, folder }) => joinPath(folder, address.slice(prefix.length)));
  const [, mark = '', rest = ''] = /^(\$lib|~?@|~|@@|~~)\/(.+)/.exec(address) ?? [];
  const usual = mark === '$lib' ? ['src/lib'] : mark.length > 1 && mark !== '~@' ? [''] : ['src', 'app', ''];
  const content = mark === '@' && site.addresses ? [joinPath(site.addresses.contentFolder, rest)] : [];
  const guessed = rest === '' ? [] : [...usual.map((folder) => joinPath(site.root, folder, rest)), ...content];
  return [...said, ...guessed].flatMap((path) => resolvePath(path) ?? []).filter((path) => isInside(path, site.root));
}
