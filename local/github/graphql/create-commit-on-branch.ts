import { demandWrite, isClassic } from '../accounts';
import { ApiError, refused } from '../api-error';
import { GitError } from '../git/run-git';
import type { TreeChange } from '../git/writer';
import { moveRef } from '../move-ref';
import type { HostedRepository } from '../repositories';
import { signatureOf } from '../rest/git-commits';
import { refNode } from './ref-node';
import { findRepository } from './repository-node';
import type { Viewer } from './viewer';

interface CreateCommitOnBranchInput {
  readonly clientMutationId?: string;
  readonly branch: { readonly id?: string; readonly repositoryNameWithOwner?: string; readonly branchName?: string };
  readonly expectedHeadOid: string;
  readonly message: { readonly headline: string; readonly body?: string };
  readonly fileChanges?: {
    readonly additions?: readonly { readonly path: string; readonly contents: string }[];
    readonly deletions?: readonly { readonly path: string }[];
  };
}

/**
 * One commit on a branch, if the branch still is where the writer thinks. The token's owner is author and committer; all
 * files written get mode 100644.
 */
export function createCommitOnBranch(viewer: Viewer) {
  return async ({ input }: { input: CreateCommitOnBranchInput }) => {
    const [owner = '', name = ''] = (input.branch.repositoryNameWithOwner ?? '').split('/');
    const grant = await findRepository(viewer, owner, name);
    if (isClassic(viewer.account) && grant.contents !== 'write') throw forbidden(viewer.account.login);
    await demandWrite(viewer.account, grant);
    const { repository } = grant;
    const ref = `refs/heads/${(input.branch.branchName ?? '').replace(/^refs\/heads\//, '')}`;
    const oid = await repository.git.inTurn(() => commit(viewer, repository, ref, input));
    return {
      clientMutationId: input.clientMutationId ?? null,
      commit: () => viewer.object(repository, oid),
      ref: () => refNode(viewer, repository, ref),
    };
  };
}

async function commit(
  viewer: Viewer,
  repository: HostedRepository,
  ref: string,
  input: CreateCommitOnBranchInput,
): Promise<string> {
  const { git } = repository;
  const { expectedHeadOid: head, message, fileChanges = {} } = input;
  const current = await git.refs.read(ref);
  if (!current) throw new ApiError(404, `Could not resolve to a Ref with the name '${ref}'.`, { kind: 'NOT_FOUND' });
  if (current !== head) throw stale(head);
  const deletions = await Promise.all((fileChanges.deletions ?? []).map(({ path }) => remove(repository, head, path)));
  const additions = (fileChanges.additions ?? []).map(async ({ path, contents }): Promise<TreeChange> => {
    return { path, mode: '100644', oid: await git.writer.blob(Buffer.from(contents, 'base64')) };
  });
  const tree = await writeTree(repository, head, [...deletions, ...(await Promise.all(additions))]);
  const signature = signatureOf(viewer.account, viewer.now());
  const text = message.body ? `${message.headline}\n\n${message.body}` : message.headline;
  const oid = await git.writer.commit({
    tree,
    parents: [head],
    message: text,
    author: signature,
    committer: signature,
  });
  if (!(await moveRef(viewer, repository, ref, { from: head, to: oid }))) throw stale(head);
  return oid;
}

async function remove({ git }: HostedRepository, head: string, path: string): Promise<TreeChange> {
  if (!(await git.objects.look(`${head}:${path}`))) {
    throw new ApiError(422, `A path was requested for deletion which does not exist as of commit oid \`${head}\``, {
      kind: 'NOT_FOUND',
    });
  }
  return { path, mode: '100644', oid: null };
}

async function writeTree({ git }: HostedRepository, head: string, changes: readonly TreeChange[]): Promise<string> {
  try {
    return await git.writer.tree(head, changes);
  } catch (error) {
    if (error instanceof GitError) throw refused('A path was requested which is malformed');
    throw error;
  }
}

function forbidden(login: string): ApiError {
  return new ApiError(403, `${login} does not have the correct permissions to execute \`CreateCommitOnBranch\``, {
    kind: 'FORBIDDEN',
  });
}

function stale(head: string): ApiError {
  return new ApiError(409, `Expected branch to point to "${head}" but it did not.  Pull and try again.`, {
    kind: 'STALE_DATA',
  });
}
