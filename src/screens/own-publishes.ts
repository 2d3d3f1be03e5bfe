import type { ObjectId } from '../repository/repository';

/** A file as this page has published it. */
export interface OwnPublish {
  readonly path: string;
  readonly blob: ObjectId;
  readonly commit: ObjectId;
}

const publishes = new WeakMap<object, Map<string, OwnPublish & { readonly readAt: ObjectId }>>();

/** Remembers a publish, so that a listing read before it does not bring the old version back. `readAt` is the commit of that listing. */
export function rememberPublish(site: object, publish: OwnPublish, readAt: ObjectId): void {
  const known = publishes.get(site) ?? new Map<string, OwnPublish & { readonly readAt: ObjectId }>();
  known.set(publish.path, { ...publish, readAt });
  publishes.set(site, known);
}

/** One's own newer version of a file, or null when the listing was read after it. */
export function newerPublish(site: object, path: string, readAt: ObjectId): OwnPublish | null {
  const own = publishes.get(site)?.get(path);
  return own?.readAt === readAt ? own : null;
}
