import type { Head } from '../../repository';
import { RepositoryError } from '../../repository-error';
import type { Client } from './client';
import type { Address } from './github-repository';

const QUERY = `query Head($owner: String!, $repo: String!, $branch: String!, $named: Boolean!) {
  viewer { login name avatarUrl }
  repository(owner: $owner, name: $repo) {
    nameWithOwner description homepageUrl isArchived viewerPermission
    defaultBranchRef @skip(if: $named) { ...Newest }
    ref(qualifiedName: $branch) @include(if: $named) { ...Newest }
  }
}
fragment Newest on Ref { name target { oid ... on Commit { history(first: 30) { nodes { messageHeadline } } } } }`;

const WRITERS = ['ADMIN', 'MAINTAIN', 'WRITE'];

/** The newest commit of a branch, who is looking, and what their role allows. One request. */
export async function readHead(client: Client, address: Address, branch?: string): Promise<Head> {
  const variables = { ...address, branch: `refs/heads/${branch ?? ''}`, named: branch !== undefined };
  const { viewer, repository } = await client.query<HeadAnswer>(QUERY, variables);
  if (!repository) throw new RepositoryError('not-found');
  const ref = repository.ref ?? repository.defaultBranchRef;
  if (!ref?.target) throw new RepositoryError(branch === undefined ? 'empty' : 'not-found');
  return {
    repository: repository.nameWithOwner,
    branch: ref.name,
    commit: ref.target.oid,
    canWrite: !repository.isArchived && WRITERS.includes(repository.viewerPermission ?? ''),
    description: repository.description ?? '',
    homepage: repository.homepageUrl ?? '',
    recentMessages: (ref.target.history?.nodes ?? []).map((node) => node.messageHeadline),
    account: { login: viewer.login, name: viewer.name || viewer.login, avatarUrl: viewer.avatarUrl },
  };
}

interface RefAnswer {
  readonly name: string;
  readonly target: {
    readonly oid: string;
    readonly history?: { readonly nodes: readonly { messageHeadline: string }[] };
  } | null;
}

interface HeadAnswer {
  readonly viewer: { readonly login: string; readonly name: string | null; readonly avatarUrl: string };
  readonly repository: {
    readonly nameWithOwner: string;
    readonly description: string | null;
    readonly homepageUrl: string | null;
    readonly isArchived: boolean;
    readonly viewerPermission: string | null;
    readonly defaultBranchRef?: RefAnswer | null;
    readonly ref?: RefAnswer | null;
  } | null;
}
