import { prepareImage, type PreparedImage } from '../../media/prepare-image';
import { pathWithImages, placeImage } from '../../site/place-image';
import type { Habits, MediaPlace } from '../../site/site';
import type { SiteReady } from '../../site/site-store';
import { collectionOfPost, isProvisional } from '../collection-of-post';
import type { PostSession } from './post-session';

export type AddedImage =
  | { readonly kind: 'added'; readonly src: string; readonly alt: string }
  | Extract<PreparedImage, { kind: 'refused' }>;

export type AddedFile =
  | { readonly kind: 'added'; readonly src: string }
  | { readonly kind: 'refused'; readonly reason: 'too-large' | 'unreadable' };

export interface PlacePostImageRequest {
  readonly file: File;
  readonly session: PostSession;
  readonly ready: SiteReady;
  readonly habits: Habits | null;
  /** Where a new post would go now. */
  readonly placeOfNewPost: () => string;
  /** Where this very field's files go, when it differs from the collection's. */
  readonly media?: MediaPlace | undefined;
}

interface Content {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Bytes; beyond it a file is refused. */
const largest = 25 * 1024 * 1024;

/** Makes a file fit for the page and keeps it with the draft; it is published with the post. */
export async function placePostImage(request: PlacePostImageRequest): Promise<AddedImage> {
  const prepared = await prepareImage(request.file);
  if (prepared.kind === 'refused') return prepared;
  return { kind: 'added', src: await keep(request, prepared, request.habits), alt: '' };
}

/** The same for a file of any kind, which is kept as it is: with the others that its field names, else in `/files/`. */
export async function placePostFile(request: PlacePostImageRequest): Promise<AddedFile> {
  const { file, habits } = request;
  if (file.size > largest) return { kind: 'refused', reason: 'too-large' };
  const bytes = await file.arrayBuffer().catch(() => null);
  if (!bytes) return { kind: 'refused', reason: 'unreadable' };
  const content = { name: file.name, type: file.type || 'application/octet-stream', bytes: new Uint8Array(bytes) };
  return { kind: 'added', src: await keep(request, content, { ...habits, images: '/files/' }) };
}

/** Answers how the post refers to it. */
async function keep(
  { session, ready, placeOfNewPost, media }: PlacePostImageRequest,
  { name, type, bytes }: Content,
  habits: Parameters<typeof placeImage>[2],
): Promise<string> {
  const { base, drafts } = session.getState();
  const images = drafts.getState().images.map(({ path }) => path);
  const taken = new Set([...ready.tree.entries.map(({ path }) => path), ...images]);
  const own = collectionOfPost(ready, base.key.path);
  const collection = media ? { ...own, media } : own;
  const postPath = isProvisional(base.key.path)
    ? pathWithImages(ready.site, collection, habits, placeOfNewPost(), taken)
    : base.key.path;
  const place = placeImage(ready.site, collection, habits, postPath, name, taken);
  // An image beside its post fixes the post's folder.
  if (base.isNew && folderOf(place.path).startsWith(folderOf(postPath))) await session.moveTo(postPath);
  await session.addImage({ path: place.path, type, bytes });
  return place.reference;
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}
