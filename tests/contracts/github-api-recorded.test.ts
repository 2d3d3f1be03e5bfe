import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type Bench, fullName, openBench } from '../../local/github/contract/open-bench';
import type { FaultAnswer } from '../../local/github/faults';
import { writeSettings } from '../../local/github/settings';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

/** Refusals compared with answers that people have recorded from GitHub. Skipped where the recordings are not at hand. */

interface Recording {
  readonly status: number;
  readonly body:
    | string
    | { readonly message?: string; readonly errors?: readonly { readonly message: string; readonly type?: string }[] };
}

const folder = findRecordings(import.meta.dirname);
let bench: Bench;

beforeAll(async () => {
  bench = openBench({ 'a.md': '1' }, { 'a.md': '2' });
  await writeSettings(bench.seed('mara/ruled', { 'a.md': '1' }, { 'a.md': '2' }), { protectedBranches: ['main'] });
  bench.accounts.push({
    token: 'github_pat_read',
    login: 'mara',
    name: 'Mara',
    email: 'm@x.example',
    permissions: 'read',
  });
  bench.accounts.push({ token: 'ghp_sso', login: 'mara', name: 'Mara', email: 'm@x.example', sso: ['mara'] });
});
afterAll(() => bench.close());

const oid = (name: string) => bench.git(['rev-parse', name]);
const json = (method: string, body: unknown) => ({
  method,
  body: typeof body === 'string' ? body : JSON.stringify(body),
});

const rest: readonly [string, () => Promise<Response>][] = [
  ['401-bad-credentials-048', () => bench.ask('/user', { token: 'ghp_wrong' })],
  ['400-problems-parsing-json-058', () => bench.ask(`/repos/${fullName}/git/blobs`, json('POST', '{'))],
  [
    '403-token-permission-resource-not-accessible-by-personal-access-tok-141',
    () => bench.ask(`/repos/${fullName}/git/blobs`, { ...json('POST', { content: '' }), token: 'github_pat_read' }),
  ],
  [
    '403-sso-resource-protected-by-organization-saml-enforc-111',
    () => bench.ask(`/repos/${fullName}`, { token: 'ghp_sso' }),
  ],
  ['404-not-found-081', () => bench.ask(`/repos/${fullName}/git/trees/main:static/media`)],
  [
    '422-non-fast-forward-update-is-not-a-fast-forward-085',
    () => bench.ask(`/repos/${fullName}/git/refs/heads/main`, json('PATCH', { sha: oid('main~1') })),
  ],
  [
    '422-reference-reference-already-exists-088',
    () => bench.ask(`/repos/${fullName}/git/refs`, json('POST', { ref: 'refs/heads/main', sha: oid('main') })),
  ],
  [
    '422-ruleset-repository-rule-violations-found-changes-must-137',
    () => bench.ask('/repos/mara/ruled/git/refs/heads/main', json('PATCH', { sha: oid('main'), force: true })),
  ],
];

const faults: readonly [string, FaultAnswer][] = [
  ['403-secondary-rate-limit-you-have-exceeded-a-secondary-rate-limit-plea-002', 'secondary-limit'],
  ['500-empty-body-132', 500],
  ['502-502-bad-gateway-502-bad-gateway-nginx-129', 502],
  ['503-503-service-unavailableno-server-is-available-056', 503],
];

describe.skipIf(folder === null)('as recorded', () => {
  test.each(rest)('%s', async (name, ask) => {
    const { status, body } = read(name);
    const answer = await ask();
    expect([answer.status, await answer.json()]).toMatchObject([status, { message: messageOf(body) }]);
  });

  test.each(faults)('%s', async (name, answer) => {
    const { status, body } = read(name);
    bench.faults.add({ match: () => true, times: 1, answer });
    const response = await bench.ask('/user');
    const text = await response.text();
    expect([
      response.status,
      typeof body === 'string' ? text : messageOf(JSON.parse(text) as Recording['body']),
    ]).toEqual([status, messageOf(body)]);
  });

  test('graphql-stale_data', async () => {
    const { body } = read('graphql-stale_data-expected-branch-to-point-to-d8a7a1d03f212ac20-124');
    const input = {
      branch: { repositoryNameWithOwner: fullName, branchName: 'main' },
      expectedHeadOid: oid('main~1'),
      message: { headline: 'x' },
    };
    const mutation =
      'mutation ($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { commit { oid } } }';
    const recorded = typeof body === 'string' ? [] : body.errors;
    const message = recorded?.[0]?.message.replace(/[0-9a-f]{40}/, input.expectedHeadOid);
    expect(await bench.query(mutation, { input })).toMatchObject({
      data: { createCommitOnBranch: null },
      errors: [
        {
          type: recorded?.[0]?.type,
          path: ['createCommitOnBranch'],
          message,
          locations: [{ line: 1, column: expect.any(Number) }],
        },
      ],
    });
  });
});

function messageOf(body: Recording['body']): string | undefined {
  return typeof body === 'string' ? body : body.message;
}

function read(name: string): Recording {
  return JSON.parse(readFileSync(join(folder ?? '', `${name}.json`), 'utf8')) as Recording;
}

/** The recordings lie in `shared/fixtures/github-errors` beside the project, or beside a folder above it. */
function findRecordings(start: string): string | null {
  const candidate = join(start, 'shared/fixtures/github-errors');
  if (existsSync(candidate)) return candidate;
  return dirname(start) === start ? null : findRecordings(dirname(start));
}
