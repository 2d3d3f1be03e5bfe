import type { Account } from '../accounts';
import type { Commit } from '../git/commit';
import type { FileDiff } from '../git/diff';
import { nodeId } from '../identifiers';
import type { HostedRepository } from '../repositories';
import { userJson } from './user-json';

const verification = { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null };

/** GitHub's `git-commit`: a commit of the Git database. */
export function gitCommitJson(origin: string, { fullName }: HostedRepository, commit: Commit) {
  const url = `${origin}/repos/${fullName}/git`;
  const page = `${origin}/${fullName}/commit`;
  return {
    sha: commit.oid,
    node_id: nodeId('C', `${fullName} ${commit.oid}`),
    url: `${url}/commits/${commit.oid}`,
    html_url: `${page}/${commit.oid}`,
    author: commit.author,
    committer: commit.committer,
    tree: { sha: commit.tree, url: `${url}/trees/${commit.tree}` },
    message: commit.message,
    parents: commit.parents.map((sha) => ({ sha, url: `${url}/commits/${sha}`, html_url: `${page}/${sha}` })),
    verification,
  };
}

/** GitHub's `commit`: an entry of the history. `author` is the account with the author's address, if there is one. */
export function commitJson(
  origin: string,
  { fullName }: HostedRepository,
  commit: Commit,
  accounts: readonly Account[],
) {
  const url = `${origin}/repos/${fullName}`;
  const personWith = (email: string) => {
    const account = accounts.find((candidate) => candidate.email === email);
    return account ? userJson(origin, account.login) : null;
  };
  return {
    sha: commit.oid,
    node_id: nodeId('C', `${fullName} ${commit.oid}`),
    url: `${url}/commits/${commit.oid}`,
    html_url: `${origin}/${fullName}/commit/${commit.oid}`,
    comments_url: `${url}/commits/${commit.oid}/comments`,
    commit: {
      url: `${url}/git/commits/${commit.oid}`,
      author: commit.author,
      committer: commit.committer,
      message: commit.message,
      comment_count: 0,
      tree: { sha: commit.tree, url: `${url}/git/trees/${commit.tree}` },
      verification,
    },
    author: personWith(commit.author.email),
    committer: personWith(commit.committer.email),
    parents: commit.parents.map((sha) => ({
      sha,
      url: `${url}/commits/${sha}`,
      html_url: `${origin}/${fullName}/commit/${sha}`,
    })),
  };
}

/** GitHub's `diff-entry`, without the patch. */
export function fileJson(origin: string, { fullName }: HostedRepository, commit: string, diff: FileDiff) {
  const path = diff.path.split('/').map(encodeURIComponent).join('/');
  return {
    sha: diff.oid,
    filename: diff.path,
    status: diff.status,
    additions: diff.additions,
    deletions: diff.deletions,
    changes: diff.additions + diff.deletions,
    blob_url: `${origin}/${fullName}/blob/${commit}/${path}`,
    raw_url: `${origin}/${fullName}/raw/${commit}/${path}`,
    contents_url: `${origin}/repos/${fullName}/contents/${path}?ref=${commit}`,
    ...(diff.previousPath === null ? {} : { previous_filename: diff.previousPath }),
  };
}
