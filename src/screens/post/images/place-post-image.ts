import type { DraftImage } from '../../../drafts/draft';
import { blobId } from '../../../lib/blob-id';
import { folderOf, isInside } from '../../../lib/path';
import type { ImageFile, PreparedImage } from '../../../media/prepare-image';
import { imageTypeAt } from '../../../site/image-type';
import { type ImageWay, referInWay } from '../../../site/image-way';
import { type ImageHabits, pathWithImages, placeImage } from '../../../site/place-image';
import { referToImage } from '../../../site/refer-to-image';
import type { Collection, Habits, MediaPlace } from '../../../site/site';
import type { SiteReady } from '../../../site/site-store';
import { collectionOfPost, isProvisional } from '../../collection-of-post';
import type { PostSession } from '../session/post-session';

export type AddedImage =
  | { readonly kind: 'added'; readonly src: string; readonly alt: string }
  | Extract<PreparedImage, { kind: 'refused' }>;

export interface ImagePlaceRequest {
  readonly session: PostSession;
  readonly ready: SiteReady;
  readonly habits: Habits | null;
  /** A post of the site has HTML on lines of its own. */
  readonly usesHtml: boolean;
  /** Where a new post would go now. */
  readonly placeOfNewPost: () => string;
  /** Where this very field's files go, when it differs from the collection's. */
  readonly media?: MediaPlace | undefined;
  /** How the parameter of a block names its images, when it is not as the rest of the post does. */
  readonly way?: ImageWay | null;
}

/**
 * Keeps an image with the draft, with which it is published, and answers how the post refers to it. A file of the same
 * bytes that the draft or the site has already is used instead.
 */
export async function placePostImage(file: ImageFile, request: ImagePlaceRequest): Promise<string> {
  const known = await sameImage(file, request);
  const reference = known === null ? null : referToPostImage(known, request);
  return reference ?? keep(request, file, request.habits);
}

/** How the post refers to an image that the site or the draft has; null when it cannot. */
export function referToPostImage(path: string, request: ImagePlaceRequest): string | null {
  const { session, ready, habits, placeOfNewPost, way } = request;
  const inWay = way ? referInWay(way, path) : null;
  // What only the block finds is not found by any other reference.
  if (inWay !== null || (way && !way.place.address.startsWith('/'))) return inWay;
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
  await keepBeside(session, postPath, { path: place.path, type, bytes });
  return place.reference;
}

/** Keeps a file with the draft; one beside a new post fixes the post's folder. */
export async function keepBeside(session: PostSession, postPath: string, file: DraftImage): Promise<void> {
  const isBeside = isInside(folderOf(file.path), folderOf(postPath));
  if (session.getState().base.isNew && isBeside) await session.moveTo(postPath);
  await session.addImage(file);
}

export function collectionFor({ session, ready, media, way }: ImagePlaceRequest): Collection {
  const own = collectionOfPost(ready, session.getState().base.key.path);
  const place = media ?? way?.place;
  return place ? { ...own, media: place } : own;
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
