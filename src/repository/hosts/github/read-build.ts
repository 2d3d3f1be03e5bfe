import type { Build, ObjectId } from '../../repository';
import type { Client } from './client';
import type { Address } from './github-repository';

const QUERY = `query Build($owner: String!, $repo: String!, $commit: GitObjectID!) {
  repository(owner: $owner, name: $repo) { object(oid: $commit) { ... on Commit {
    deployments(last: 10) { nodes { environment state latestStatus { state environmentUrl logUrl description } } }
    status { contexts { context state description targetUrl } }
  } } }
}`;

/** Commit statuses that speak of a published site; others (tests, linters) say nothing about it. */
const PUBLISHES = /netlify|vercel|cloudflare|pages|deploy|render|amplify/i;

interface Sign {
  readonly state: 'building' | 'built' | 'failed';
  readonly reason: string;
  readonly siteUrl: string | null;
  readonly logUrl: string | null;
}

/**
 * What the connected host has reported about a commit: deployments (GitHub Pages, Vercel) and commit statuses (Netlify).
 * A token that may not read one of the two still gets the other. No report at all is `waiting`, never `building`.
 */
export async function readBuild(client: Client, address: Address, commit: ObjectId): Promise<Build> {
  const answer = await client.query<BuildAnswer>(QUERY, { ...address, commit }, { partial: true });
  const object = answer.repository?.object;
  const signs = [...deploymentSigns(object), ...statusSigns(object)];
  const failed = signs.find((sign) => sign.state === 'failed');
  if (failed) return { kind: 'failed', reason: failed.reason, logUrl: failed.logUrl };
  if (signs.some((sign) => sign.state === 'building')) return { kind: 'building' };
  if (signs.length === 0) return { kind: 'waiting' };
  return { kind: 'built', siteUrl: signs.find((sign) => sign.siteUrl)?.siteUrl ?? null };
}

function deploymentSigns(object: CommitAnswer | null | undefined): Sign[] {
  const newest = new Map<string, DeploymentAnswer>();
  for (const node of object?.deployments?.nodes ?? []) if (node) newest.set(node.environment ?? '', node);
  return [...newest.values()].flatMap((deployment): Sign[] => {
    const status = deployment.latestStatus;
    const state = stateOf(status?.state ?? deployment.state ?? '');
    if (!state) return [];
    return [
      {
        state,
        reason: status?.description ?? '',
        siteUrl: status?.environmentUrl ?? null,
        logUrl: status?.logUrl ?? null,
      },
    ];
  });
}

function statusSigns(object: CommitAnswer | null | undefined): Sign[] {
  return (object?.status?.contexts ?? []).flatMap((context): Sign[] => {
    const state = PUBLISHES.test(context.context) ? stateOf(context.state) : null;
    return state
      ? [{ state, reason: context.description ?? '', siteUrl: null, logUrl: context.targetUrl ?? null }]
      : [];
  });
}

function stateOf(state: string): Sign['state'] | null {
  if (/^(SUCCESS|ACTIVE)$/.test(state)) return 'built';
  if (/^(FAILURE|ERROR)$/.test(state)) return 'failed';
  if (/^(PENDING|QUEUED|IN_PROGRESS|WAITING|EXPECTED)$/.test(state)) return 'building';
  return null;
}

interface DeploymentAnswer {
  readonly environment: string | null;
  readonly state: string | null;
  readonly latestStatus: {
    readonly state: string;
    readonly environmentUrl: string | null;
    readonly logUrl: string | null;
    readonly description: string | null;
  } | null;
}

interface CommitAnswer {
  readonly deployments?: { readonly nodes: readonly (DeploymentAnswer | null)[] | null } | null;
  readonly status?: {
    readonly contexts: readonly {
      context: string;
      state: string;
      description: string | null;
      targetUrl: string | null;
    }[];
  } | null;
}

interface BuildAnswer {
  readonly repository: { readonly object: CommitAnswer | null } | null;
}
