import type { ObjectId, Repository } from '../repository/repository';
import { RepositoryError } from '../repository/repository-error';

export type BuildNews =
  | { readonly kind: 'building' }
  /** Galley has read the page and found the words. `url` is the page. */
  | { readonly kind: 'live'; readonly url: string }
  /** The host says that it built the site, but the page cannot be read from here. */
  | { readonly kind: 'built'; readonly url: string | null }
  | { readonly kind: 'failed'; readonly reason: string; readonly logUrl: string | null }
  /** Nobody reports a build and the words are not on the page after a long while. */
  | { readonly kind: 'unknown' };

export interface FollowOptions {
  readonly repository: Repository;
  readonly commit: ObjectId;
  /** Reads the post's page: its address when the new words are on it, null when they are not there or it cannot be read. */
  readonly findOnPage: (siteUrl: string | null) => Promise<string | null>;
  readonly signal: AbortSignal;
  /** Waits so many milliseconds. */
  readonly pause?: (milliseconds: number) => Promise<void>;
}

/** Looks after a built site before Galley says only that it was built. */
const LOOKS_AFTER_BUILT = 8;
/** Looks without any report before Galley says that it does not know. */
const LOOKS_WITHOUT_REPORT = 40;

/** Follows a commit to the live page. Ends with any news but `building`. Failing reads are tried again; nothing is claimed from them. */
export async function* followBuild({
  repository,
  commit,
  findOnPage,
  signal,
  pause = wait,
}: FollowOptions): AsyncGenerator<BuildNews, void, void> {
  let said = false;
  let [builtLooks, silentLooks] = [0, 0];
  for (let look = 0; !signal.aborted; look++) {
    await pause(intervalBefore(look));
    if (signal.aborted) return;
    const build = await readBuild();
    if (!build) continue;
    if (build.kind === 'failed') return yield build;
    if (build.kind === 'building') {
      if (!said) yield { kind: 'building' };
      said = true;
      continue;
    }
    const siteUrl = build.kind === 'built' ? build.siteUrl : null;
    const url = await findOnPage(siteUrl);
    if (url) return yield { kind: 'live', url };
    if (build.kind === 'built' && ++builtLooks >= LOOKS_AFTER_BUILT) return yield { kind: 'built', url: siteUrl };
    if (build.kind === 'waiting' && ++silentLooks >= LOOKS_WITHOUT_REPORT) return yield { kind: 'unknown' };
  }

  async function readBuild() {
    try {
      return await repository.build(commit);
    } catch (error) {
      if (!(error instanceof RepositoryError)) throw error;
      return error.code === 'permission-missing' || error.code === 'not-found' ? ({ kind: 'waiting' } as const) : null;
    }
  }
}

/** Often at first, then seldom: a minute's build costs about 20 requests. Milliseconds. */
function intervalBefore(look: number): number {
  if (look < 10) return 1000;
  return look < 40 ? 4000 : 15_000;
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
