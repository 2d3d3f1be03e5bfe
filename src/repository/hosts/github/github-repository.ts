import type { BlobCache } from '../../blob-cache';
import type { Repository } from '../../repository';
import type { Client } from './client';
import { createCommit } from './create-commit';
import { readBlobs } from './read-blobs';
import { readBuild } from './read-build';
import { readHead } from './read-head';
import { readTree } from './read-tree';

/** How a request names its repository. */
export interface Address {
  readonly owner: string;
  readonly repo: string;
}

/** The repository `owner/name` over GitHub's API. What it reads by git id is kept in the cache. Rejects with a `RepositoryError`. */
export function createGitHubRepository(client: Client, cache: BlobCache, name: string): Repository {
  const [owner = '', repo = ''] = name.split('/');
  const address: Address = { owner, repo };
  return {
    name,
    head: (branch) => readHead(client, address, branch),
    tree: (commit) => readTree(client, address, commit),
    blobs: (oids, wish) => readBlobs(client, cache, address, oids, wish),
    blobIdAt: async (commit, path) => {
      const query = `query FileAt($owner: String!, $repo: String!, $expression: String!) {
        repository(owner: $owner, name: $repo) { object(expression: $expression) { __typename oid } }
      }`;
      const answer = await client.query<FileAtAnswer>(query, { ...address, expression: `${commit}:${path}` });
      const found = answer.repository?.object;
      return found?.__typename === 'Blob' ? found.oid : null;
    },
    commit: (to, changes) => createCommit(client, name, to, changes),
    lastChange: async (path, branch) => {
      const query = `query LastChange($owner: String!, $repo: String!, $branch: String!, $path: String!) {
        repository(owner: $owner, name: $repo) {
          ref(qualifiedName: $branch) { target { ... on Commit { history(first: 1, path: $path) { nodes { committedDate author { name } } } } } }
        }
      }`;
      const answer = await client.query<LastChangeAnswer>(query, { ...address, branch: `refs/heads/${branch}`, path });
      const newest = answer.repository?.ref?.target?.history?.nodes[0];
      return newest ? { author: newest.author?.name ?? '', date: newest.committedDate } : null;
    },
    build: (commit) => readBuild(client, address, commit),
  };
}

interface FileAtAnswer {
  readonly repository: { readonly object: { readonly __typename: string; readonly oid: string } | null } | null;
}

interface LastChangeAnswer {
  readonly repository: {
    readonly ref: {
      readonly target: {
        readonly history?: {
          readonly nodes: readonly { committedDate: string; author: { name: string | null } | null }[];
        };
      } | null;
    } | null;
  } | null;
}
