import { blobId } from '../lib/blob-id';
import type { FileChange, ObjectId, Repository } from '../repository/repository';
import { RepositoryError } from '../repository/repository-error';

/** One file of a publish: what is expected there, as a blob's id (null: nothing), and what is there after (null: nothing). */
export interface PathChange {
  readonly path: string;
  readonly expected: ObjectId | null;
  readonly content: Uint8Array | null;
}

/** What a publish leaves at each path: a blob's id, or null where it removes the file. */
export type Aftermath = Readonly<Record<string, ObjectId | null>>;

export type ChangesOutcome =
  | { readonly kind: 'published'; readonly commit: ObjectId; readonly after: Aftermath; readonly url: string }
  /** Somebody changed a path since it was read; nothing was written. `blob` is what is there now, null when nothing is. */
  | { readonly kind: 'clash'; readonly path: string; readonly blob: ObjectId | null; readonly head: ObjectId }
  | { readonly kind: 'protected'; readonly detail: string };

export interface ChangesRequest {
  readonly repository: Repository;
  readonly branch: string;
  /** A commit at which every path was as expected. */
  readonly since: ObjectId;
  readonly changes: readonly PathChange[];
  readonly message: string;
  /** Writes to the journal what is about to be sent, and waits for the disk; null when its outcome is known. */
  readonly remember: (sent: { readonly onto: ObjectId; readonly after: Aftermath } | null) => Promise<void>;
  /** The reply was lost: Galley is finding out what became of the change. */
  readonly onUnsure?: () => void;
  /** Waits so many milliseconds. */
  readonly pause?: (milliseconds: number) => Promise<void>;
}

const ATTEMPTS = 6;
/** How long Galley looks for a change whose reply was lost before it says so: milliseconds between looks. */
const LOOKS = [500, 1500, 3000, 6000, 10_000, 15_000];

/**
 * Publishes files as one commit. Other people's commits to other files are kept by building on the newest head; a path that
 * is not as expected is never touched. A lost reply is neither success nor failure: the branch is read again, and the
 * commit is only repeated onto the very head it was meant for, so that one call makes at most one commit. What is there
 * already is published. Throws `RepositoryError`; then what was remembered stays, and the same call may be made again.
 */
export async function publishChanges(request: ChangesRequest): Promise<ChangesOutcome> {
  const { repository, branch, since, changes, message, remember, pause = wait } = request;
  const after = await aftermathOf(changes);
  const writes = changes.some(({ content }) => content !== null);
  let gone: ReadonlySet<string> = new Set();
  let refused: ObjectId | null = null;

  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const head = await repository.head(branch);
    if (head.commit === refused) {
      await pause(LOOKS[attempt] ?? 0);
      continue;
    }
    const found = await compare(head.commit);
    if (found) return found;
    await remember({ onto: head.commit, after });
    const outcome = await send(head.commit);
    if (outcome.kind === 'committed') return { kind: 'published', commit: outcome.commit, after, url: outcome.url };
    if (outcome.kind === 'there') return { kind: 'published', commit: outcome.head, after, url: '' };
    if (outcome.kind === 'protected') {
      await remember(null);
      return outcome;
    }
    if (outcome.kind === 'moved-on') refused = head.commit;
  }
  throw new RepositoryError('timeout');

  /** What the newest head already says about these changes, or null when the way is free. */
  async function compare(head: ObjectId): Promise<ChangesOutcome | null> {
    if (head === since) return null;
    const present = await idsAt(repository, head, Object.keys(after));
    if (isAfter(present, after)) return { kind: 'published', commit: head, after, url: '' };
    for (const { path, expected, content } of changes) {
      const theirs = present.get(path) ?? null;
      const isDone = theirs === after[path] && !(content === null && writes);
      if (theirs === expected || isDone) continue;
      await remember(null);
      return { kind: 'clash', path, blob: theirs, head };
    }
    gone = new Set(changes.flatMap(({ path, content }) => (content === null && !present.get(path) ? [path] : [])));
    return null;
  }

  async function send(onto: ObjectId) {
    try {
      return await repository.commit(
        { branch, onto, message },
        changes.filter(({ path }) => !gone.has(path)).map(fileChange),
      );
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
        const present = await idsAt(repository, head.commit, Object.keys(after));
        return isAfter(present, after) ? { kind: 'there' as const, head: head.commit } : { kind: 'moved-on' as const };
      } catch (error) {
        if (!(error instanceof RepositoryError && isUnsure(error))) throw error;
      }
    }
    throw lost;
  }
}

/** The branch's newest commit, if what an unfinished publish was to leave is there; null when it is not. */
export async function findAftermath(
  repository: Repository,
  branch: string,
  after: Aftermath,
): Promise<ObjectId | null> {
  const head = await repository.head(branch);
  return isAfter(await idsAt(repository, head.commit, Object.keys(after)), after) ? head.commit : null;
}

function isAfter(present: ReadonlyMap<string, ObjectId | null>, after: Aftermath): boolean {
  return Object.entries(after).every(([path, id]) => present.get(path) === id);
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

async function aftermathOf(changes: readonly PathChange[]): Promise<Aftermath> {
  return Object.fromEntries(
    await Promise.all(changes.map(async ({ path, content }) => [path, content && (await blobId(content))] as const)),
  );
}

function fileChange({ path, content }: PathChange): FileChange {
  return content === null ? { kind: 'remove', path } : { kind: 'write', path, content };
}

/** No reply, or one that does not tell whether the commit was made. */
function isUnsure({ code }: RepositoryError): boolean {
  return code === 'offline' || code === 'timeout' || code === 'host-failed' || code === 'not-the-api';
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
