/** A git object id, 40 hexadecimal digits. */
export type ObjectId = string;

export interface Account {
  readonly login: string;
  readonly name: string;
  readonly avatarUrl: string;
}

export interface RepositorySummary {
  /** `owner/name` */
  readonly name: string;
  readonly description: string;
  readonly homepage: string;
  readonly private: boolean;
  readonly archived: boolean;
  /** ISO 8601, or '' when it was never pushed to. */
  readonly pushedAt: string;
  /** What the account's role allows; the token's own grant is only known when it is used. */
  readonly canWrite: boolean;
}

/** One place that keeps repositories, seen with one token. Methods throw `RepositoryError`. */
export interface Host {
  /** Who the token belongs to. */
  account(): Promise<Account>;
  /** The repositories that the account can write to, most recently pushed first; archived ones left out. */
  repositories(): Promise<readonly RepositorySummary[]>;
  repository(name: string): Repository;
}

/** The newest state of a branch. */
export interface Head {
  readonly repository: string;
  readonly branch: string;
  readonly commit: ObjectId;
  readonly canWrite: boolean;
  readonly description: string;
  readonly homepage: string;
  /** Headlines of the newest commits, newest first: how this site's history speaks. */
  readonly recentMessages: readonly string[];
  readonly account: Account;
}

export interface TreeEntry {
  readonly path: string;
  readonly oid: ObjectId;
  /** Bytes. */
  readonly size: number;
  /** '100644', '100755', '120000' … as git writes it. */
  readonly mode: string;
}

/** All files (blobs) of a commit. `complete` is false when the host cut the listing and not every folder could be read. */
export interface Tree {
  readonly commit: ObjectId;
  readonly entries: readonly TreeEntry[];
  readonly complete: boolean;
}

export type FileChange =
  | { readonly kind: 'write'; readonly path: string; readonly content: Uint8Array }
  | { readonly kind: 'remove'; readonly path: string };

/** What publishing can come to; everything else is thrown. */
export type CommitOutcome =
  | { readonly kind: 'committed'; readonly commit: ObjectId; readonly url: string }
  /** The branch no longer points at `onto`. */
  | { readonly kind: 'moved-on' }
  /** A rule of the branch forbids direct changes: `detail` is the host's own sentence. */
  | { readonly kind: 'protected'; readonly detail: string };

/** How far the connected host has come with a commit. `waiting` also means that nothing is known to build it. */
export type Build =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'building' }
  | { readonly kind: 'built'; readonly siteUrl: string | null }
  | { readonly kind: 'failed'; readonly reason: string; readonly logUrl: string | null };

/** What is known of blobs before they are asked for. */
export interface BlobWish {
  /** They are no text, so that a host that gives texts in batches need not be asked for them as such. */
  readonly binary?: boolean;
  /** They are looked at once: not kept on this device. */
  readonly passing?: boolean;
}

/** One repository on one host. Methods throw `RepositoryError`; adapters pass the contract in `tests/contracts/`. */
export interface Repository {
  readonly name: string;
  /** The default branch, or the given one. */
  head(branch?: string): Promise<Head>;
  tree(commit: ObjectId): Promise<Tree>;
  /** Whole blobs by id, in as few requests as the host allows; a missing id is absent from the answer. Cached for ever. */
  blobs(oids: readonly ObjectId[], wish?: BlobWish): Promise<ReadonlyMap<ObjectId, Uint8Array>>;
  /** The id of the file at a path in a commit, or null when there is none. */
  blobIdAt(commit: ObjectId, path: string): Promise<ObjectId | null>;
  /** One atomic commit; never forces. A lost reply throws 'offline' or 'timeout': re-read the head before trying again. */
  commit(
    to: { branch: string; onto: ObjectId; message: string },
    changes: readonly FileChange[],
  ): Promise<CommitOutcome>;
  /** The newest commit that touched a path, as people would name it. */
  lastChange(path: string, branch: string): Promise<{ author: string; date: string } | null>;
  build(commit: ObjectId): Promise<Build>;
}
