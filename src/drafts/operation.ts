import type { Repository } from '../repository/repository';
import type { Draft, DraftKey } from './draft';
import type { Journal } from './journal';
import { type Aftermath, findAftermath } from './publish-changes';

/**
 * A post that is being moved or removed, written before the one visible step: whatever happens to the page, its draft goes
 * the same way as the post.
 */
export interface Operation {
  readonly id: string;
  /** The post as it was. */
  readonly key: DraftKey;
  readonly after: Aftermath;
  /** Epoch milliseconds. */
  readonly startedAt: number;
  /** The draft's revision at the time; null when there was none. */
  readonly revision: number | null;
  /** The draft as it goes on at the post's new place; null: it ends with the post, or there is none. */
  readonly draft: Draft | null;
  /** Drafts of other posts as they go on where they are, and their revisions at the time. */
  readonly others?: readonly { readonly revision: number; readonly draft: Draft }[];
}

/** Milliseconds after which a change that is still not in the branch never comes. */
const longest = 60 * 60_000;

/**
 * Ends what was begun and left: where the change is in the branch, the draft follows it. A draft that was written since is
 * left as it is. Answers whether any change was found. Throws `RepositoryError` and `JournalError`; then it is tried again.
 */
export async function settleOperations(
  repository: Repository,
  journal: Journal,
  of: Pick<DraftKey, 'host' | 'account' | 'repository'>,
  now: number = Date.now(),
): Promise<boolean> {
  let found = false;
  for (const operation of await journal.operations(of)) {
    const commit = await findAftermath(repository, operation.key.branch, operation.after);
    if (commit !== null) await finishOperation(journal, operation, commit);
    else if (now - operation.startedAt > longest) await journal.forget(operation.id);
    found ||= commit !== null;
  }
  return found;
}

/** The change is in the branch: its draft follows. */
export async function finishOperation(journal: Journal, operation: Operation, commit: string): Promise<void> {
  const { id, key, draft, revision, others = [] } = operation;
  const current = await journal.get(key);
  if (current !== null && current.revision === revision) {
    if (draft) await journal.put(onCommit(draft), { urgent: true });
    await journal.remove(key);
  }
  for (const other of others) {
    const now = await journal.get(other.draft.key);
    if (now?.revision === other.revision) await journal.put(onCommit(other.draft), { urgent: true });
  }
  await journal.forget(id);

  // A draft of an older version keeps its base: what somebody else changed meanwhile is met when it is published.
  function onCommit(next: Draft): Draft {
    const isNewest = operation.after[next.key.path] === next.baseBlob;
    return { ...next, ...(isNewest && { baseCommit: commit }), intent: null };
  }
}
