import { execFileSync } from 'node:child_process';
import { expect, test, vi } from 'vitest';
import { git } from '../git-command/git';
import { hostsInSandbox } from './hosts-in-sandbox';
import type { LocalHost } from './local-host';
import { commitBare, smallSite } from './sandbox';

vi.setConfig({ testTimeout: 60_000 });

const { start } = hostsInSandbox();

test(
  'what is committed through the API is built, served, and reported as a deployment',
  { timeout: 60_000 },
  async () => {
    const host = await start({});
    await host.settled();
    const [name = ''] = Object.keys(host.repositories);
    const head = await git(['--git-dir', host.repositories[name] ?? '', 'rev-parse', 'main']);
    const commit = await commitThroughApi(
      host,
      name,
      head,
      'content/posts/from-the-api.md',
      '---\ntitle: From the API\ndate: 2026-11-01\n---\n\nA new morning.\n',
    );
    await host.settled();

    expect(await (await fetch(`${host.site}/posts/from-the-api/`)).text()).toContain('A new morning.');
    const deployments = (await ask(host, `/repos/${name}/deployments?sha=${commit}`)) as { id: number }[];
    expect(deployments).toHaveLength(1);
    const statuses = (await ask(host, `/repos/${name}/deployments/${deployments[0]?.id}/statuses`)) as Record<
      string,
      string
    >[];
    expect(statuses[0]).toMatchObject({ state: 'success', environment_url: `${host.site}/` });
  },
);

test('every sample post that is neither a draft nor ahead of its day has its page', async () => {
  const host = await start({});
  await host.settled();
  const [commit = ''] = host.builds.commits('tidewater/almanac');
  expect(host.builds.of('tidewater/almanac', commit).at(-1)).toMatchObject({ state: 'success' });
  expect(await (await fetch(`${host.site}/posts/a-pocket-guide-to-gulls/`)).text()).toContain(
    'A pocket guide to gulls',
  );
  expect((await fetch(`${host.site}/posts/it-began-with-a-kettle/`)).status).toBe(404);
});

test('the sample site keeps what was published in it, and its token', async () => {
  const first = await start({ build: false });
  const gitDir = first.repositories['tidewater/almanac'] ?? '';
  const id = await commitBare(gitDir, 'main', { 'content/posts/kept.md': '# Kept\n' });
  const { token } = first;
  await first.close();
  const second = await start({ build: false });
  expect(second.token).toBe(token);
  expect(await git(['--git-dir', gitDir, 'rev-parse', 'main'])).toBe(id);
  expect(execFileSync('git', ['--git-dir', gitDir, 'log', '--format=%an', 'main'], { encoding: 'utf8' })).toContain(
    'Mara Oduya',
  );
});

test('further repositories have an origin each, and one without a generator has none', async () => {
  const host = await start({
    demo: false,
    repositories: {
      'ana/one': smallSite,
      'ana/two': { ...smallSite, 'posts/tide.md': '# Low tide\n' },
      'ana/plain': { 'post.md': '# Post\n' },
      'ana/empty': {},
    },
  });
  await host.settled();
  const { siteOrigins } = (await (await fetch(`${host.app}/galley.json`)).json()) as {
    siteOrigins: Record<string, string>;
  };
  expect(Object.keys(siteOrigins)).toEqual(['ana/one', 'ana/two']);
  expect(siteOrigins['ana/one']).toBe(host.site);
  expect(await (await fetch(`${siteOrigins['ana/one']}/posts/tide/`)).text()).toContain('High tide');
  expect(await (await fetch(`${siteOrigins['ana/two']}/posts/tide/`)).text()).toContain('Low tide');
  const policy = (await fetch(host.app)).headers.get('content-security-policy') ?? '';
  for (const origin of Object.values(siteOrigins)) expect(policy).toContain(origin);
  expect(host.builds.commits('ana/plain')).toEqual([]);
  const listed = (await ask(host, '/user/repos')) as { full_name: string }[];
  expect(listed.map((each) => each.full_name).toSorted()).toEqual(['ana/empty', 'ana/one', 'ana/plain', 'ana/two']);
});

test('without building, nothing is reported', async () => {
  const host = await start({ build: false });
  await host.settled();
  expect(host.builds.commits('tidewater/almanac')).toEqual([]);
  expect((await fetch(`${host.site}/`)).status).toBe(404);
});

test('the three ports follow each other', async () => {
  const free = await start({ build: false, demo: false });
  const port = Number(new URL(free.app).port);
  await free.close();
  for (const base of [port + 101, port + 211, port + 307]) {
    const host = await start({ build: false, demo: false, port: base }).catch(() => null);
    if (!host) continue;
    expect([host.app, host.api, host.site]).toEqual([0, 1, 2].map((step) => `http://127.0.0.1:${base + step}`));
    return;
  }
  throw new Error('No three free ports in a row were found.');
});

async function ask(host: LocalHost, path: string, body?: unknown): Promise<unknown> {
  const answer = await fetch(`${host.api}${path}`, {
    headers: { authorization: `Bearer ${host.token}` },
    ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
  });
  expect(answer.status).toBe(200);
  return answer.json();
}

async function commitThroughApi(
  host: LocalHost,
  repository: string,
  expectedHeadOid: string,
  path: string,
  text: string,
): Promise<string> {
  const query =
    'mutation ($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { commit { oid } } }';
  const input = {
    branch: { repositoryNameWithOwner: repository, branchName: 'main' },
    expectedHeadOid,
    message: { headline: 'Add “From the API”' },
    fileChanges: { additions: [{ path, contents: Buffer.from(text).toString('base64') }] },
  };
  const answer = (await ask(host, '/graphql', { query, variables: { input } })) as {
    data: { createCommitOnBranch: { commit: { oid: string } } };
  };
  return answer.data.createCommitOnBranch.commit.oid;
}
