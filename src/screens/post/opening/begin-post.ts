import type { FormatName } from '../../../content/frontmatter';
import { settleOperations } from '../../../drafts/operation';
import type { BodyReader } from '../../../editor/body-reader/body-reader';
import { mayBeCard, rawCards } from '../../../editor/site-blocks/raw-cards';
import type { SiteReady } from '../../../site/site-store';
import { syntaxOf } from '../../../site/syntax-of';
import { collectionOfPost, provisionalPath } from '../../collection-of-post';
import type { SitePorts } from '../../screen-ports';
import { siteHabits } from '../../site-habits';
import { draftPathInAddress, showDraftInAddress } from './draft-address';
import { loadPost, type LoadedPost, type MovedTo } from './load-post';
import { newerPublish } from '../../own-publishes';
import { newPostOf } from './new-post-place';
import { openPostSession, type PostSession } from '../session/post-session';

/** Milliseconds that a post waits for what shows its blocks. */
const patience = 3000;

export type BegunPost =
  | Exclude<LoadedPost, { kind: 'post' }>
  | {
      readonly kind: 'open';
      readonly session: PostSession;
      /** When the draft that was found was written last, epoch milliseconds; null when there was none. */
      readonly draftFrom: number | null;
      readonly movedTo: MovedTo | null;
      readonly unsure: boolean;
    };

/** Opens the post of an address, with its draft; without a path, a new one or its draft. Throws `RepositoryError`. */
export async function beginPost({
  site,
  ready,
  path,
  collection,
  reader,
}: {
  site: SitePorts;
  ready: SiteReady;
  path: string | null;
  /** The key of the collection that a new post goes to; the main one when absent. */
  collection?: string | undefined;
  reader: BodyReader;
}): Promise<BegunPost> {
  const wanted = path ?? draftPathInAddress() ?? provisionalPath(collection);
  const { head, tree } = ready;
  const key = site.draftKey(head.branch, wanted);
  const { repository, journal } = site;
  const options = { journal, reader, syntax: syntaxOf(ready.site, wanted), format: 'yaml' as FormatName };
  await settleOperations(repository, journal, key).catch(() => false);
  const loaded = await loadPost({
    repository,
    journal,
    tree,
    branch: head.branch,
    key,
    own: newerPublish(site, wanted, tree.commit),
  });
  if (loaded.kind === 'not-text') return loaded;
  if (loaded.kind === 'post') {
    const { base, draft, movedTo, unsure } = loaded;
    // What stands in the post as a form or a preview does so from the first moment, and nothing below it jumps.
    const cards = draft || mayBeCard(base.text) ? within(patience, rawCards.fetch()) : null;
    if (!base.isNew) {
      const [session] = await Promise.all([openPostSession({ ...options, base, draft }), cards]);
      return { kind: 'open', session, draftFrom: draft?.changedAt ?? null, movedTo, unsure };
    }
    const begin = await beginning(site, ready, wanted);
    const [session] = await Promise.all([openPostSession({ ...options, base, draft, ...begin }), cards]);
    return { kind: 'open', session, draftFrom: null, movedTo: null, unsure };
  }
  if (path !== null) return loaded;
  showDraftInAddress(wanted);
  const base = { key, isNew: true, text: '', blob: null, commit: head.commit };
  const session = await openPostSession({ ...options, base, draft: null, ...(await beginning(site, ready, wanted)) });
  return { kind: 'open', session, draftFrom: null, movedTo: null, unsure: false };
}

/** Resolves when it is done, or after so many milliseconds. */
function within(most: number, done: Promise<unknown>): Promise<unknown> {
  return Promise.race([done, new Promise((resolve) => setTimeout(resolve, most))]);
}

async function beginning(site: SitePorts, ready: SiteReady, path: string) {
  const collection = collectionOfPost(ready, path);
  const habits = await siteHabits(site.repository, ready, collection);
  const begun = newPostOf(ready, collection, habits, '', new Date());
  return { begin: begun?.frontmatter ?? null, format: habits.format };
}
