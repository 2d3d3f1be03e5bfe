import type { ObjectId } from '../../repository/repository';
import type { ImageUse } from '../../site/image-uses';

/** One of the site's images. */
export interface LibraryImage {
  readonly path: string;
  readonly oid: ObjectId;
  /** Bytes. */
  readonly size: number;
  /** The posts that show it; null while that is not known. */
  readonly uses: readonly ImageUse[] | null;
}

/** What narrows the images down. */
export interface LibraryView {
  readonly filter: 'all' | 'unused' | 'undescribed';
  /** Only what lies in it or below; null for all. */
  readonly folder: string | null;
  readonly search: string;
  readonly order: 'name' | 'size';
}
