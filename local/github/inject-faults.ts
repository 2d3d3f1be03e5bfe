import { setTimeout as sleep } from 'node:timers/promises';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { Context, MiddlewareHandler } from 'hono';
import { faultResponse } from './fault-responses';
import type { ApiRequest, FaultRule, Faults } from './faults';
import type { GitHubEnvironment } from './environment';

type GitHubContext = Context<GitHubEnvironment>;

/** The connection ended without an answer, as `fetch` in the same process is to see it. */
export class ConnectionCut extends TypeError {}

/** Logs every request and lets the faults have their way with it. */
export function injectFaults(faults: Faults): MiddlewareHandler<GitHubEnvironment> {
  return async (c, next) => {
    const { rule, entry } = faults.meet(await describeRequest(c));
    const delay = faults.latency + (rule?.delay ?? 0);
    if (delay > 0) await sleep(delay);
    c.set('lagging', rule?.answer === 'stale-read');
    if (!rule || isCarriedOut(rule)) await next();
    if (rule?.answer !== undefined && rule.answer !== 'stale-read') c.res = await answerOf(c, rule);
    entry.status = c.res.headers.has('x-hono-already-sent') ? null : c.res.status;
  };
}

function isCarriedOut({ answer, applied }: FaultRule): boolean {
  if (typeof answer === 'number') return applied === true;
  return answer === undefined || ['cut-after', 'silent-after', 'truncated', 'stale-read'].includes(answer);
}

async function answerOf(c: GitHubContext, rule: FaultRule): Promise<Response> {
  switch (rule.answer) {
    case 'cut-before':
    case 'cut-after':
      return cut(c);
    case 'silent-before':
    case 'silent-after':
      await untilAborted(c.req.raw.signal);
      return cut(c);
    case 'truncated':
      return halve(c.res);
    default:
      return faultResponse(rule, c.req.path === '/graphql');
  }
}

/** Ends the connection; without one (a call in the same process) `fetch` fails as it does for a broken connection. */
function cut(c: GitHubContext): Response {
  const outgoing = c.env?.outgoing;
  if (!outgoing) throw new ConnectionCut('fetch failed: the connection was cut');
  outgoing.destroy();
  return RESPONSE_ALREADY_SENT;
}

function untilAborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}

async function halve(whole: Response): Promise<Response> {
  const body = new Uint8Array(await whole.arrayBuffer());
  const headers = new Headers(whole.headers);
  headers.delete('content-length');
  return new Response(body.slice(0, Math.floor(body.length / 2)), { status: whole.status, headers });
}

async function describeRequest(c: GitHubContext): Promise<ApiRequest> {
  const { method, path } = c.req;
  const { search } = new URL(c.req.url);
  if (path !== '/graphql' || method !== 'POST') return { method, path, search, operation: null, document: null };
  const { query, operationName } = await readGraphql(c);
  const named =
    operationName ?? /^\s*(?:query|mutation)\s+(\w+)/.exec(query)?.[1] ?? /\{\s*(?:\w+\s*:\s*)?(\w+)/.exec(query)?.[1];
  return { method, path, search, operation: named ?? null, document: query };
}

async function readGraphql(c: GitHubContext): Promise<{ query: string; operationName?: string }> {
  try {
    const body: unknown = JSON.parse(await c.req.text());
    if (body === null || typeof body !== 'object' || !('query' in body) || typeof body.query !== 'string')
      return { query: '' };
    const name =
      'operationName' in body && typeof body.operationName === 'string' ? { operationName: body.operationName } : {};
    return { query: body.query, ...name };
  } catch {
    return { query: '' };
  }
}
