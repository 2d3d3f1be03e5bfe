import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type Bench, fullName, openBench } from '../../local/github/contract/open-bench';
import { writeSettings } from '../../local/github/settings';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

/** Who may do what, the statuses and bodies of refusals. */

let bench: Bench;
const mara = { login: 'mara', name: 'Mara Oduya', email: 'mara@tidewater.example' };

beforeAll(async () => {
  bench = openBench({ 'a.md': 'a' });
  await writeSettings(bench.seed('mara/secret', { 'a.md': 'a' }), { private: true });
  await writeSettings(bench.seed('mara/attic', { 'a.md': 'a' }), { archived: true });
  bench.seed('guild/site', { 'a.md': 'a' });
  bench.seed('mara/empty');
  bench.accounts.push(
    { ...mara, token: 'github_pat_expired', expired: true },
    { ...mara, token: 'github_pat_read', permissions: 'read' },
    { ...mara, token: 'github_pat_none', permissions: 'none' },
    { ...mara, token: 'github_pat_one', repositories: [fullName] },
    { ...mara, token: 'github_pat_mute', lacks: ['deployments', 'statuses'] },
    { ...mara, token: 'ghp_reader', roles: { [fullName]: 'read' } },
    { ...mara, token: 'ghp_scopeless', permissions: 'none' },
    { ...mara, token: 'ghp_sso', sso: ['guild'] },
  );
});
afterAll(() => bench.close());

const blob = { method: 'POST', body: JSON.stringify({ content: 'x' }) };

