import { blobId } from '../lib/blob-id';
import type { FileChange, ObjectId, Repository } from '../repository/repository';
import { RepositoryError } from '../repository/repository-error';
import type { Draft, PublishIntent } from './draft';

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
  readonly changes: readonly FileChange[];
  readonly message: string;
  /** Writes the intent to the journal, and waits for the disk; null when its outcome is known. */
  readonly remember: (intent: PublishIntent | null) => Promise<void>;
  /** The reply was lost: Galley is finding out what became of the change. */
  readonly onUnsure?: () => void;
  /** Waits so many milliseconds. */
  readonly pause?: (milliseconds: number) => Promise<void>;
}

const ATTEMPTS = 6;
/** How long Galley looks for a change whose reply was lost before it says so: milliseconds between looks. */
const LOOKS = [500, 1500, 3000, 6000, 10_000, 15_000];

/**
 * Publishes a draft as one commit. Other people's commits to other files are kept by building on the newest head; a file
 * that changed since it was opened is never overwritten. A lost reply is neither success nor failure: the branch is read
 * again, and the commit is only repeated onto the very head it was meant for, so one intent makes at most one commit.
 * Throws `RepositoryError`; then the intent stays in the journal, and the same call may be made again.
 */
export async function publish(request: PublishRequest): Promise<PublishOutcome> {
  const { repository, draft, changes, message, remember, pause = wait } = request;
  const blobs = await blobIds(changes);
  const { branch, path } = draft.key;
  const blob = blobs[path] ?? '';
  let refused: ObjectId | null = null;

  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const head = await repository.head(branch);
    if (head.commit === refused) {
      await pause(LOOKS[attempt] ?? 0);
      continue;
    }
    const found = await compare(head.commit);
    if (found) return found;
    const intent: PublishIntent = {
      id: draft.intent?.id ?? crypto.randomUUID(),
      revision: draft.revision,
      onto: head.commit,
      message,
      blobs,
    };
    await remember(intent);
    const outcome = await send(head.commit);
    if (outcome.kind === 'committed') return { kind: 'published', commit: outcome.commit, blob, url: outcome.url };
    if (outcome.kind === 'there') return { kind: 'published', commit: outcome.head, blob, url: '' };
    if (outcome.kind === 'protected') {
      await remember(null);
      return outcome;
    }
    if (outcome.kind === 'moved-on') refused = head.commit;
  }
  throw new RepositoryError('timeout');

  /** What the newest head already says about this publish, or null when the way is free. */
  async function compare(head: ObjectId): Promise<PublishOutcome | null> {
    if (head === draft.baseCommit) return null;
    const present = await idsAt(repository, head, Object.keys(blobs));
    if (Object.entries(blobs).every(([file, id]) => present.get(file) === id))
      return { kind: 'published', commit: head, blob, url: '' };
    for (const file of Object.keys(blobs)) {
      const theirs = present.get(file) ?? null;
      const expected = file === path ? draft.baseBlob : null;
      if (theirs === expected || theirs === blobs[file]) continue;
      await remember(null);
      return { kind: 'clash', path: file, blob: theirs, head };
    }
    return null;
  }

  async function send(onto: ObjectId) {
    try {
      return await repository.commit({ branch, onto, message }, changes);
    } catch (error) {
      if (!(error instanceof RepositoryError && isUnsure(error))) throw error;
      request.onUnsure?.();
      return look(onto, error);
    }
  }

  /** After a lost reply: is the change there? `again` when the head has not moved, so that repeating is safe. */
  async function look(onto: ObjectId, lost: RepositoryError) {
    for (const milliseconds of LOOKS) {
      await pause(milliseconds);
      try {
        const head = await repository.head(branch);
        if (head.commit === onto) return { kind: 'again' as const };
        const present = await idsAt(repository, head.commit, Object.keys(blobs));
        const isThere = Object.entries(blobs).every(([file, id]) => present.get(file) === id);
        return isThere ? { kind: 'there' as const, head: head.commit } : { kind: 'moved-on' as const };
      } catch (error) {
        if (!(error instanceof RepositoryError && isUnsure(error))) throw error;
      }
    }
    throw lost;
  }
}

/** Whether an unfinished publish, found in the journal after a reload, did reach the branch. */
export async function findIntent(
  repository: Repository,
  branch: string,
  intent: PublishIntent,
): Promise<ObjectId | null> {
  const head = await repository.head(branch);
  const present = await idsAt(repository, head.commit, Object.keys(intent.blobs));
  return Object.entries(intent.blobs).every(([path, id]) => present.get(path) === id) ? head.commit : null;
}

async function idsAt(
  repository: Repository,
  commit: ObjectId,
  paths: readonly string[],
): Promise<ReadonlyMap<string, ObjectId | null>> {
  return new Map(
    await Promise.all(paths.map(async (path) => [path, await repository.blobIdAt(commit, path)] as const)),
  );
}

async function blobIds(changes: readonly FileChange[]): Promise<Record<string, ObjectId>> {
  const writes = changes.filter((change) => change.kind === 'write');
  return Object.fromEntries(
    await Promise.all(writes.map(async ({ path, content }) => [path, await blobId(content)] as const)),
  );
}

/** No reply, or one that does not tell whether the commit was made. */
function isUnsure({ code }: RepositoryError): boolean {
  return code === 'offline' || code === 'timeout' || code === 'host-failed' || code === 'not-the-api';
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
