import { type AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Bench, fullName, openBench } from './contract/open-bench';
import type { FaultAnswer, FaultStatus } from './faults';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

let bench: Bench;
beforeAll(() => {
  bench = openBench({ 'a.md': 'first' }, { 'a.md': 'second' });
});
afterAll(() => bench.close());
beforeEach(() => {
  bench.faults.clear();
  bench.faults.forget();
});

const branches = () => bench.git(['for-each-ref', '--format=%(refname:short)']).split('\n');
const makeBranch = (name: string): [string, RequestInit] => [
  `/repos/${fullName}/git/refs`,
  { method: 'POST', body: JSON.stringify({ ref: `refs/heads/${name}`, sha: bench.git(['rev-parse', 'main']) }) },
];
const always = () => true;

test('the log names every request, GraphQL by its operation', async () => {
  await bench.ask('/user/repos?per_page=1');
  await bench.query('query Who { viewer { login } }');
  await bench.query('{ me: viewer { login } }');
  await bench.ask('/user', { method: 'OPTIONS' });
  await bench.ask('/user', { token: 'ghp_wrong' });
  const seen = bench.faults.requests.map(({ method, path, search, operation, status }) => [
    method,
    path,
    search,
    operation,
    status,
  ]);
  expect(seen).toEqual([
    ['GET', '/user/repos', '?per_page=1', null, 200],
    ['POST', '/graphql', '', 'Who', 200],
    ['POST', '/graphql', '', 'viewer', 200],
    ['GET', '/user', '', null, 401],
  ]);
});

test('a rule takes as many requests as it says, and only those that match', async () => {
  bench.faults.add({ match: ({ path }) => path === '/user', times: 2, answer: 404 });
  const statuses = [];
  for (const path of ['/user/repos', '/user', '/user', '/user']) statuses.push((await bench.ask(path)).status);
  expect(statuses).toEqual([200, 404, 404, 200]);
  const remove = bench.faults.add({ match: always, answer: 404 });
  expect((await bench.ask('/user')).status).toBe(404);
  remove();
  expect((await bench.ask('/user')).status).toBe(200);
});

test('every answer takes longer, and some even longer', async () => {
  bench.faults.latency = 60;
  bench.faults.add({ match: ({ path }) => path === '/user/repos', delay: 60 });
  const took = async (path: string) => {
    const start = performance.now();
    expect((await bench.ask(path)).status).toBe(200);
    return performance.now() - start;
  };
  expect(await took('/user')).toBeGreaterThanOrEqual(58);
  expect(await took('/user/repos')).toBeGreaterThanOrEqual(118);
});

const refusals: readonly [FaultStatus, string][] = [
  [401, 'Bad credentials'],
  [403, 'Resource not accessible by personal access token'],
  [404, 'Not Found'],
  [409, 'Git Repository is empty.'],
  [422, 'Validation Failed'],
  [429, 'secondary rate limit'],
  [500, ''],
  [502, '502 Bad Gateway'],
  [503, 'No server is available'],
  [504, "couldn't respond"],
];

test.each(refusals)('status %d is not carried out, unless it is said to be', async (answer, text) => {
  for (const applied of [false, true]) {
    const name = `status-${answer}-${applied}`;
    const remove = bench.faults.add({ match: always, answer, applied });
    const response = await bench.ask(...makeBranch(name));
    remove();
    expect(response.status).toBe(answer);
    expect(await response.text()).toContain(text);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(branches().includes(name)).toBe(applied);
  }
});

test('limits say when to come back', async () => {
  bench.faults.add({ match: always, times: 1, answer: 'secondary-limit', seconds: 7 });
  const secondary = await bench.ask('/user');
  expect([secondary.status, secondary.headers.get('retry-after')]).toEqual([403, '7']);
  bench.faults.add({ match: always, times: 1, answer: 'primary-limit', seconds: 7 });
  const primary = await bench.ask('/user');
  expect([primary.status, primary.headers.get('x-ratelimit-remaining')]).toEqual([403, '0']);
  expect(Math.abs(Number(primary.headers.get('x-ratelimit-reset')) - Date.now() / 1000 - 7)).toBeLessThan(3);
  bench.faults.add({ match: always, times: 1, answer: 'primary-limit' });
  expect(await bench.query('{ viewer { login } }')).toMatchObject({ errors: [{ type: 'RATE_LIMITED' }] });
});

