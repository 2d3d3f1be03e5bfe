import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openSandbox, writeFiles } from './sandbox';

vi.setConfig({ testTimeout: 60_000 });

const script = readFileSync(join(import.meta.dirname, '../../scripts/ensure-dependencies.mjs'), 'utf8');
const lock = {
  packages: {
    '': { name: 'x' },
    'node_modules/a': { version: '1.0.0' },
    'node_modules/other': { version: '1.0.0', optional: true },
  },
};
let sandbox: ReturnType<typeof openSandbox>;

beforeEach(() => {
  sandbox = openSandbox();
  writeFiles(sandbox.folder, {
    'scripts/ensure.mjs': script,
    'package-lock.json': JSON.stringify(lock),
    'npm.js': stubNpm,
  });
});
afterEach(() => sandbox.remove());

test('a fresh clone is installed, once, whatever the surroundings ask for', () => {
  const first = run({ NODE_ENV: 'production', npm_config_omit: 'dev' });
  expect(first.status).toBe(0);
  expect(first.stdout).toBe('');
  expect(first.stderr).toContain('First run: installing dependencies');
  expect(installs()).toEqual(['ci --include=dev --ignore-scripts omit=undefined mode=undefined']);
  expect(run().stderr).toBe('');
  expect(installs()).toHaveLength(1);
});

test('a lock file that changed, or another machine, installs again', () => {
  run();
  writeFiles(sandbox.folder, {
    'package-lock.json': JSON.stringify({ packages: { 'node_modules/b': { version: '2.0.0' } } }),
  });
  expect(run().stderr).toContain('Dependencies changed');
  writeFiles(sandbox.folder, {
    'node_modules/.dependencies-stamp': 'plan9-mips-1 abc',
    'node_modules/.package-lock.json': '{"packages":{"node_modules/b":{"version":"2.0.0"}}}',
  });
  run();
  expect(installs()).toHaveLength(3);
});

test('what was installed by hand is taken as it is', () => {
  writeFiles(sandbox.folder, {
    'node_modules/.package-lock.json': JSON.stringify({ packages: { 'node_modules/a': { version: '1.0.0' } } }),
  });
  expect(run().status).toBe(0);
  expect(installs()).toEqual([]);
});

test('a half of it is not enough', () => {
  writeFiles(sandbox.folder, { 'node_modules/.package-lock.json': '{"packages":{}}' });
  run();
  expect(installs()).toHaveLength(1);
});

test('a failed install is told and tried again the next time', () => {
  expect(run({ FAIL: '1' }).status).toBe(1);
  expect(run({ FAIL: '1' }).stderr).toContain('Galley could not install its dependencies');
  expect(run().status).toBe(0);
});

test('a linked node_modules is never emptied', () => {
  mkdirSync(join(sandbox.folder, 'elsewhere'));
  writeFileSync(join(sandbox.folder, 'elsewhere/kept.txt'), 'kept');
  symlinkSync(join(sandbox.folder, 'elsewhere'), join(sandbox.folder, 'node_modules'));
  const { status, stderr } = run();
  expect(status).toBe(1);
  expect(stderr).toContain('node_modules is a link to another folder');
  expect(installs()).toEqual([]);
  expect(existsSync(join(sandbox.folder, 'elsewhere/kept.txt'))).toBe(true);
});

/** Writes down how it was called; prints, as npm does; makes the folder. */
const stubNpm = `
const { appendFileSync, mkdirSync } = require('node:fs');
const { npm_config_omit: omit, NODE_ENV: mode } = process.env;
appendFileSync('npm.log', process.argv.slice(2, 5).join(' ') + ' omit=' + omit + ' mode=' + mode + '\\n');
console.log('added 1 package');
mkdirSync('node_modules', { recursive: true });
process.exit(process.env.FAIL ? 1 : 0);
`;

function run(env: Readonly<Record<string, string>> = {}) {
  return spawnSync(process.execPath, [join(sandbox.folder, 'scripts/ensure.mjs')], {
    env: { PATH: process.env.PATH ?? '', npm_execpath: join(sandbox.folder, 'npm.js'), ...env },
    encoding: 'utf8',
  });
}

function installs(): string[] {
  const log = join(sandbox.folder, 'npm.log');
  return existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n') : [];
}
