import { toBase64 } from '../../../lib/base64';
import type { CommitOutcome, FileChange, ObjectId } from '../../repository';
import type { Client } from './client';
import { errorOfGraphQL } from './read-error';

const MUTATION = `mutation Publish($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid url } }
}`;

/** One commit, compared and swapped against `onto`, sent once. https://docs.github.com/graphql/reference/mutations#createcommitonbranch */
export async function createCommit(
  client: Client,
  repository: string,
  to: { branch: string; onto: ObjectId; message: string },
  changes: readonly FileChange[],
): Promise<CommitOutcome> {
  const [headline = '', ...rest] = to.message.split('\n');
  const body = rest.join('\n').trim();
  const input = {
    branch: { repositoryNameWithOwner: repository, branchName: to.branch },
    expectedHeadOid: to.onto,
    message: { headline, ...(body && { body }) },
    fileChanges: {
      additions: changes
        .filter((change) => change.kind === 'write')
        .map(({ path, content }) => ({ path, contents: toBase64(content) })),
      deletions: changes.filter((change) => change.kind === 'remove').map(({ path }) => ({ path })),
    },
  };
  const answer = await client.mutate<{ createCommitOnBranch: { commit: { oid: ObjectId; url: string } } }>(MUTATION, {
    input,
  });
  if ('data' in answer) {
    const { oid, url } = answer.data.createCommitOnBranch.commit;
    return { kind: 'committed', commit: oid, url };
  }
  const problem = answer.problems[0];
  if (problem?.type === 'STALE_DATA' || /^Expected branch to point to/i.test(problem?.message ?? ''))
    return { kind: 'moved-on' };
  if (/rule violations|protected branch|through a pull request/i.test(problem?.message ?? '')) {
    return { kind: 'protected', detail: problem?.message ?? '' };
  }
  throw errorOfGraphQL(answer.problems);
}
