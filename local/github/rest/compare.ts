import type { Hono } from 'hono';
import { answer } from '../answer';
import { missing } from '../api-error';
import type { GitHubEnvironment, Services } from '../environment';
import type { Distance } from '../git/history';
import { commitJson, fileJson } from './commit-json';
import { findCommit } from './commits';

/** `GET /compare/{base}...{head}`: at most 250 commits and 300 files, as GitHub shows on the first page. */
export function serveCompare(app: Hono<GitHubEnvironment>, { accounts }: Services): void {
  app.get('/repos/:owner/:repo/compare/:basehead{.+}', async (c) => {
    const { repository } = c.get('grant');
    const { git, fullName } = repository;
    const [baseName = '', headName = ''] = c.req.param('basehead').split('...');
    const [base, head] = await Promise.all([findCommit(repository, baseName), findCommit(repository, headName)]);
    if (!base || !head) throw missing();
    const distance = await git.history.distance(base.oid, head.oid);
    const mergeBase = distance.mergeBase && (await git.commit(distance.mergeBase));
    if (!mergeBase) throw missing();
    const ids = await git.history.between(base.oid, head.oid);
    const commits = await Promise.all(ids.slice(0, 250).map((id) => git.commit(id)));
    const diffs = await git.diff(mergeBase.oid, head.oid);
    const origin = c.get('origin');
    const page = `${origin}/${fullName}/compare/${base.oid}...${head.oid}`;
    return answer(c, {
      url: `${origin}/repos/${fullName}/compare/${encodeURIComponent(baseName)}...${encodeURIComponent(headName)}`,
      html_url: page,
      permalink_url: page,
      diff_url: `${page}.diff`,
      patch_url: `${page}.patch`,
      base_commit: commitJson(origin, repository, base, accounts),
      merge_base_commit: commitJson(origin, repository, mergeBase, accounts),
      status: statusOf(distance),
      ahead_by: distance.ahead,
      behind_by: distance.behind,
      total_commits: ids.length,
      commits: commits
        .filter((commit) => commit !== null)
        .map((commit) => commitJson(origin, repository, commit, accounts)),
      files: diffs.slice(0, 300).map((diff) => fileJson(origin, repository, head.oid, diff)),
    });
  });
}

function statusOf({ ahead, behind }: Distance) {
  if (ahead > 0) return behind > 0 ? 'diverged' : 'ahead';
  return behind > 0 ? 'behind' : 'identical';
}
