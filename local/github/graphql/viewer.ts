import type { Account } from '../accounts';
import type { Services } from '../environment';
import type { HostedRepository } from '../repositories';

/** Who asks, and what the resolvers need to answer. */
export interface Viewer extends Services {
  readonly account: Account;
  readonly origin: string;
  /** Whether reads come from a replica that lags behind. */
  readonly lagging: boolean;
  /** The node of an object of git's by a name that git understands, or null. */
  readonly object: (repository: HostedRepository, name: string) => Promise<object | null>;
}