describe('refusals', () => {
  test.each([
    ['no token', null, '/user', 401, 'Requires authentication'],
    ['a wrong token', 'ghp_wrong', '/user', 401, 'Bad credentials'],
    ['an expired token', 'github_pat_expired', '/user', 401, 'Bad credentials'],
    ['no such repository', 'ghp_mara', '/repos/mara/none', 404, 'Not Found'],
    ['a way out of the folder', 'ghp_mara', '/repos/..%2F..%2Fetc/passwd', 404, 'Not Found'],
    ['a private repository outside the selection', 'github_pat_one', '/repos/mara/secret', 404, 'Not Found'],
    ['a private repository without the scope', 'ghp_scopeless', '/repos/mara/secret', 404, 'Not Found'],
    [
      'contents that the token may not read',
      'github_pat_none',
      `/repos/${fullName}/git/trees/main`,
      403,
      'Resource not accessible by personal access token',
    ],
    [
      'deployments that the token may not read',
      'github_pat_mute',
      `/repos/${fullName}/deployments`,
      403,
      'Resource not accessible by personal access token',
    ],
    [
      'statuses that the token may not read',
      'github_pat_mute',
      `/repos/${fullName}/commits/main/status`,
      403,
      'Resource not accessible by personal access token',
    ],
    [
      'checks, closed to fine-grained tokens',
      'github_pat_read',
      `/repos/${fullName}/commits/main/check-runs`,
      403,
      'Resource not accessible by personal access token',
    ],
    ['single sign-on', 'ghp_sso', '/repos/guild/site', 403, 'Resource protected by organization SAML enforcement.'],
    ['a ref that is not there', 'ghp_mara', `/repos/${fullName}/git/ref/heads/none`, 404, 'Not Found'],
    ['a tree that is not there', 'ghp_mara', `/repos/${fullName}/git/trees/main:none`, 404, 'Not Found'],
    ['a file that is not there', 'ghp_mara', `/repos/${fullName}/contents/none.md`, 404, 'Not Found'],
    ['a blob that is not there', 'ghp_mara', `/repos/${fullName}/git/blobs/${'1'.repeat(40)}`, 404, 'Not Found'],
    [
      'a blob by no id',
      'ghp_mara',
      `/repos/${fullName}/git/blobs/main`,
      422,
      'The sha parameter must be exactly 40 characters',
    ],
    ['a commit that is not there', 'ghp_mara', `/repos/${fullName}/commits/none`, 422, 'No commit found for SHA: none'],
    ['a tree of an empty repository', 'ghp_mara', '/repos/mara/empty/git/trees/main', 409, 'Git Repository is empty.'],
    [
      'a ref of an empty repository',
      'ghp_mara',
      '/repos/mara/empty/git/ref/heads/main',
      409,
      'Git Repository is empty.',
    ],
    ['the history of an empty repository', 'ghp_mara', '/repos/mara/empty/commits', 409, 'Git Repository is empty.'],
    [
      'the contents of an empty repository',
      'ghp_mara',
      '/repos/mara/empty/contents/',
      404,
      'This repository is empty.',
    ],
  ])('%s', async (_, token, path, status, message) => {
    const answer = await bench.ask(path, { token });
    expect(answer.status).toBe(status);
    expect(await answer.json()).toEqual({
      message: expect.stringContaining(message),
      documentation_url: expect.stringMatching(/^https:\/\/docs\.github\.com\//),
      status: String(status),
    });
  });

  test.each([
    [
      'a token that may only read',
      'github_pat_read',
      fullName,
      403,
      'Resource not accessible by personal access token',
    ],
    [
      'a repository outside the token’s selection',
      'github_pat_one',
      'mara/attic',
      403,
      'Resource not accessible by personal access token',
    ],
    ['a role that may only read', 'ghp_reader', fullName, 404, 'Not Found'],
    ['a token without the scope', 'ghp_scopeless', fullName, 404, 'Not Found'],
    ['an archived repository', 'ghp_mara', 'mara/attic', 403, 'Repository was archived so is read-only.'],
    ['an empty repository', 'ghp_mara', 'mara/empty', 409, 'Git Repository is empty.'],
  ])('writing with %s', async (_, token, name, status, message) => {
    const answer = await bench.ask(`/repos/${name}/git/blobs`, { ...blob, token });
    expect([answer.status, await answer.json()]).toMatchObject([status, { message }]);
  });

  test('a path that the API does not have', async () => {
    expect((await bench.ask('/nothing/here')).status).toBe(404);
  });

  test('a body that is no JSON', async () => {
    const answer = await bench.ask('/graphql', { method: 'POST', body: '{' });
    expect([answer.status, await answer.json()]).toMatchObject([400, { message: 'Problems parsing JSON' }]);
  });

  test('single sign-on tells where to go, and hides what it protects', async () => {
    const refusal = await bench.ask('/repos/guild/site', { token: 'ghp_sso' });
    expect(refusal.headers.get('x-github-sso')).toMatch(
      /^required; url=http:\/\/api\.test\/orgs\/guild\/sso\?authorization_request=/,
    );
    const list = await bench.ask('/user/repos', { token: 'ghp_sso' });
    expect(list.headers.get('x-github-sso')).toMatch(/^partial-results; organizations=\d+$/);
    const names = ((await list.json()) as { full_name: string }[]).map(({ full_name }) => full_name);
    expect(names).toEqual(['mara/almanac', 'mara/attic', 'mara/empty', 'mara/secret']);
    const { data, errors } = await bench.query('{ repository(owner: "guild", name: "site") { id } }', {}, 'ghp_sso');
    expect([data, errors]).toMatchObject([
      { repository: null },
      [{ type: 'FORBIDDEN', extensions: { saml_failure: true } }],
    ]);
  });

  test('a fine-grained token lists public repositories that it cannot write to, with the person’s role', async () => {
    const list = (await (await bench.ask('/user/repos', { token: 'github_pat_one' })).json()) as {
      full_name: string;
      permissions: { push: boolean };
    }[];
    expect(list.map(({ full_name, permissions }) => [full_name, permissions.push])).toEqual([
      ['guild/site', true],
      ['mara/almanac', true],
      ['mara/attic', true],
      ['mara/empty', true],
    ]);
  });

  test('a permission that the token lacks costs GraphQL only the field', async () => {
    const { data, errors } = await bench.query(
      `{ repository(owner: "mara", name: "almanac") { ref(qualifiedName: "main") { target { ... on Commit { oid status { state } deployments(first: 1) { nodes { state } } } } } } }`,
      {},
      'github_pat_mute',
    );
    expect(data).toMatchObject({
      repository: { ref: { target: { oid: bench.git(['rev-parse', 'main']), status: null, deployments: null } } },
    });
    expect(errors?.map(({ type, path }) => [type, (path as string[]).at(-1)])).toEqual([
      ['FORBIDDEN', 'status'],
      ['FORBIDDEN', 'deployments'],
    ]);
  });

  test('a token can be revoked while the API runs', async () => {
    bench.accounts.push({ ...mara, token: 'ghp_soon' });
    expect((await bench.ask('/user', { token: 'ghp_soon' })).status).toBe(200);
    bench.accounts.pop();
    expect((await bench.ask('/user', { token: 'ghp_soon' })).status).toBe(401);
  });
});

test('every exchange fits GitHub’s description, but for the one that was no JSON', () => {
  expect(bench.exchanges.length).toBeGreaterThan(30);
  expect(bench.complaints()).toEqual(['POST /graphql: request: no query']);
});
