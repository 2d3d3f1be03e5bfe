import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { coverOperations } from '../../local/github/contract/find-operation';
import { type Bench, fullName, openBench, owner, repo } from '../../local/github/contract/open-bench';
import { writeSettings } from '../../local/github/settings';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

/** Reading over REST, each exchange held against GitHub's own description. */

const here = { owner, repo };
const image = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 0xff]);
let bench: Bench;

beforeAll(() => {
  bench = openBench(
    { 'posts/tide.md': '# Tide\n', 'posts/été.md': 'Summer\n', 'images/dot.png': image, 'README.md': 'Almanac\n' },
    { 'posts/tide.md': '# Tide\n\nMore.\n', 'posts/deep/est.md': 'East\n' },
  );
});
afterAll(() => bench.close());

test('the root tells where everything is', async () => {
  const { data } = await bench.octokit.request('GET /');
  expect(data.current_user_url).toBe('http://api.test/user');
});

test('the account behind the token', async () => {
  const { data, headers } = await bench.octokit.users.getAuthenticated();
  expect(data).toMatchObject({ login: 'mara', name: 'Mara Oduya', email: 'mara@tidewater.example' });
  expect(headers['x-oauth-scopes']).toBe('repo');
});

test('repositories, newest push first, by pages', async () => {
  const names = ['mara/zebra', 'ines/older', 'mara/empty'];
  bench.seed('mara/zebra', { a: '1' }, { a: '2' }, { a: '3' });
  bench.seed('ines/older', { a: '1' });
  bench.seed('mara/empty');
  const list = bench.octokit.repos.listForAuthenticatedUser;
  const { data } = await list({ sort: 'pushed' });
  expect(data.map(({ full_name }) => full_name)).toEqual(['mara/zebra', fullName, 'ines/older', 'mara/empty']);
  expect(data.map(({ permissions }) => permissions?.admin)).toEqual([true, true, false, true]);
  const first = await list({ per_page: 3, page: 1 });
  const links = first.headers.link ?? '';
  expect(links).toContain('<http://api.test/user/repos?per_page=3&page=2>; rel="next"');
  expect(links).toContain('rel="last"');
  const second = await list({ per_page: 3, page: 2 });
  expect([...first.data, ...second.data]).toHaveLength(names.length + 1);
  expect(second.headers.link).toContain('rel="prev"');
  expect(second.headers.link).not.toContain('rel="next"');
});

test('a repository with its settings and the person’s role', async () => {
  await writeSettings(bench.seed('mara/private', { a: '1' }), {
    description: 'Mine',
    homepage: 'https://tidewater.example/',
    private: true,
  });
  const { data } = await bench.octokit.repos.get({ owner, repo: 'private' });
  expect(data).toMatchObject({
    description: 'Mine',
    homepage: 'https://tidewater.example/',
    private: true,
    default_branch: 'main',
  });
  expect(data.permissions).toEqual({ admin: true, maintain: true, push: true, triage: true, pull: true });
  expect((await bench.ask('/repos/MARA/Almanac')).status).toBe(200);
});

describe('the Git database', () => {
  test('a ref, with its slash as it is and escaped', async () => {
    const head = bench.git(['rev-parse', 'main']);
    const { data } = await bench.octokit.git.getRef({ ...here, ref: 'heads/main' });
    expect(data).toMatchObject({ ref: 'refs/heads/main', object: { sha: head, type: 'commit' } });
    const answers = ['heads/main', 'heads%2Fmain'].map(
      async (ref) => (await bench.ask(`/repos/${fullName}/git/ref/${ref}`)).status,
    );
    expect(await Promise.all(answers)).toEqual([200, 200]);
  });

  test('trees, whole and folder by folder', async () => {
    const whole = (await bench.octokit.git.getTree({ ...here, tree_sha: 'main', recursive: '1' })).data;
    expect(whole.truncated).toBe(false);
    const listed = bench.git(['-c', 'core.quotePath=false', 'ls-tree', '-r', '-t', 'main']).split('\n');
    expect(whole.tree.map(({ mode, type, sha, path }) => `${mode} ${type} ${sha}\t${path}`)).toEqual(listed);
    const folder = whole.tree.find(({ path }) => path === 'posts');
    const inner = (await bench.octokit.git.getTree({ ...here, tree_sha: folder?.sha ?? '' })).data;
    expect(inner.tree.map(({ path, type }) => `${type} ${path}`)).toEqual(['tree deep', 'blob tide.md', 'blob été.md']);
    expect((await bench.octokit.git.getTree({ ...here, tree_sha: 'main:posts' })).data.sha).toBe(folder?.sha);
  });

  test.each([
    ['entries', { treeEntries: 3 }, 3],
    ['bytes', { treeBytes: 500 }, 2],
  ])('a recursive tree is cut after so many %s', async (_, limits, length) => {
    Object.assign(bench.faults.limits, limits);
    const { data } = await bench.octokit.git.getTree({ ...here, tree_sha: 'main', recursive: '1' });
    const folder = await bench.octokit.git.getTree({ ...here, tree_sha: 'main' });
    bench.faults.clear();
    expect([data.truncated, data.tree.length]).toEqual([true, length]);
    expect(folder.data.truncated).toBe(false);
  });

  test('blobs, as JSON and raw', async () => {
    const sha = bench.git(['rev-parse', 'main:images/dot.png']);
    const { data } = await bench.octokit.git.getBlob({ ...here, file_sha: sha });
    expect(data).toMatchObject({ encoding: 'base64', size: image.length });
    expect(Buffer.from(data.content, 'base64').equals(image)).toBe(true);
    const raw = await bench.ask(`/repos/${fullName}/git/blobs/${sha}`, {
      headers: { accept: 'application/vnd.github.raw' },
    });
    expect(Buffer.from(await raw.arrayBuffer()).equals(image)).toBe(true);
  });

  test('a commit', async () => {
    const { data } = await bench.octokit.git.getCommit({ ...here, commit_sha: bench.git(['rev-parse', 'main']) });
    expect(data.message).toBe('Commit 2\n\nWith a body.');
    expect(data.author).toEqual({ name: 'Ines Falk', email: 'ines@tidewater.example', date: '2023-11-14T22:14:20Z' });
  });
});

