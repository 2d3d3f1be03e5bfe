import { prepareImage, type PreparedImage } from '../../media/prepare-image';
import { pathWithImages, placeImage } from '../../site/place-image';
import type { Habits } from '../../site/site';
import type { SiteReady } from '../../site/site-store';
import { collectionOfPost, isProvisional } from '../collection-of-post';
import type { PostSession } from './post-session';

export type AddedImage =
  | { readonly kind: 'added'; readonly src: string; readonly alt: string }
  | Extract<PreparedImage, { kind: 'refused' }>;

export interface PlacePostImageRequest {
  readonly file: File;
  readonly session: PostSession;
  readonly ready: SiteReady;
  readonly habits: Habits | null;
  /** Where a new post would go now. */
  readonly placeOfNewPost: () => string;
}

/** Makes a file fit for the page and keeps it with the draft; it is published with the post. */
export async function placePostImage(request: PlacePostImageRequest): Promise<AddedImage> {
  const { file, session, ready, habits, placeOfNewPost } = request;
  const prepared = await prepareImage(file);
  if (prepared.kind === 'refused') return prepared;
  const { base, drafts } = session.getState();
  const images = drafts.getState().images.map(({ path }) => path);
  const taken = new Set([...ready.tree.entries.map(({ path }) => path), ...images]);
  const collection = collectionOfPost(ready, base.key.path);
  const postPath = isProvisional(base.key.path)
    ? pathWithImages(ready.site, collection, habits, placeOfNewPost(), taken)
    : base.key.path;
  const place = placeImage(ready.site, collection, habits, postPath, prepared.name, taken);
  // An image beside its post fixes the post's folder.
  if (base.isNew && folderOf(place.path).startsWith(folderOf(postPath))) await session.moveTo(postPath);
  await session.addImage({ path: place.path, type: prepared.type, bytes: prepared.bytes });
  return { kind: 'added', src: place.reference, alt: '' };
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}
