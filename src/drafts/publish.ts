import type { FileChange, ObjectId, Repository } from '../repository/repository';
import type { Draft, PublishIntent } from './draft';
import { findAftermath, publishChanges } from './publish-changes';

export type PublishOutcome =
  /** The change is in the branch. `blob` is the post's new id. */
  | { readonly kind: 'published'; readonly commit: ObjectId; readonly blob: ObjectId; readonly url: string }
  /** Somebody changed the same file since it was opened; nothing was written. `blob` is null when they removed it. */
  | { readonly kind: 'clash'; readonly path: string; readonly blob: ObjectId | null; readonly head: ObjectId }
  | { readonly kind: 'protected'; readonly detail: string };

export interface PublishRequest {
  readonly repository: Repository;
  readonly draft: Draft;
  /** The post's new text and its new images; no other path. */
  readonly changes: readonly Extract<FileChange, { kind: 'write' }>[];
  readonly message: string;
  /** Writes the intent to the journal, and waits for the disk; null when its outcome is known. */
  readonly remember: (intent: PublishIntent | null) => Promise<void>;
  /** The reply was lost: Galley is finding out what became of the change. */
  readonly onUnsure?: () => void;
  /** Waits so many milliseconds. */
  readonly pause?: (milliseconds: number) => Promise<void>;
}

/** Publishes a draft as one commit, in the way of `publishChanges`: the post is expected as it was opened, images where nothing is. */
export async function publish({
  repository,
  draft,
  changes,
  message,
  remember,
  ...rest
}: PublishRequest): Promise<PublishOutcome> {
  const { branch, path } = draft.key;
  const id = draft.intent?.id ?? crypto.randomUUID();
  const outcome = await publishChanges({
    ...rest,
    repository,
    branch,
    since: draft.baseCommit,
    changes: changes.map((change) => ({ ...change, expected: change.path === path ? draft.baseBlob : null })),
    message,
    remember: (sent) => remember(sent && { id, revision: draft.revision, onto: sent.onto, message, blobs: sent.after }),
  });
  if (outcome.kind !== 'published') return outcome;
  const { commit, url, after } = outcome;
  return { kind: 'published', commit, blob: after[path] ?? '', url };
}

/** Whether an unfinished publish, found in the journal after a reload, did reach the branch. */
export function findIntent(repository: Repository, branch: string, intent: PublishIntent): Promise<ObjectId | null> {
  return findAftermath(repository, branch, intent.blobs);
}
