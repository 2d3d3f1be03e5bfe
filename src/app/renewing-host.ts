import type { Host, Repository } from '../repository/repository';
import { RepositoryError } from '../repository/repository-error';

export interface RenewingHostPorts {
  readonly token: () => string | null;
  readonly hostOf: (token: string) => Host;
  /** Asks for a new token; true when `token()` now answers it. */
  readonly renew: () => Promise<boolean>;
}

/**
 * A host whose calls wait for a new token when theirs is refused, and then go on. A refused call did nothing, so that it
 * can be made again, a commit too.
 */
export function createRenewingHost({ token, hostOf, renew }: RenewingHostPorts): Host {
  async function attempt<T>(call: (host: Host) => Promise<T>): Promise<T> {
    const used = token();
    if (used === null) throw new RepositoryError('token-refused');
    try {
      return await call(hostOf(used));
    } catch (error) {
      if (!(error instanceof RepositoryError && error.code === 'token-refused')) throw error;
      if (token() === used && !(await renew())) throw error;
      return attempt(call);
    }
  }

  function repository(name: string): Repository {
    const call = <T>(use: (repository: Repository) => Promise<T>) => attempt((host) => use(host.repository(name)));
    return {
      name,
      head: (branch) => call((repository) => repository.head(branch)),
      tree: (commit) => call((repository) => repository.tree(commit)),
      blobs: (oids, wish) => call((repository) => repository.blobs(oids, wish)),
      blobIdAt: (commit, path) => call((repository) => repository.blobIdAt(commit, path)),
      commit: (to, changes) => call((repository) => repository.commit(to, changes)),
      lastChange: (path, branch) => call((repository) => repository.lastChange(path, branch)),
      build: (commit) => call((repository) => repository.build(commit)),
    };
  }

  return {
    account: () => attempt((host) => host.account()),
    repositories: () => attempt((host) => host.repositories()),
    repository,
  };
}
