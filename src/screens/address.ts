/** A place of the app that has an address. */
export type Place =
  | { readonly kind: 'sites' }
  /** The main posts, or the collection of a key; see `collectionKey`. */
  | { readonly kind: 'posts'; readonly repository: string; readonly collection?: string }
  | { readonly kind: 'new-post'; readonly repository: string; readonly collection?: string }
  | { readonly kind: 'settings'; readonly repository: string }
  | { readonly kind: 'images'; readonly repository: string }
  | { readonly kind: 'post'; readonly repository: string; readonly path: string };

/** The address of a place, under the app's base: `/owner/name/posts/content/posts/a%20post.md`. For wouter's `href` and `navigate`. */
export function addressOf(place: Place): string {
  if (place.kind === 'sites') return '/';
  const site = `/${encoded(place.repository)}`;
  if (place.kind === 'posts') return site + inside(place.collection);
  if (place.kind === 'new-post') return `${site}/new${inside(place.collection)}`;
  if (place.kind === 'settings') return `${site}/settings`;
  if (place.kind === 'images') return `${site}/images`;
  return `${site}/posts/${encoded(place.path)}`;
}

function inside(collection: string | undefined): string {
  if (collection === undefined) return '';
  return collection === '' ? '/in' : `/in/${encoded(collection)}`;
}

function encoded(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
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
  if (where === 'in') return { kind: 'posts', repository, collection: rest.join('/') };
  if (where === 'new' && rest.length === 0) return { kind: 'new-post', repository };
  if (where === 'new' && rest[0] === 'in') return { kind: 'new-post', repository, collection: rest.slice(1).join('/') };
  if (where === 'settings' && rest.length === 0) return { kind: 'settings', repository };
  if (where === 'images' && rest.length === 0) return { kind: 'images', repository };
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
