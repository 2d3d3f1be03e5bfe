import type { ObjectId } from '../../repository/repository';
import type { ImageUse, OtherUse } from '../../site/image-search';

/** One of the site's images, or of the files that it hands to readers. */
export interface LibraryItem {
  readonly kind: 'image' | 'file';
  readonly path: string;
  readonly oid: ObjectId;
  /** Bytes. */
  readonly size: number;
  /** The posts, pages and data that show it; null while that is not known. */
  readonly uses: readonly ImageUse[] | null;
  /** Why else it may be shown. */
  readonly others: readonly OtherUse[];
  /** The date of the newest post that shows it, ISO 8601; '' when none tells one. */
  readonly date: string;
}

/** What is known of where images are shown. */
export interface KnownUses {
  readonly uses: ReadonlyMap<string, readonly ImageUse[]>;
  readonly others: ReadonlyMap<string, readonly OtherUse[]>;
  /** Dates of posts by path. */
  readonly dates: ReadonlyMap<string, string>;
}

/** What narrows them down. */
export interface LibraryView {
  readonly filter: 'all' | 'images' | 'files' | 'unused' | 'undescribed';
  /** Only what lies in it or below; null for all. */
  readonly folder: string | null;
  readonly search: string;
  readonly order: 'name' | 'newest' | 'size';
}