test('a login page in place of the API', async () => {
  bench.faults.add({ match: always, answer: 'login-page' });
  const response = await bench.ask('/user');
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
});

test('half of the JSON of what was carried out', async () => {
  bench.faults.add({ match: always, answer: 'truncated' });
  const text = await (await bench.ask(...makeBranch('truncated'))).text();
  expect(() => JSON.parse(text) as unknown).toThrow(SyntaxError);
  expect(branches()).toContain('truncated');
});

test('a stale read shows the branch one commit ago, to reads only', async () => {
  const [before, now] = [bench.git(['rev-parse', 'main~1']), bench.git(['rev-parse', 'main'])];
  bench.faults.add({ match: always, answer: 'stale-read' });
  const ref = (await (await bench.ask(`/repos/${fullName}/git/ref/heads/main`)).json()) as { object: { sha: string } };
  expect(ref.object.sha).toBe(before);
  const { data } = await bench.query(
    '{ repository(owner: "mara", name: "almanac") { defaultBranchRef { target { oid } } object(expression: "main:a.md") { ... on Blob { text } } } }',
  );
  expect(data).toEqual({ repository: { defaultBranchRef: { target: { oid: before } }, object: { text: 'first' } } });
  const input = {
    branch: { repositoryNameWithOwner: fullName, branchName: 'main' },
    expectedHeadOid: now,
    message: { headline: 'On top' },
  };
  const mutation =
    'mutation ($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { commit { oid } } }';
  expect((await bench.query(mutation, { input })).errors).toBeUndefined();
  expect(bench.git(['rev-parse', 'main~1'])).toBe(now);
});

describe('over a real connection', () => {
  let server: ReturnType<typeof serve>;
  let origin: string;
  beforeAll(async () => {
    await new Promise<void>((resolve) => {
      server = serve(
        { fetch: bench.github.fetch, hostname: '127.0.0.1', port: 0, overrideGlobalObjects: false },
        ({ port }: AddressInfo) => {
          origin = `http://127.0.0.1:${port}`;
          resolve();
        },
      );
    });
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));

  const send = async ([path, init]: [string, RequestInit], signal = AbortSignal.timeout(20_000)) =>
    fetch(`${origin}${path}`, { ...init, signal, headers: { authorization: 'Bearer ghp_mara' } });

  const cuts: readonly [FaultAnswer, boolean][] = [
    ['cut-before', false],
    ['cut-after', true],
  ];
  test.each(cuts)('%s ends the connection', async (answer, isApplied) => {
    bench.faults.add({ match: always, times: 1, answer });
    await expect(send(makeBranch(String(answer)))).rejects.toThrow('fetch failed');
    expect(branches().includes(String(answer))).toBe(isApplied);
    expect((await send(['/user', {}])).status).toBe(200);
    expect(bench.faults.requests.map(({ status, fault }) => [status, fault])).toEqual([
      [null, answer],
      [200, null],
    ]);
  });

  const silences: readonly [FaultAnswer, boolean][] = [
    ['silent-before', false],
    ['silent-after', true],
  ];
  test.each(silences)('%s never answers', async (answer, isApplied) => {
    bench.faults.add({ match: always, times: 1, answer });
    await expect(send(makeBranch(String(answer)), AbortSignal.timeout(400))).rejects.toMatchObject({
      name: 'TimeoutError',
    });
    await vi.waitFor(() => expect(branches().includes(String(answer))).toBe(isApplied), 5000);
    expect((await send(['/user', {}])).status).toBe(200);
  });

  test('a call in the same process sees a cut as fetch does', async () => {
    bench.faults.add({ match: always, answer: 'cut-before' });
    await expect(bench.ask('/user')).rejects.toThrow(TypeError);
  });
});
