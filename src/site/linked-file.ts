import { isInside, nameOf } from '../lib/path';
import { isFileName } from './file-kind';
import { ownAddress } from './links-to-post';
import { filesAt, resolveMedia } from './resolve-media';
import type { Site } from './site';

/** What lies behind a link to a file. */
export type LinkedFile =
  | { readonly kind: 'there'; readonly path: string; readonly name: string; readonly size: number }
  | { readonly kind: 'missing' };

export interface KnownFiles {
  /** Bytes of the file at a path; null where there is none. */
  readonly sizeOf: (path: string) => number | null;
  readonly hasFolder: (folder: string) => boolean;
}

/**
 * The file of the site that a link of a post leads to, by its name no page. `missing` is said only where it is sure: the site has
 * the folder that it would lie in, or it would lie beside the post. Null for any other link.
 */
export function linkedFile(
  site: Site,
  postPath: string,
  href: string,
  { sizeOf, hasFolder }: KnownFiles,
): LinkedFile | null {
  const bare = href.replace(/[?#].*$/s, '');
  if (!isFileName(bare)) return null;
  const address = ownAddress(bare, site) ?? bare;
  const has = (path: string) => sizeOf(path) !== null;
  const path = resolveMedia(site, postPath, address, has);
  if (path === null) return null;
  const size = sizeOf(path);
  if (size !== null) return { kind: 'there', path, name: nameOf(path), size };
  const [first = ''] = address
    .replace(/^\{\{[^}]*\}\}/, '')
    .replace(/^\/+/, '')
    .split('/');
  const isNear = !address.startsWith('/') && !address.startsWith('{');
  const tops = filesAt(site, `/${first}`).filter((folder) => isInside(folder, site.root));
  return isNear || tops.some(hasFolder) ? { kind: 'missing' } : null;
}
