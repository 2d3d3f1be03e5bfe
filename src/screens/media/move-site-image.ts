import type { Draft, ListedDraft } from '../../drafts/draft';
import { swallowJournalError } from '../../drafts/journal';
import { RepositoryError } from '../../repository/repository-error';
import { moveImage } from '../../site/move-image';
import { fileTree, type SiteReady } from '../../site/site-store';
import type { SitePorts } from '../screen-ports';
import { changeSite, type ChangeProblem } from './change-site';
import { draftAfterMove } from './draft-after-move';
import { draftsNaming } from './drafts-naming';
import { holdPosts } from './hold-posts';

export interface MoveRequest {
  readonly site: SitePorts;
  readonly ready: SiteReady;
  readonly from: string;
  readonly to: string;
  /** The files that show it. */
  readonly files: readonly string[];
  readonly message: string;
}

/** Why an image was not moved. */
export type MoveProblem =
  | ChangeProblem
  | { readonly kind: 'taken' }
  /** A file, or a draft of it, whose references cannot be changed alone. */
  | { readonly kind: 'stuck' | 'stuck-draft'; readonly file: string }
  | { readonly kind: 'written-elsewhere'; readonly path: string };

/**
 * Gives an image another name or folder in one step, in the content and in the drafts of this device that show it too. No tab
 * can write them meanwhile. Answers why nothing was changed, or null. Never rejects.
 */
export async function moveSiteImage(request: MoveRequest): Promise<MoveProblem | null> {
  const { site, ready, from, files } = request;
  try {
    const named = draftsNaming(await draftsHere(site, ready), from);
    const keys = new Set([...files, ...named.map(({ key }) => key.path)]);
    return await holdPosts(
      [...keys].map((path) => site.draftKey(ready.head.branch, path)),
      () => moveNow(request),
    );
  } catch (error) {
    if (error instanceof RepositoryError) return error;
    throw error;
  }
}

async function moveNow({ site, ready, from, to, files, message }: MoveRequest): Promise<MoveProblem | null> {
  const { site: described, tree } = ready;
  const drafts = await draftsHere(site, ready);
  const move = { site: described, from, to, paths: tree.entries.map(({ path }) => path) };
  if (drafts.some(({ images }) => images.some(({ path }) => path.toLowerCase() === to.toLowerCase())))
    return { kind: 'taken' };
  const texts = await fileTree(site.repository, tree).read(files);
  const made = moveImage(
    move,
    [...texts].map(([path, text]) => ({ path, text })),
  );
  if (made.kind === 'stuck') return made;
  if (made.kind !== 'moved') return { kind: 'taken' };
  const followed: { now: Draft; next: Draft }[] = [];
  for (const { key } of draftsNaming(drafts, from)) {
    const now = await site.journal.get(key).catch(swallowJournalError);
    if (now === null) continue;
    if (!now) return { kind: 'stuck-draft', file: key.path };
    const next = await draftAfterMove(now, move, made.changes);
    if (!next) return { kind: 'stuck-draft', file: now.key.path };
    if (next !== now) followed.push({ now, next });
  }
  return changeSite(site, ready, { changes: made.changes, message, drafts: followed });
}

/** The drafts on this device; none where it keeps none. */
export async function draftsHere(site: SitePorts, { head }: Pick<SiteReady, 'head'>): Promise<readonly ListedDraft[]> {
  const { host, account, repository, branch } = site.draftKey(head.branch, '');
  try {
    const found = await site.journal.list({ host, account, repository });
    return found.filter(({ key }) => key.branch === branch);
  } catch (error) {
    swallowJournalError(error);
    return [];
  }
}
