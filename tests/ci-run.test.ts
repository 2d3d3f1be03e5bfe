import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'galley-ci-'));
  writeFileSync(
    join(folder, 'npm'),
    `#!/bin/sh\necho "$* CI=$CI" >> "${folder}/calls"\ncat\ntest "$*" != "$FAILING"\n`,
  );
  chmodSync(join(folder, 'npm'), 0o755);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('runs the tests, then the checks, with nothing to read', () => {
  const { status, stdout } = run({});
  expect(status).toBe(0);
  expect(calls()).toEqual([
    'test CI=true',
    'run test:histories -- --runs 1500 --seed 20261121 CI=true',
    'run test:pathological CI=true',
    'run test:sites CI=true',
    'run check CI=true',
  ]);
  expect(stdout).toContain('== npm test');
  expect(stdout).not.toContain('input');
});

test('stops at the first failure', () => {
  expect(run({ FAILING: 'test' }).status).not.toBe(0);
  expect(calls()).toEqual(['test CI=true']);
});

test('failing checks fail it', () => {
  expect(run({ FAILING: 'run check' }).status).not.toBe(0);
});

function run(env: Readonly<Record<string, string>>) {
  const path = `${folder}:${process.env.PATH ?? ''}`;
  return spawnSync(join(import.meta.dirname, '../.ci/run'), {
    cwd: tmpdir(),
    env: { PATH: path, ...env },
    input: 'input',
    encoding: 'utf8',
  });
}

function calls(): string[] {
  const log = join(folder, 'calls');
  return existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n') : [];
}
