import type { HttpBindings } from '@hono/node-server';
import type { Account, Grant } from './accounts';
import type { BuildBoard } from './builds';
import type { Faults } from './faults';
import type { Repositories } from './repositories';

/** A branch or tag that was moved or made. */
export interface Push {
  /** `owner/name` */
  readonly repository: string;
  /** The bare repository's folder. */
  readonly directory: string;
  /** `main`; a tag as `refs/tags/…`. */
  readonly branch: string;
  /** Null for a new branch. */
  readonly before: string | null;
  readonly after: string;
}

/** What the resources share. */
export interface Services {
  readonly repositories: Repositories;
  readonly accounts: readonly Account[];
  readonly builds: BuildBoard;
  readonly faults: Faults;
  readonly onPush: (push: Push) => void;
  readonly now: () => Date;
}

/** How much of the hour's allowance is used, this request included. */
interface RateLimit {
  readonly limit: number;
  readonly used: number;
  readonly remaining: number;
  readonly resetAt: Date;
}

/** What a request carries along. */
export interface GitHubEnvironment {
  /** The connection; none for a call in the same process. */
  Bindings: Partial<HttpBindings>;
  Variables: {
    account: Account;
    /** For paths below `/repos/{owner}/{repo}`. */
    grant: Grant;
    /** `http://127.0.0.1:5174`: the root of every address in an answer. */
    origin: string;
    /** Whether this request reads from a replica that lags behind. */
    lagging: boolean;
    rate: RateLimit;
  };
}
