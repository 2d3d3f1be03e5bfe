import type { Context } from 'hono';
import { demandNews } from '../accounts';
import { answer } from '../answer';
import { type RecordedReport, statusContext, statusState, statusTarget } from '../builds';
import type { GitHubEnvironment, Services } from '../environment';
import { type Commit, isoSeconds } from '../git/commit';
import { numericId, nodeId } from '../identifiers';
import { minimalRepositoryJson } from './repository-json';

/** `GET /commits/{ref}/status`: the newest status of each context; 'pending' when there is none at all. */
export async function answerStatus(
  c: Context<GitHubEnvironment>,
  { builds }: Services,
  commit: Commit,
): Promise<Response> {
  demandNews(c.get('account'), 'statuses');
  const { repository } = c.get('grant');
  const origin = c.get('origin');
  const url = `${origin}/repos/${repository.fullName}`;
  const reports = builds.of(repository.fullName, commit.oid);
  const [first, newest] = [reports[0], reports.at(-1)];
  return answer(c, {
    state: newest ? statusState(newest.state) : 'pending',
    statuses: first && newest ? [statusJson(`${url}/statuses/${commit.oid}`, first, newest)] : [],
    sha: commit.oid,
    total_count: newest ? 1 : 0,
    repository: await minimalRepositoryJson(origin, repository),
    commit_url: `${url}/commits/${commit.oid}`,
    url: `${url}/commits/${commit.oid}/status`,
  });
}

function statusJson(url: string, first: RecordedReport, newest: RecordedReport) {
  return {
    url,
    avatar_url: null,
    id: numericId(url),
    node_id: nodeId('SC', url),
    state: statusState(newest.state),
    description: newest.description?.slice(0, 140) ?? null,
    target_url: statusTarget(newest),
    context: statusContext,
    created_at: isoSeconds(first.at),
    updated_at: isoSeconds(newest.at),
  };
}
