import type { BlobCache } from '../../blob-cache';
import type { Account, Host } from '../../repository';
import { createClient } from './client';
import { createGitHubRepository } from './github-repository';
import { listRepositories } from './list-repositories';

export interface GitHubHostOptions {
  /** The API root: `https://api.github.com`, or `https://<server>/api/v3` for GitHub Enterprise Server. */
  readonly api: string;
  readonly token: string;
  readonly cache: BlobCache;
  readonly fetch?: typeof fetch;
}

/** GitHub (or a server that speaks its API) seen with one token. The token goes into the Authorization header and nowhere else. */
export function createGitHubHost({ api, token, cache, fetch }: GitHubHostOptions): Host {
  const client = createClient({ api, token, ...(fetch && { fetch }) });
  return {
    account: async () => accountOf(await client.rest<UserAnswer>('GET /user')),
    repositories: () => listRepositories(client),
    repository: (name) => createGitHubRepository(client, cache, name),
  };
}

interface UserAnswer {
  readonly login: string;
  readonly name?: string | null;
  readonly avatar_url: string;
}

function accountOf(user: UserAnswer): Account {
  return { login: user.login, name: user.name || user.login, avatarUrl: user.avatar_url };
}
