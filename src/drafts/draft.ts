import type { ObjectId } from '../repository/repository';

/** Whose draft of which file. Never shown to another account. */
export interface DraftKey {
  /** The API root. */
  readonly host: string;
  readonly account: string;
  /** `owner/name` */
  readonly repository: string;
  readonly branch: string;
  readonly path: string;
}

/**
 * A picture, or another file, that the post refers to and that the repository does not hold yet. `path` is where it will lie.
 * Nobody writes into `bytes`: other bytes are another array.
 */
export interface DraftImage {
  readonly path: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/**
 * What the person wrote: the rich text's document (ProseMirror JSON), or the body's source when they edit it as text.
 * `from` is the body that the document changes, where that is not the base's.
 */
export type DraftBody =
  | { readonly kind: 'rich'; readonly document: unknown; readonly from?: string }
  | { readonly kind: 'source'; readonly text: string };

/**
 * A post as the person left it. `baseText` is the file it was opened from ('' for a new post) and `baseBlob` its id
 * (null for a new post): the text to publish is always a splice of the base.
 */
export interface Draft {
  readonly key: DraftKey;
  readonly isNew: boolean;
  readonly baseText: string;
  readonly baseBlob: ObjectId | null;
  readonly baseCommit: ObjectId;
  /** The frontmatter's source with its fences, as changed by the fields; null when the file has none. */
  readonly frontmatter: { readonly open: string; readonly source: string; readonly close: string } | null;
  readonly body: DraftBody;
  readonly images: readonly DraftImage[];
  /** Addresses of images, as the post writes them, that are deliberately not described. */
  readonly decorative?: readonly string[];
  readonly title: string;
  /** Counts up by one with every change. */
  readonly revision: number;
  /** Epoch milliseconds. */
  readonly changedAt: number;
  /** Written before the one visible step of publishing, gone when its outcome is known. */
  readonly intent: PublishIntent | null;
}

/** A draft in a list, without the bytes of its files. */
export type ListedDraft = Omit<Draft, 'images'> & { readonly images: readonly Omit<DraftImage, 'bytes'>[] };

/** One publish: at most one commit, however often its reply is lost. */
export interface PublishIntent {
  readonly id: string;
  readonly revision: number;
  readonly onto: ObjectId;
  readonly message: string;
  /** Path → id of the blob that the commit puts there; null where it removes the file. */
  readonly blobs: Readonly<Record<string, ObjectId | null>>;
}
