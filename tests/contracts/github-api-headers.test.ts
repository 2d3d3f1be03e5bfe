import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type Bench, fullName, openBench } from '../../local/github/contract/open-bench';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

/** The headers of every answer: who may read it, whether it has changed, how many more there may be. */

let bench: Bench;
const mara = { login: 'mara', name: 'Mara Oduya', email: 'mara@tidewater.example' };

beforeAll(() => {
  bench = openBench({ 'a.md': 'a' });
  bench.accounts.push({ ...mara, token: 'github_pat_read', permissions: 'read' });
  bench.accounts.push({ ...mara, token: 'ghp_scopeless', permissions: 'none' });
});
afterAll(() => bench.close());

test('any page may ask, before it asks', async () => {
  const preflight = await bench.ask('/graphql', {
    method: 'OPTIONS',
    token: null,
    headers: {
      origin: 'http://app.test',
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'authorization,content-type',
    },
  });
  expect(preflight.status).toBe(204);
  expect(preflight.headers.get('access-control-allow-origin')).toBe('*');
  expect(preflight.headers.get('access-control-allow-methods')).toContain('PATCH');
  for (const name of ['Authorization', 'Content-Type', 'If-None-Match', 'X-GitHub-Api-Version']) {
    expect(preflight.headers.get('access-control-allow-headers')?.split(/, ?/)).toContain(name);
  }
  expect(preflight.headers.get('access-control-max-age')).toBe('86400');
});

test.each([
  ['success', '/user', 'ghp_mara'],
  ['refusal', '/user', 'ghp_wrong'],
  ['absence', '/repos/mara/none', 'ghp_mara'],
])('a page can read a %s and the headers that GitHub exposes', async (_, path, token) => {
  const { headers } = await bench.ask(path, { token, headers: { origin: 'http://app.test' } });
  expect(headers.get('access-control-allow-origin')).toBe('*');
  const exposed = headers.get('access-control-expose-headers')?.split(/, ?/) ?? [];
  for (const name of [
    'ETag',
    'Link',
    'Location',
    'Retry-After',
    'X-RateLimit-Remaining',
    'X-OAuth-Scopes',
    'X-GitHub-SSO',
    'X-GitHub-Request-Id',
  ]) {
    expect(exposed).toContain(name);
  }
  for (const name of ['X-Accepted-GitHub-Permissions', 'GitHub-Authentication-Token-Expiration'])
    expect(exposed).not.toContain(name);
  expect(headers.get('x-github-request-id')).toMatch(/^[0-9A-F]{4}(:[0-9A-F]{6}){3}:[0-9A-F]{8}$/);
});

test('only classic tokens have scopes', async () => {
  expect((await bench.ask('/user')).headers.get('x-oauth-scopes')).toBe('repo');
  expect((await bench.ask('/user', { token: 'ghp_scopeless' })).headers.get('x-oauth-scopes')).toBe('');
  expect((await bench.ask('/user', { token: 'github_pat_read' })).headers.has('x-oauth-scopes')).toBe(false);
});

test('what has not changed is 304, and costs nothing', async () => {
  const path = `/repos/${fullName}/git/ref/heads/main`;
  const first = await bench.ask(path);
  const tag = first.headers.get('etag') ?? '';
  expect([first.headers.get('cache-control'), tag]).toEqual([
    'private, max-age=60, s-maxage=60',
    expect.stringMatching(/^W\/"[0-9a-f]{64}"$/),
  ]);
  const second = await bench.ask(path, { headers: { 'if-none-match': tag } });
  expect([second.status, await second.text(), second.headers.get('etag')]).toEqual([304, '', tag]);
  expect(second.headers.get('access-control-allow-origin')).toBe('*');
  const left = (answer: Response) => Number(answer.headers.get('x-ratelimit-remaining'));
  expect(left(second)).toBe(left(first));
  expect((await bench.ask(path, { headers: { 'if-none-match': 'W/"other"' } })).status).toBe(200);
});

test('the hour’s requests count down, REST and GraphQL apart, and then end', async () => {
  bench.accounts.push({ ...mara, token: 'ghp_busy' });
  const ask = () => bench.ask('/user', { token: 'ghp_busy' });
  const { headers } = await ask();
  expect(['limit', 'remaining', 'used', 'resource'].map((name) => headers.get(`x-ratelimit-${name}`))).toEqual([
    '5000',
    '4999',
    '1',
    'core',
  ]);
  expect(Number(headers.get('x-ratelimit-reset')) * 1000).toBeGreaterThan(Date.now() + 3_500_000);
  const { data } = await bench.query('{ rateLimit { remaining } }', {}, 'ghp_busy');
  expect(data).toEqual({ rateLimit: { remaining: 4999 } });
  bench.faults.limits.requestsPerHour = 3;
  expect([(await ask()).status, (await ask()).status]).toEqual([200, 200]);
  const over = await ask();
  expect([over.status, over.headers.get('x-ratelimit-remaining')]).toEqual([403, '0']);
  expect(await over.json()).toMatchObject({ message: expect.stringContaining('API rate limit exceeded') });
  expect((await bench.query('{ viewer { login } }', {}, 'ghp_busy')).errors).toBeUndefined();
  bench.faults.clear();
});

test('every exchange fits GitHub’s description', () => {
  expect(bench.exchanges.length).toBeGreaterThan(10);
  expect(bench.complaints()).toEqual([]);
});
