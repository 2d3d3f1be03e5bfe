import type { Repository, Tree } from '../repository/repository';
import type { SiteChange } from '../site/post-change';
import type { Draft, DraftKey } from './draft';
import { swallowJournalError, type Journal } from './journal';
import { finishOperation, type Operation } from './operation';
import { type Aftermath, publishChanges, type ChangesOutcome, type PathChange } from './publish-changes';

export interface OperationRequest {
  readonly repository: Repository;
  readonly journal: Journal;
  /** The post as it is. */
  readonly key: DraftKey;
  readonly tree: Tree;
  readonly changes: readonly SiteChange[];
  readonly message: string;
  /** The post's draft, and how it goes on: null when it ends with the post. */
  readonly draft: { readonly now: Draft; readonly next: Draft | null } | null;
  /** Drafts of other posts that the change concerns, and how they go on; none when absent. */
  readonly others?: readonly { readonly now: Draft; readonly next: Draft }[];
  readonly onUnsure?: () => void;
  readonly pause?: (milliseconds: number) => Promise<void>;
}

export type OperationOutcome =
  | ChangesOutcome
  /** A link or a program among the files, one that is too large, or a listing that is not whole: left to other tools. */
  | { readonly kind: 'refused'; readonly reason: 'special' | 'too-large' | 'incomplete' };

/** Bytes that one commit carries at most: what an image may have. */
const largest = 25 * 1024 * 1024;

/**
 * Moves or removes a post and what belongs to it: one commit, written down before it is sent; then its draft follows.
 * Throws `RepositoryError`; then the same call may be made again.
 */
export async function runOperation(request: OperationRequest): Promise<OperationOutcome> {
  const { repository, journal, key, tree, message, draft, others = [] } = request;
  const changes = await pathChanges(request);
  if (!Array.isArray(changes)) return { kind: 'refused', reason: changes };
  const id = crypto.randomUUID();
  const begun = (after: Aftermath): Operation => ({
    id,
    key,
    after,
    startedAt: Date.now(),
    revision: draft?.now.revision ?? null,
    draft: draft?.next ?? null,
    ...(others.length > 0 && {
      others: others.map(({ now, next }) => ({ revision: now.revision, draft: next })),
    }),
  });
  const outcome = await publishChanges({
    ...request,
    branch: key.branch,
    since: tree.commit,
    changes,
    message,
    // A device that cannot save must not keep anyone from publishing.
    remember: (sent) => (sent ? journal.begin(begun(sent.after)) : journal.forget(id)).catch(swallowJournalError),
  });
  if (outcome.kind === 'published')
    await finishOperation(journal, begun(outcome.after), outcome.commit).catch(swallowJournalError);
  return outcome;

  async function pathChanges({
    changes: wanted,
  }: OperationRequest): Promise<PathChange[] | 'special' | 'too-large' | 'incomplete'> {
    if (!tree.complete) return 'incomplete';
    const entries = new Map(tree.entries.map((entry) => [entry.path, entry]));
    const touched = wanted.flatMap((change) => entries.get(change.kind === 'copy' ? change.from : change.path) ?? []);
    if (touched.some(({ mode }) => mode !== '100644')) return 'special';
    const copied = wanted.flatMap((change) => (change.kind === 'copy' ? (entries.get(change.from) ?? []) : []));
    if (copied.reduce((sum, { size }) => sum + size, 0) > largest) return 'too-large';
    const blobs = await repository.blobs(copied.map(({ oid }) => oid));
    return wanted.map((change) => {
      const expected = entries.get(change.path)?.oid ?? null;
      if (change.kind === 'remove') return { path: change.path, expected, content: null };
      if (change.kind === 'put') return { path: change.path, expected, content: change.bytes };
      if (change.kind === 'write')
        return { path: change.path, expected, content: new TextEncoder().encode(change.text) };
      const bytes = blobs.get(entries.get(change.from)?.oid ?? '');
      if (!bytes) throw new Error(`A file of the listing is not there: ${change.from}`);
      return { path: change.path, expected, content: bytes };
    });
  }
}
