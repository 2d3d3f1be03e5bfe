/** A place of the app that has an address. */
export type Place =
  | { readonly kind: 'sites' }
  | { readonly kind: 'posts'; readonly repository: string }
  | { readonly kind: 'new-post'; readonly repository: string }
  | { readonly kind: 'post'; readonly repository: string; readonly path: string };

/** The address of a place, under the app's base: `/owner/name/posts/content/posts/a%20post.md`. For wouter's `href` and `navigate`. */
export function addressOf(place: Place): string {
  if (place.kind === 'sites') return '/';
  const site = `/${place.repository.split('/').map(encodeURIComponent).join('/')}`;
  if (place.kind === 'posts') return site;
  if (place.kind === 'new-post') return `${site}/new`;
  return `${site}/posts/${place.path.split('/').map(encodeURIComponent).join('/')}`;
}

/** The place of an address, or null when there is none. The path is as in the address bar: percent-encoded, without the base. */
export function placeAt(pathname: string): Place | null {
  const parts = pathname.split('/').filter(Boolean).map(decode);
  if (parts.some((part) => part === null)) return null;
  const [owner, name, where, ...rest] = parts as string[];
  if (owner === undefined) return { kind: 'sites' };
  if (name === undefined) return null;
  const repository = `${owner}/${name}`;
  if (where === undefined) return { kind: 'posts', repository };
  if (where === 'new' && rest.length === 0) return { kind: 'new-post', repository };
  if (where === 'posts' && rest.length > 0) return { kind: 'post', repository, path: rest.join('/') };
  return null;
}

function decode(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
}
