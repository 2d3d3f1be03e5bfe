import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { makeRepository, openSandbox, runStart, smallSite, startProcess, writeFiles } from './sandbox';

vi.setConfig({ testTimeout: 60_000 });

const project = join(import.meta.dirname, '../..');
let sandbox: ReturnType<typeof openSandbox>;
const inHome = (more: Record<string, string> = {}) => ({ GALLEY_HOME: sandbox.home, PORT: '0', ...more });

beforeEach(() => {
  sandbox = openSandbox();
});
afterEach(() => sandbox.remove());

test('--json prints one line when everything answers, serves, and stops cleanly', { timeout: 120_000 }, async () => {
  const running = startProcess(['--json'], inHome());
  await running.said;
  const lines = running.out().trim().split('\n');
  expect(lines).toHaveLength(1);
  const ready = JSON.parse(lines[0] ?? '') as Record<'app' | 'api' | 'site' | 'token', string> & {
    repositories: Record<string, string>;
  };
  expect(Object.keys(ready)).toEqual(['app', 'api', 'site', 'token', 'repositories']);
  expect(new Set([ready.app, ready.api, ready.site]).size).toBe(3);

  expect((await fetch(`${ready.app}/tidewater/almanac`)).status).toBe(200);
  expect(await (await fetch(`${ready.app}/galley.json`)).json()).toEqual({
    api: ready.api,
    web: ready.api,
    sample: { token: ready.token, repository: 'tidewater/almanac' },
    siteOrigins: { 'tidewater/almanac': ready.site },
  });
  expect((await fetch(`${ready.api}/user`)).status).toBe(401);
  expect((await fetch(`${ready.api}/user`, { headers: { authorization: `Bearer ${ready.token}` } })).status).toBe(200);
  expect((await fetch(`${ready.site}/`)).status).toBe(200);
  const gitDir = ready.repositories['tidewater/almanac'] ?? '';
  expect(execFileSync('git', ['--git-dir', gitDir, 'fsck', '--strict'], { encoding: 'utf8' })).toBe('');

  // The terminal is closed, and somebody is in a hurry.
  for (const signal of ['SIGHUP', 'SIGTERM'] as const) running.child.kill(signal);
  expect((await running.ended).code).toBe(0);
  await expect(fetch(ready.app)).rejects.toThrow('fetch failed');
  expect(existsSync(join(sandbox.home, 'demo/running.json'))).toBe(false);
});

test('a port that is taken is named, with another to use', async () => {
  const other = createServer();
  const port = await new Promise<number>((resolve) => {
    other.listen(0, '127.0.0.1', () => {
      const address = other.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    });
  });
  const { code, out, err } = await runStart([], inHome({ PORT: String(port) }));
  other.close();
  expect(code).toBe(1);
  expect(err).toContain(`Port ${port} is taken by another program.`);
  expect(err).toMatch(/Nothing was started or changed\. To use others: PORT=\d+ npm start/);
  expectPlain(out, err);
});

test('without Git, it says so', async () => {
  mkdirSync(join(sandbox.folder, 'empty'));
  const { code, out, err } = await runStart([], inHome({ PATH: join(sandbox.folder, 'empty') }));
  expect(code).toBe(1);
  expect(err).toContain('Galley needs Git, and there is none on the PATH.');
  expectPlain(out, err);
});

test('with an old Git, it says which it needs', async () => {
  const bin = join(sandbox.folder, 'bin');
  writeFiles(bin, { git: '#!/bin/sh\necho git version 2.30.2\n' });
  execFileSync('chmod', ['+x', join(bin, 'git')]);
  const { code, err } = await runStart([], inHome({ PATH: `${bin}:${process.env.PATH}` }));
  expect(code).toBe(1);
  expect(err).toContain('Galley needs Git 2.38 or newer, and found 2.30.');
});

