import { createStore, type StoreApi } from 'zustand/vanilla';
import { draftId } from '../../drafts/draft-id';
import { deedMessage } from '../../drafts/commit-message';
import { runOperation, type OperationRequest, type OperationOutcome } from '../../drafts/run-operation';
import { RepositoryError } from '../../repository/repository-error';
import { rememberPublish } from '../own-publishes';
import type { PostAround } from './read-post-around';
import { readPostAround } from './read-post-around';
import type { SitePorts } from '../screen-ports';

/** Why nothing was done, and the site is as it was. */
export type InTheWay =
  | { readonly kind: 'clash'; readonly author: string | null }
  | { readonly kind: 'protected'; readonly detail: string }
  | { readonly kind: 'failed'; readonly error: RepositoryError; readonly unsure: boolean }
  | {
      readonly kind:
        | 'taken'
        | 'moved'
        | 'missing'
        | 'elsewhere'
        | 'draftInTheWay'
        | 'details'
        | 'section'
        | 'special'
        | 'too-large'
        | 'incomplete'
        | 'offline';
    };

type OperationState =
  | { readonly kind: 'looking' }
  | { readonly kind: 'asking'; readonly around: PostAround }
  | { readonly kind: 'working'; readonly around: PostAround; readonly unsure: boolean }
  | { readonly kind: 'stopped'; readonly around: PostAround | null; readonly why: InTheWay }
  | { readonly kind: 'done' };

/** What is to be done, made when it is asked for. */
interface Deed {
  readonly deed: 'rename' | 'delete';
  readonly changes: OperationRequest['changes'];
  readonly draft: OperationRequest['draft'];
  /** The post's new path; null when it goes. */
  readonly to: string | null;
}

export interface OperationStore extends StoreApi<OperationState> {
  /** Reads the post's surroundings (again). Never rejects. */
  readonly look: () => Promise<void>;
  /** Does it. Never rejects; answers the commit, or null when it is not done. */
  readonly run: (deed: Deed) => Promise<string | null>;
  readonly stop: (why: InTheWay) => void;
}

/** One change to a whole post, from the question to the site. `isHeld`: this tab writes the post already. */
export function createOperationStore(site: SitePorts, path: string, isHeld: boolean): OperationStore {
  const store = createStore<OperationState>(() => ({ kind: 'looking' }));
  const show = (state: OperationState) => store.setState(state, true);
  const around = () => {
    const state = store.getState();
    return 'around' in state ? state.around : null;
  };
  const stop = (why: InTheWay) => show({ kind: 'stopped', around: around(), why });

  async function look(): Promise<void> {
    show({ kind: 'looking' });
    try {
      const found = await readPostAround(site, path);
      if (found) show({ kind: 'asking', around: found });
      else stop({ kind: 'missing' });
    } catch (error) {
      fail(error, false);
    }
  }

  async function run(deed: Deed): Promise<string | null> {
    const found = around();
    if (!found) return null;
    let unsure = false;
    show({ kind: 'working', around: found, unsure });
    const { head, tree } = found.ready;
    const key = site.draftKey(head.branch, path);
    const work = () =>
      runOperation({
        repository: site.repository,
        journal: site.journal,
        key,
        tree,
        changes: deed.changes,
        message: deedMessage(deed.deed, found.title, head.recentMessages),
        draft: deed.draft,
        onUnsure: () => {
          unsure = true;
          show({ kind: 'working', around: found, unsure });
        },
      });
    try {
      const outcome = await (isHeld ? work() : alone(draftId(key), work));
      if (outcome === 'elsewhere') stop({ kind: 'elsewhere' });
      else return await settle(outcome, found, deed);
    } catch (error) {
      fail(error, unsure);
    }
    return null;
  }

  async function settle(outcome: OperationOutcome, found: PostAround, { to }: Deed): Promise<string | null> {
    if (outcome.kind === 'published') {
      const { commit, after } = outcome;
      const blob = to === null ? null : (after[to] ?? null);
      if (to !== null && blob !== null) rememberPublish(site, { path: to, blob, commit }, found.ready.tree.commit);
      await seeIt(found);
      show({ kind: 'done' });
      return commit;
    }
    if (outcome.kind === 'refused') stop({ kind: outcome.reason });
    else if (outcome.kind === 'protected') stop(outcome);
    else if (!found.paths.includes(outcome.path)) stop({ kind: 'taken' });
    else if (outcome.path !== path) stop({ kind: 'moved' });
    else if (outcome.blob === null) stop({ kind: 'missing' });
    else {
      const change = await site.repository.lastChange(path, found.ready.head.branch).catch(() => null);
      stop({ kind: 'clash', author: change?.author ?? null });
    }
    return null;
  }

  /** The listing may be read from a copy that is a little older: it is read again until the post's old file is gone from it. */
  async function seeIt({ ready, path: old }: PostAround): Promise<void> {
    for (const milliseconds of [0, 1000, 2000]) {
      await new Promise((resolve) => setTimeout(resolve, milliseconds));
      await site.site.refresh();
      const now = site.site.getState();
      if (now.kind !== 'ready' || now.problem || now.tree.commit !== ready.tree.commit) return;
      if (!now.tree.entries.some((entry) => entry.path === old)) return;
    }
  }

  function fail(error: unknown, unsure: boolean): void {
    if (!(error instanceof RepositoryError)) throw error;
    if (error.code === 'offline' && !unsure) stop({ kind: 'offline' });
    else stop({ kind: 'failed', error, unsure });
  }

  return { ...store, look, run, stop };
}

/** Does it unless another tab writes the post. */
async function alone<Result>(lock: string, work: () => Promise<Result>): Promise<Result | 'elsewhere'> {
  if (!('locks' in navigator)) return work();
  return navigator.locks.request(lock, { ifAvailable: true }, async (held) => (held ? work() : ('elsewhere' as const)));
}
