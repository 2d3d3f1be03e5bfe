import { folderOf, isInside, joinPath, nameOf, relativePath, relativeTo, resolvePath } from '../lib/path';
import type { Site } from './site';

/**
 * How a file refers to an image that goes from one path to another, in the way in which it referred to it: by the name alone
 * where only that changes, else from the same place. Null when no such reference leads there. It is not checked: resolve it.
 */
export function movedReference(
  { media }: Pick<Site, 'media'>,
  file: string,
  reference: string,
  from: string,
  to: string,
): string | null {
  const [whole = '', prefix = '', address = '', rest = ''] =
    /^(\s*(?:\{\{[^}]*\}\}|\{%[^%]*%\})?)([^?#]*)(.*)$/s.exec(reference) ?? [];
  if (whole === '') return null;
  const written = (made: string) => prefix + made + rest;
  if (folderOf(from) === folderOf(to))
    return written(address.slice(0, address.length - nameOf(address).length) + nameOf(to));
  const plain = decoded(address);
  const home = folderOf(file);
  if (!plain.startsWith('/') && resolvePath(joinPath(home, plain)) === from) {
    const made = encoded(relativePath(home, to));
    return written(plain.startsWith('./') && !made.startsWith('.') ? `./${made}` : made);
  }
  const served = media
    .map(({ folder }) => folder)
    .concat(
      from.endsWith(plain.replace(/^\//, ''))
        ? [from.slice(0, -plain.replace(/^\//, '').length).replace(/\/$/, '')]
        : [],
    )
    .filter((folder) => isInside(from, folder) && isInside(to, folder))
    .toSorted((a, b) => b.length - a.length)
    .find((folder) => plain.endsWith(relativeTo(from, folder)));
  if (served === undefined) return null;
  return written(plain.slice(0, plain.length - relativeTo(from, served).length) + encoded(relativeTo(to, served)));
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address.trim());
  } catch {
    return address.trim();
  }
}

function encoded(address: string): string {
  return address.replace(/[\s<>()%#?"'`,{}[\]|\\^]/g, (letter) =>
    encodeURIComponent(letter).replace(/[()']/g, (one) => `%${one.charCodeAt(0).toString(16)}`),
  );
}
