import type { Hono } from 'hono';
import { demandNews } from '../accounts';
import { answer } from '../answer';
import { missing } from '../api-error';
import { type BuildBoard, type RecordedReport, environment } from '../builds';
import type { GitHubEnvironment, Services } from '../environment';
import { isoSeconds } from '../git/commit';
import { numericId, nodeId } from '../identifiers';
import { linkHeader, readPage } from '../paging';
import { userJson } from './user-json';

interface Deployment {
  readonly id: number;
  /** `http://…/repos/owner/name` */
  readonly repositoryUrl: string;
  readonly commit: string;
  readonly creator: ReturnType<typeof userJson>;
  readonly reports: readonly RecordedReport[];
}

/** `GET /deployments` and `GET /deployments/{deployment_id}/statuses`: one deployment per commit that was built. */
export function serveDeployments(app: Hono<GitHubEnvironment>, { builds }: Services): void {
  app.get('/repos/:owner/:repo/deployments', (c) => {
    demandNews(c.get('account'), 'deployments');
    const { sha, ref, environment: wanted } = c.req.query();
    const all = listDeployments(builds, c.get('origin'), c.get('grant').repository);
    const found = all.filter(
      ({ commit }) => (!sha || sha === commit) && (!ref || ref === commit) && (!wanted || wanted === environment),
    );
    const page = readPage(c.req.query());
    const shown = found.slice((page.number - 1) * page.size, page.number * page.size);
    return answer(c, shown.map(deploymentJson), linkHeader(c.req.url, page, found.length));
  });

  app.get('/repos/:owner/:repo/deployments/:id{[0-9]+}/statuses', (c) => {
    demandNews(c.get('account'), 'deployments');
    const all = listDeployments(builds, c.get('origin'), c.get('grant').repository);
    const deployment = all.find(({ id }) => id === Number(c.req.param('id')));
    if (!deployment) throw missing();
    const statuses = deployment.reports.map((report, index) => statusJson(deployment, report, index));
    const page = readPage(c.req.query());
    const shown = statuses.reverse().slice((page.number - 1) * page.size, page.number * page.size);
    return answer(c, shown, linkHeader(c.req.url, page, statuses.length));
  });
}

function listDeployments(
  builds: BuildBoard,
  origin: string,
  { owner, fullName }: { readonly owner: string; readonly fullName: string },
) {
  return builds.commits(fullName).map((commit): Deployment => ({
    id: numericId(`${fullName} ${commit}`),
    repositoryUrl: `${origin}/repos/${fullName}`,
    commit,
    creator: userJson(origin, owner),
    reports: builds.of(fullName, commit),
  }));
}

function deploymentJson({ id, repositoryUrl, commit, creator, reports }: Deployment) {
  const url = `${repositoryUrl}/deployments/${id}`;
  return {
    url,
    id,
    node_id: nodeId('DE', url),
    sha: commit,
    ref: commit,
    task: 'deploy',
    payload: {},
    original_environment: environment,
    environment,
    description: null,
    creator,
    ...momentsOf(reports[0], reports.at(-1)),
    statuses_url: `${url}/statuses`,
    repository_url: repositoryUrl,
    transient_environment: false,
    production_environment: true,
    performed_via_github_app: null,
  };
}

function statusJson({ id, repositoryUrl, creator }: Deployment, report: RecordedReport, index: number) {
  const deploymentUrl = `${repositoryUrl}/deployments/${id}`;
  const url = `${deploymentUrl}/statuses/${numericId(`${deploymentUrl} ${index}`)}`;
  return {
    url,
    id: numericId(`${deploymentUrl} ${index}`),
    node_id: nodeId('DES', url),
    state: report.state,
    creator,
    description: report.description?.slice(0, 140) ?? '',
    environment,
    target_url: report.logUrl ?? '',
    ...momentsOf(report, report),
    deployment_url: deploymentUrl,
    repository_url: repositoryUrl,
    environment_url: report.environmentUrl ?? '',
    log_url: report.logUrl ?? '',
    performed_via_github_app: null,
  };
}

function momentsOf(first: RecordedReport | undefined, last: RecordedReport | undefined) {
  return { created_at: isoSeconds(first?.at ?? new Date(0)), updated_at: isoSeconds(last?.at ?? new Date(0)) };
}
