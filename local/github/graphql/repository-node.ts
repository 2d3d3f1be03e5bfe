import { type Grant, type Role, demandRead, demandSso, grantOf } from '../accounts';
import { ApiError } from '../api-error';
import { laggingBehind, resolveName } from '../git/repository';
import { nodeId, numericId } from '../identifiers';
import type { HostedRepository } from '../repositories';
import { pushedAt } from '../rest/repository-json';
import { refNode } from './ref-node';
import { userNode } from './user-node';
import type { Viewer } from './viewer';

/** The repository and what the viewer may do with it. Throws NOT_FOUND, or FORBIDDEN for single sign-on. */
export async function findRepository(viewer: Viewer, owner: string, name: string): Promise<Grant> {
  const repository = await viewer.repositories.find(owner, name);
  const grant = repository && (await grantOf(viewer.account, repository));
  if (!grant)
    throw new ApiError(404, `Could not resolve to a Repository with the name '${owner}/${name}'.`, {
      kind: 'NOT_FOUND',
    });
  demandSso(viewer.account, grant.repository.owner, viewer.origin);
  return grant;
}

/** A `Repository`. Its contents are refused to a token that may not read them, field by field. */
export async function repositoryNode(viewer: Viewer, grant: Grant) {
  const { role } = grant;
  const repository = viewer.lagging ? lagging(grant.repository) : grant.repository;
  const { owner, name, fullName, git } = repository;
  const settings = await repository.settings();
  const ref = (wanted: string) => {
    demandRead(grant);
    return refNode(viewer, repository, wanted.startsWith('refs/') ? wanted : `refs/heads/${wanted}`);
  };
  return {
    __typename: 'Repository',
    id: nodeId('R', fullName),
    databaseId: numericId(fullName),
    name,
    nameWithOwner: fullName,
    owner: userNode(viewer, owner),
    url: `${viewer.origin}/${fullName}`,
    resourcePath: `/${fullName}`,
    description: settings.description,
    homepageUrl: settings.homepage,
    isPrivate: settings.private,
    isArchived: settings.archived,
    isDisabled: false,
    isEmpty: () => repository.isEmpty(),
    isFork: false,
    isLocked: false,
    visibility: settings.private ? 'PRIVATE' : 'PUBLIC',
    viewerPermission: role.toUpperCase() as Uppercase<Role>,
    viewerCanAdminister: role === 'admin',
    createdAt: '2020-01-01T00:00:00Z',
    pushedAt: () => pushedAt(repository),
    updatedAt: async () => (await pushedAt(repository)) ?? '2020-01-01T00:00:00Z',
    defaultBranchRef: async () => ref(await git.refs.default()),
    ref: ({ qualifiedName }: { qualifiedName: string }) => ref(qualifiedName),
    object: async ({ oid, expression }: { oid?: string; expression?: string }) => {
      demandRead(grant);
      const target = oid ?? (expression === undefined ? null : await resolveName(git, expression));
      return target === null ? null : viewer.object(repository, target);
    },
  };
}

function lagging(repository: HostedRepository): HostedRepository {
  return { ...repository, git: laggingBehind(repository.git) };
}
