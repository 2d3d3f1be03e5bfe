import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { git } from '../git-command/git';
import type { BuildReport } from '../github/builds';
import { writeHistory } from '../start/write-history';
import { createSiteBuilder, type SiteBuilder } from './site-builder';

vi.setConfig({ testTimeout: 60_000 });

const origin = 'http://127.0.0.1:4000';
const modules = join(import.meta.dirname, '../../node_modules');
const mara = { name: 'Mara Oduya', email: 'mara@tidewater.example' };

let folder: string;
let gitDir: string;
let reports: { commit: string; report: BuildReport }[];
let builders: SiteBuilder[];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'galley-builder-'));
  gitDir = join(folder, 'site.git');
  reports = [];
  builders = [];
  await writeHistory(gitDir, [
    {
      message: 'Start',
      author: mara,
      date: '2026-01-05T09:00:00Z',
      files: files({
        'eleventy.config.js': 'export default () => {};\n',
        'tide.md': '# High tide\n',
        'wind.md': '# Wind\n',
      }),
    },
  ]);
});

afterEach(async () => {
  await Promise.all(builders.map((builder) => builder.close()));
  rmSync(folder, { recursive: true, force: true });
});

test('builds with the site’s generator and serves the result to any origin', async () => {
  const builder = await open();
  const unbuilt = await builder.server.app.request('/tide/');
  expect(unbuilt.status).toBe(503);

  expect(await builder.settled()).toMatchObject({ kind: 'built', commit: await head() });
  const page = await builder.server.app.request('/tide/');
  expect(page.status).toBe(200);
  expect(page.headers.get('access-control-allow-origin')).toBe('*');
  expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(await page.text()).toContain('<h1>High tide</h1>');
  expect(statesOf(await head())).toEqual(['queued', 'in_progress', 'success']);
  expect(reports.at(-1)?.report.environmentUrl).toBe(`${origin}/`);
});

test('a push replaces the site, and pages whose posts are gone go with it', async () => {
  const builder = await open();
  await builder.settled();
  builder.push(await commit({ 'tide.md': '# Low tide\n', 'wind.md': null }));
  await builder.settled();
  expect(await textAt(builder, '/tide/')).toContain('Low tide');
  expect((await builder.server.app.request('/wind/')).status).toBe(404);
  builder.push(await commit({ 'tide.md': '# Slack water\n' }));
  await builder.settled();
  expect(readdirSync(join(folder, 'builder/output'))).toHaveLength(2);
});

test('pushes during a build share the next one, and each is told how it ended', async () => {
  const builder = await open();
  const first = await commit({ 'tide.md': '# One\n' });
  builder.push(first);
  const second = await commit({ 'tide.md': '# Two\n' });
  builder.push(second);
  const third = await commit({ 'tide.md': '# Three\n' });
  builder.push(third);
  await builder.settled();
  expect(await textAt(builder, '/tide/')).toContain('Three');
  for (const id of [first, second, third]) expect(statesOf(id).at(-1)).toBe('success');
  expect(readdirSync(join(folder, 'builder/logs')).length).toBeLessThan(4);
});

test('a failed build gives the generator’s reason in one line, and the old site stays up', async () => {
  const builder = await open();
  await builder.settled();
  const broken = await commit({
    'tide.md': '---\ntitle: Low tide\n---\n{{ title | nosuchfilter }}\n',
    'wind.njk': '{% if %}',
  });
  builder.push(broken);
  expect(await builder.settled()).toMatchObject({ kind: 'failed', commit: broken });
  expect(statesOf(broken)).toEqual(['queued', 'in_progress', 'failure']);
  const { description, logUrl } = reports.at(-1)?.report ?? {};
  expect(description).toBe('wind.njk: Line 1: unexpected token: %}');
  const log = await builder.server.app.request(new URL(logUrl ?? '').pathname);
  expect(await log.text()).toContain('unexpected token');
  expect(await textAt(builder, '/tide/')).toContain('High tide');

  builder.push(await commit({ 'wind.njk': null, 'tide.md': '# Mended\n' }));
  await builder.settled();
  expect(await textAt(builder, '/tide/')).toContain('Mended');
});

test('a branch that git moved by itself is noticed', async () => {
  const builder = await open();
  await builder.settled();
  const id = await commit({ 'tide.md': '# From a terminal\n' });
  await expect.poll(() => statesOf(id).at(-1), { timeout: 50_000 }).toBe('success');
  expect(await textAt(builder, '/tide/')).toContain('From a terminal');
});

test('a later start shows what an earlier one built, and does not build again', async () => {
  const first = await open();
  await first.settled();
  await first.close();
  const second = await open();
  expect(await textAt(second, '/tide/')).toContain('High tide');
  expect(await second.settled()).toMatchObject({ kind: 'built', seconds: 0 });
});

test('what a generator writes into node_modules does not reach the original', async () => {
  const config =
    "import { writeFileSync } from 'node:fs'; export default () => writeFileSync('../node_modules/.cache-mark', '');\n";
  const builder = await open();
  builder.push(await commit({ 'eleventy.config.js': config }));
  expect(await builder.settled()).toMatchObject({ kind: 'built' });
  expect(readFileSync(join(folder, 'builder/node_modules/.cache-mark'), 'utf8')).toBe('');
  expect(readdirSync(modules)).not.toContain('.cache-mark');
});

test('closing stops a running build', async () => {
  const builder = await open();
  await commit({ 'eleventy.config.js': 'export default () => new Promise((done) => setTimeout(done, 60_000));\n' });
  await expect.poll(() => reports.some(({ report }) => report.state === 'in_progress'), { timeout: 50_000 }).toBe(true);
  const started = performance.now();
  await builder.close();
  expect(performance.now() - started).toBeLessThan(30_000);
});

async function open(): Promise<SiteBuilder> {
  const report = (commit: string, news: BuildReport) => reports.push({ commit, report: news });
  const builder = await createSiteBuilder({
    repository: 'tidewater/almanac',
    gitDir,
    branch: 'main',
    folder: join(folder, 'builder'),
    modules,
    origin,
    report,
  });
  builders.push(builder);
  return builder;
}

async function commit(changes: Readonly<Record<string, string | null>>): Promise<string> {
  const parent = await head();
  const env = { GIT_INDEX_FILE: join(folder, 'commit.index') };
  const at = ['--git-dir', gitDir];
  await git([...at, 'read-tree', parent], { env });
  for (const [path, text] of Object.entries(changes)) {
    const blob = text === null ? '0'.repeat(40) : await git([...at, 'hash-object', '-w', '--stdin'], { input: text });
    await git([...at, 'update-index', '--index-info'], {
      env,
      input: `${text === null ? 0 : 100_644} ${blob}\t${path}\n`,
    });
  }
  const tree = await git([...at, 'write-tree'], { env });
  const who = ['-c', `user.name=${mara.name}`, '-c', `user.email=${mara.email}`];
  const id = await git([...who, ...at, 'commit-tree', tree, '-p', parent, '-m', 'Change'], {});
  await git([...at, 'update-ref', 'refs/heads/main', id, parent]);
  return id;
}

async function head(): Promise<string> {
  return git(['--git-dir', gitDir, 'rev-parse', 'main']);
}

async function textAt(builder: SiteBuilder, path: string): Promise<string> {
  return (await builder.server.app.request(path)).text();
}

function statesOf(id: string): string[] {
  return reports.filter(({ commit: about }) => about === id).map(({ report }) => report.state);
}

function files(texts: Readonly<Record<string, string>>): Map<string, Uint8Array> {
  return new Map(Object.entries(texts).map(([path, text]) => [path, Buffer.from(text)]));
}