test('contents of a file, of a folder, and raw', async () => {
  const file = (await bench.octokit.repos.getContent({ ...here, path: 'posts/été.md' })).data;
  expect(file).toMatchObject({ type: 'file', path: 'posts/été.md', content: `${btoa('Summer\n')}\n` });
  const folder = (await bench.octokit.repos.getContent({ ...here, path: 'posts', ref: 'main~1' })).data;
  expect(Array.isArray(folder) && folder.map(({ name, type }) => `${type} ${name}`)).toEqual([
    'file tide.md',
    'file été.md',
  ]);
  const raw = await bench.ask(`/repos/${fullName}/contents/README.md`, {
    headers: { accept: 'application/vnd.github.raw+json' },
  });
  expect(await raw.text()).toBe('Almanac\n');
});

test('the history, of a path and by pages', async () => {
  const list = bench.octokit.repos.listCommits;
  expect((await list({ ...here, path: 'posts/été.md' })).data.map(({ commit }) => commit.message)).toEqual([
    'Commit 1\n\nWith a body.',
  ]);
  const page = await list({ ...here, sha: 'heads/main', per_page: 1 });
  expect(page.data).toHaveLength(1);
  expect(page.headers.link).toContain('rel="next"');
});

test('a commit with its files', async () => {
  const { data } = await bench.octokit.repos.getCommit({ ...here, ref: 'main' });
  expect(
    data.files?.map(({ filename, status, additions, deletions }) => [filename, status, additions, deletions]),
  ).toEqual([
    ['posts/deep/est.md', 'added', 1, 0],
    ['posts/tide.md', 'modified', 2, 0],
  ]);
  expect(data.stats).toEqual({ total: 3, additions: 3, deletions: 0 });
  const first = (await bench.octokit.repos.getCommit({ ...here, ref: 'main~1' })).data;
  expect(first.files?.map(({ status }) => status)).toEqual(['added', 'added', 'added', 'added']);
});

test('comparisons: ahead, behind, identical, diverged', async () => {
  const tree = bench.git(['rev-parse', 'main~1^{tree}']);
  const aside = bench.git([
    '-c',
    'user.name=A',
    '-c',
    'user.email=a@b.example',
    'commit-tree',
    tree,
    '-p',
    'main~1',
    '-m',
    'Aside',
  ]);
  const compare = async (basehead: string) =>
    (await bench.octokit.repos.compareCommitsWithBasehead({ ...here, basehead })).data;
  expect(await compare('main~1...main')).toMatchObject({
    status: 'ahead',
    ahead_by: 1,
    behind_by: 0,
    total_commits: 1,
  });
  expect(await compare('main...main~1')).toMatchObject({ status: 'behind', ahead_by: 0, behind_by: 1 });
  expect(await compare('main...main')).toMatchObject({ status: 'identical', files: [] });
  const diverged = await compare(`main...${aside}`);
  expect(diverged).toMatchObject({ status: 'diverged', ahead_by: 1, behind_by: 1, files: [] });
  expect(diverged.merge_base_commit.sha).toBe(bench.git(['rev-parse', 'main~1']));
});

test('what the connected host reports', async () => {
  const sha = bench.git(['rev-parse', 'main']);
  const status = async () => (await bench.octokit.repos.getCombinedStatusForRef({ ...here, ref: 'heads/main' })).data;
  expect(await status()).toMatchObject({ state: 'pending', statuses: [], total_count: 0 });
  expect((await bench.octokit.repos.listDeployments({ ...here, sha })).data).toEqual([]);

  bench.builds.report(fullName, sha, { state: 'queued' });
  expect(await status()).toMatchObject({ state: 'pending', total_count: 1 });
  bench.builds.report(fullName, sha, {
    state: 'success',
    environmentUrl: 'http://site.test/',
    logUrl: 'http://site.test/log',
  });
  expect(await status()).toMatchObject({ state: 'success', statuses: [{ target_url: 'http://site.test/' }] });
  const [deployment] = (await bench.octokit.repos.listDeployments({ ...here, sha })).data;
  expect(deployment).toMatchObject({ sha, environment: 'Production' });
  const statuses = await bench.octokit.repos.listDeploymentStatuses({ ...here, deployment_id: deployment?.id ?? 0 });
  expect(statuses.data.map(({ state, environment_url }) => [state, environment_url])).toEqual([
    ['success', 'http://site.test/'],
    ['queued', ''],
  ]);
  expect((await bench.octokit.repos.listDeployments({ ...here, sha: '1'.repeat(40) })).data).toEqual([]);
  expect((await bench.octokit.checks.listForRef({ ...here, ref: 'main' })).data).toEqual({
    total_count: 0,
    check_runs: [],
  });
});

test('every operation was asked, and every exchange fits GitHub’s description', () => {
  expect(coverOperations(bench.exchanges).unmet.filter((operation) => operation.startsWith('GET'))).toEqual([]);
  expect(bench.complaints()).toEqual([]);
});