test('a folder that does not exist', async () => {
  const { code, out, err } = await runStart([join(sandbox.folder, 'nowhere')], inHome());
  expect(code).toBe(1);
  expect(err).toContain(`There is no folder ${join(sandbox.folder, 'nowhere')}.`);
  expectPlain(out, err);
  expect(existsSync(sandbox.home)).toBe(false);
});

test('a file where a folder is meant', async () => {
  writeFileSync(join(sandbox.folder, 'post.md'), '# Post\n');
  const { code, err } = await runStart([join(sandbox.folder, 'post.md')], inHome());
  expect(code).toBe(1);
  expect(err).toContain('is a file, not a folder.');
});

test('a folder that is no repository: it offers to make one, and the commands work', async () => {
  const folder = join(sandbox.folder, 'my site');
  writeFiles(folder, smallSite);
  const { code, out, err } = await runStart([folder], inHome());
  expect(code).toBe(1);
  expect(err).toContain('is not a Git repository');
  expectPlain(out, err);

  const commands = err.split('\n').filter((line) => line.startsWith('  git '));
  const author = ['NAME', 'EMAIL'].map((what) =>
    [`GIT_AUTHOR_${what}`, `GIT_COMMITTER_${what}`].map((key) => [key, 'ana@tidewater.example']),
  );
  const env = { ...process.env, ...Object.fromEntries(author.flat()) };
  for (const command of commands) expect(spawnSync('sh', ['-c', command], { env }).status).toBe(0);
  expect(execFileSync('git', ['-C', folder, 'ls-files'], { encoding: 'utf8' })).toContain('posts/tide.md');
});

test('a repository without commits', async () => {
  const folder = await makeRepository(join(sandbox.folder, 'site'), {});
  const { code, out, err } = await runStart([folder], inHome());
  expect(code).toBe(1);
  expect(err).toContain('has no commits yet, so there is nothing to serve.');
  expectPlain(out, err);
});

test('a data folder that cannot be written', async () => {
  writeFileSync(join(sandbox.folder, 'file'), '');
  const { code, out, err } = await runStart([], inHome({ GALLEY_HOME: join(sandbox.folder, 'file/home') }));
  expect(code).toBe(1);
  expect(err).toContain('a part of that path is a file, not a folder');
  expect(err).toContain('GALLEY_HOME=');
  expectPlain(out, err);
});

test.each([
  ['PORT=abc', ['--json'], { PORT: 'abc' }, 'PORT is "abc"'],
  ['PORT=70000', [], { PORT: '70000' }, 'PORT is "70000"'],
  ['an unknown option', ['--jason'], {}, 'Galley does not know the option --jason.'],
  ['two folders', ['one', 'two'], {}, 'one site at a time'],
])('%s is refused', async (_name, args, env, sentence) => {
  const { code, out, err } = await runStart(args, inHome(env));
  expect(code).toBe(1);
  expect(err).toContain(sentence);
  expectPlain(out, err);
});

test('--help tells what there is, and starts nothing', async () => {
  const { code, out } = await runStart(['--help'], inHome());
  expect(code).toBe(0);
  expect(out).toContain('npm start -- <folder>');
  expect(existsSync(sandbox.home)).toBe(false);
});

test('a Node that is too old is told before anything is installed', () => {
  const preload = join(sandbox.folder, 'old-node.cjs');
  writeFileSync(preload, "Object.defineProperty(process.versions, 'node', { value: '18.20.4' });\n");
  const run = spawnSync(process.execPath, ['--require', preload, join(project, 'scripts/ensure-dependencies.mjs')], {
    encoding: 'utf8',
  });
  expect(run.status).toBe(1);
  expect(run.stderr).toContain('Galley needs Node 20.19 or newer, and this is 18.20.4.');
  expectPlain(run.stdout, run.stderr);
});

/** Nothing on standard output, and no stack trace. */
function expectPlain(out: string, err: string): void {
  expect(out).toBe('');
  expect(err).not.toMatch(/^\s+at /m);
  expect(err).not.toMatch(/\bError\b/);
}
