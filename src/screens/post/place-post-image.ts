import { blobId } from '../../lib/blob-id';
import { folderOf, isInside } from '../../lib/path';
import type { ImageFile, PreparedImage } from '../../media/prepare-image';
import { imageTypeAt } from '../../site/image-type';
import { type ImageHabits, pathWithImages, placeImage } from '../../site/place-image';
import { referToImage } from '../../site/refer-to-image';
import type { Collection, Habits, MediaPlace } from '../../site/site';
import type { SiteReady } from '../../site/site-store';
import { collectionOfPost, isProvisional } from '../collection-of-post';
import type { PostSession } from './post-session';

export type AddedImage =
  | { readonly kind: 'added'; readonly src: string; readonly alt: string }
  | Extract<PreparedImage, { kind: 'refused' }>;

export type AddedFile =
  | { readonly kind: 'added'; readonly src: string }
  | { readonly kind: 'refused'; readonly reason: 'too-large' | 'unreadable' };

export interface ImagePlaceRequest {
  readonly session: PostSession;
  readonly ready: SiteReady;
  readonly habits: Habits | null;
  /** Where a new post would go now. */
  readonly placeOfNewPost: () => string;
  /** Where this very field's files go, when it differs from the collection's. */
  readonly media?: MediaPlace | undefined;
}

/** Bytes; beyond it a file is refused. */
const largest = 25 * 1024 * 1024;

/**
 * Keeps an image with the draft, with which it is published, and answers how the post refers to it. A file of the same
 * bytes that the draft or the site has already is used instead.
 */
export async function placePostImage(file: ImageFile, request: ImagePlaceRequest): Promise<string> {
  const known = await sameImage(file, request);
  const reference = known === null ? null : referToPostImage(known, request);
  return reference ?? keep(request, file, request.habits);
}

/** Keeps a file of any kind as it is: with the others that its field names, else in `/files/`. */
export async function placePostFile(file: File, request: ImagePlaceRequest): Promise<AddedFile> {
  if (file.size > largest) return { kind: 'refused', reason: 'too-large' };
  const bytes = await file.arrayBuffer().catch(() => null);
  if (!bytes) return { kind: 'refused', reason: 'unreadable' };
  const content = { name: file.name, type: file.type || 'application/octet-stream', bytes: new Uint8Array(bytes) };
  return { kind: 'added', src: await keep(request, content, { ...request.habits, images: '/files/' }) };
}

/** How the post refers to an image that the site or the draft has; null when it cannot. */
export function referToPostImage(path: string, request: ImagePlaceRequest): string | null {
  const { session, ready, habits, placeOfNewPost } = request;
  const { base, drafts } = session.getState();
  const postPath = isProvisional(base.key.path) ? placeOfNewPost() : base.key.path;
  const images = drafts.getState().images;
  const has = (one: string) =>
    images.some((image) => image.path === one) || ready.tree.entries.some((entry) => entry.path === one);
  return referToImage(ready.site, collectionFor(request), habits, postPath, path, has);
}

/** Answers how the post refers to it. */
async function keep(
  request: ImagePlaceRequest,
  { name, type, bytes }: ImageFile,
  habits: ImageHabits | null,
): Promise<string> {
  const { session, ready, placeOfNewPost } = request;
  const { base, drafts } = session.getState();
  const images = drafts.getState().images.map(({ path }) => path);
  const taken = new Set([...ready.tree.entries.map(({ path }) => path), ...images]);
  const collection = collectionFor(request);
  const postPath = isProvisional(base.key.path)
    ? pathWithImages(ready.site, collection, habits, placeOfNewPost(), taken)
    : base.key.path;
  const place = placeImage(ready.site, collection, habits, postPath, name, taken);
  // An image beside its post fixes the post's folder.
  if (base.isNew && isInside(folderOf(place.path), folderOf(postPath))) await session.moveTo(postPath);
  await session.addImage({ path: place.path, type, bytes });
  return place.reference;
}

function collectionFor({ session, ready, media }: ImagePlaceRequest): Collection {
  const own = collectionOfPost(ready, session.getState().base.key.path);
  return media ? { ...own, media } : own;
}

/** The path of the same bytes: in the draft, beside the post, or in a folder that all posts use; null when there is none. */
async function sameImage({ bytes }: ImageFile, { session, ready }: ImagePlaceRequest): Promise<string | null> {
  const { base, drafts } = session.getState();
  const own = drafts
    .getState()
    .images.find((image) => image.bytes.length === bytes.length && image.bytes.every((byte, at) => byte === bytes[at]));
  if (own) return own.path;
  const oid = await blobId(bytes);
  const belongsToOthers = (path: string) =>
    !isInside(path, folderOf(base.key.path)) &&
    ready.site.collections.some(({ folder }) => folder !== '' && isInside(path, folder));
  const entry = ready.tree.entries.find(
    (one) => one.oid === oid && imageTypeAt(one.path) !== null && !belongsToOthers(one.path),
  );
  return entry?.path ?? null;
}
