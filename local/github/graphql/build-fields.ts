import { demandNews } from '../accounts';
import { type RecordedReport, environment, statusContext, statusState, statusTarget } from '../builds';
import { isoSeconds } from '../git/commit';
import { nodeId, numericId } from '../identifiers';
import type { HostedRepository } from '../repositories';
import { type Slicing, connection, listOf } from './connection';
import { userNode } from './user-node';
import type { Viewer } from './viewer';

/** What a `Commit` says about being built: `deployments`, `status`, `statusCheckRollup`. */
export function buildFields(viewer: Viewer, { owner, fullName }: HostedRepository, commit: string) {
  const reports = viewer.builds.of(fullName, commit);
  const newest = reports.at(-1);
  const about = { commit, key: `${fullName} ${commit}`, creator: userNode(viewer, owner) };
  return {
    deployments: ({ environments, ...slicing }: Slicing & { environments?: readonly string[] }) => {
      demandNews(viewer.account, 'deployments');
      const isWanted = newest !== undefined && (environments?.includes(environment) ?? true);
      const all = isWanted ? [deploymentNode(about, reports)] : [];
      return connection(slicing, listOf(all));
    },
    status: () => {
      demandNews(viewer.account, 'statuses');
      return newest ? statusNode(about, newest) : null;
    },
    statusCheckRollup: () => {
      demandNews(viewer.account, 'statuses');
      return newest
        ? {
            __typename: 'StatusCheckRollup',
            id: nodeId('SCR', about.key),
            state: statusState(newest.state).toUpperCase(),
          }
        : null;
    },
  };
}

interface About {
  readonly commit: string;
  readonly key: string;
  readonly creator: ReturnType<typeof userNode>;
}

function deploymentNode({ commit, key, creator }: About, reports: readonly RecordedReport[]) {
  const newest = reports.at(-1);
  const statuses = reports.map((report, index) => deploymentStatusNode(`${key} ${index}`, creator, report)).reverse();
  return {
    __typename: 'Deployment',
    id: nodeId('DE', key),
    databaseId: numericId(key),
    commitOid: commit,
    creator,
    description: null,
    environment,
    originalEnvironment: environment,
    latestEnvironment: environment,
    payload: '{}',
    task: 'deploy',
    ref: null,
    state: newest?.state === 'success' ? 'ACTIVE' : (newest?.state.toUpperCase() ?? 'PENDING'),
    latestStatus: statuses[0] ?? null,
    statuses: (slicing: Slicing) => connection(slicing, listOf(statuses)),
    createdAt: isoSeconds(reports[0]?.at ?? new Date(0)),
    updatedAt: isoSeconds(newest?.at ?? new Date(0)),
  };
}

function deploymentStatusNode(key: string, creator: About['creator'], report: RecordedReport) {
  return {
    __typename: 'DeploymentStatus',
    id: nodeId('DES', key),
    creator,
    state: report.state.toUpperCase(),
    description: report.description ?? null,
    environment,
    environmentUrl: report.environmentUrl ?? null,
    logUrl: report.logUrl ?? null,
    createdAt: isoSeconds(report.at),
    updatedAt: isoSeconds(report.at),
  };
}

function statusNode({ key, creator }: About, report: RecordedReport) {
  const state = statusState(report.state).toUpperCase();
  const context = {
    __typename: 'StatusContext',
    id: nodeId('SC', key),
    context: statusContext,
    creator,
    state,
    description: report.description ?? null,
    targetUrl: statusTarget(report),
    avatarUrl: null,
    createdAt: isoSeconds(report.at),
  };
  const named = ({ name }: { name: string }) => (name === statusContext ? context : null);
  return { __typename: 'Status', id: nodeId('S', key), state, contexts: [context], context: named };
}
