import type { Draft } from '../../drafts/draft';
import { type OperationOutcome, runOperation } from '../../drafts/run-operation';
import { RepositoryError } from '../../repository/repository-error';
import type { SiteChange } from '../../site/post-change';
import type { SiteReady } from '../../site/site-store';
import type { SitePorts } from '../screen-ports';

/** Why nothing was changed. */
export type ChangeProblem = RepositoryError | Exclude<OperationOutcome, { kind: 'published' }>;

export interface SiteChanges {
  readonly changes: readonly SiteChange[];
  readonly message: string;
  /** Drafts that the change concerns, and how they go on. */
  readonly drafts?: readonly { readonly now: Draft; readonly next: Draft }[];
}

/**
 * Changes files of the site in one step, by the one protocol that publishes, and reads the site again. Answers why
 * nothing was changed, or null. Never rejects.
 */
export async function changeSite(
  site: SitePorts,
  { head, tree }: Pick<SiteReady, 'head' | 'tree'>,
  { changes, message, drafts = [] }: SiteChanges,
): Promise<ChangeProblem | null> {
  try {
    const outcome = await runOperation({
      repository: site.repository,
      journal: site.journal,
      key: site.draftKey(head.branch, changes[0]?.path ?? ''),
      tree,
      changes,
      message,
      draft: null,
      others: drafts,
    });
    if (outcome.kind !== 'published') return outcome;
    await seeIt(site, tree.commit);
    return null;
  } catch (error) {
    if (error instanceof RepositoryError) return error;
    throw error;
  }
}

/** The listing may be read from a copy that is a little older: it is read again until it is another one. */
async function seeIt({ site }: SitePorts, before: string): Promise<void> {
  for (const milliseconds of [0, 1000, 2000]) {
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    await site.refresh();
    const now = site.getState();
    if (now.kind !== 'ready' || now.problem || now.tree.commit !== before) return;
  }
}
