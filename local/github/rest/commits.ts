import type { Context, Hono } from 'hono';
import { answer } from '../answer';
import { emptyRepository, missing, refused } from '../api-error';
import type { GitHubEnvironment, Services } from '../environment';
import type { Commit } from '../git/commit';
import { resolveName } from '../git/repository';
import { linkHeader, readPage } from '../paging';
import type { HostedRepository } from '../repositories';
import { answerCheckRuns } from './check-runs';
import { commitJson, fileJson } from './commit-json';
import { answerStatus } from './statuses';

/** `GET /commits`, `GET /commits/{ref}` and what is said about a commit: `/status`, `/check-runs`. */
export function serveCommits(app: Hono<GitHubEnvironment>, services: Services): void {
  app.get('/repos/:owner/:repo/commits', async (c) => {
    const { repository } = c.get('grant');
    const { git } = repository;
    if (await repository.isEmpty()) throw emptyRepository();
    const start = await findCommit(repository, c.req.query('sha') ?? 'HEAD');
    if (!start) throw missing();
    const page = readPage(c.req.query());
    const path = c.req.query('path')?.replace(/^\/+/, '');
    const total = await git.history.count(start.oid, path);
    const ids = await git.history.list(start.oid, { path, skip: (page.number - 1) * page.size, limit: page.size });
    const commits = await Promise.all(ids.map((id) => git.commit(id)));
    const body = commits
      .filter((commit) => commit !== null)
      .map((commit) => commitJson(c.get('origin'), repository, commit, services.accounts));
    return answer(c, body, linkHeader(c.req.url, page, total));
  });

  app.get('/repos/:owner/:repo/commits/:rest{.+}', async (c) => {
    const [, ref = '', part] = /^(.*?)(?:\/(status|check-runs))?$/s.exec(c.req.param('rest')) ?? [];
    const { repository } = c.get('grant');
    if (await repository.isEmpty()) throw emptyRepository();
    const commit = await findCommit(repository, ref);
    if (!commit) throw refused(`No commit found for SHA: ${ref}`);
    if (part === 'status') return answerStatus(c, services, commit);
    if (part === 'check-runs') return answerCheckRuns(c);
    return answerCommit(c, services, commit);
  });
}

/** The commit that a branch, tag or id stands for; null when there is none. */
export async function findCommit({ git }: HostedRepository, name: string): Promise<Commit | null> {
  const start = await resolveName(git, name);
  return start === null ? null : git.commit(`${start}^{commit}`);
}

async function answerCommit(c: Context<GitHubEnvironment>, { accounts }: Services, commit: Commit): Promise<Response> {
  const { repository } = c.get('grant');
  const diffs = await repository.git.diff(commit.parents[0] ?? null, commit.oid);
  const additions = diffs.reduce((sum, diff) => sum + diff.additions, 0);
  const deletions = diffs.reduce((sum, diff) => sum + diff.deletions, 0);
  return answer(c, {
    ...commitJson(c.get('origin'), repository, commit, accounts),
    stats: { total: additions + deletions, additions, deletions },
    files: diffs.slice(0, 300).map((diff) => fileJson(c.get('origin'), repository, commit.oid, diff)),
  });
}
