import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { openObjectReader } from './object-reader';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

let directory: string;
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'galley-objects-'));
  execFileSync('git', ['init', '--quiet', '--bare', directory]);
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

function store(content: string | Uint8Array): string {
  return execFileSync('git', ['--git-dir', directory, 'hash-object', '-w', '--stdin'], {
    input: content,
    encoding: 'utf8',
  }).trim();
}

test('answers many questions at once, each with its own object', async () => {
  const contents = [
    '',
    '\n',
    'missing\n',
    'x'.repeat(300_000),
    `${'a'.repeat(40)} blob 3\nabc\n`,
    '\0\u0001é',
    ...Array.from({ length: 200 }, (_, index) => `Blob ${index}\n`),
  ];
  const oids = contents.map(store);
  const { read, look } = openObjectReader(directory);
  const found = await Promise.all(oids.map(read));
  expect(found.map((object) => object?.content.toString())).toEqual(contents);
  const headers = await Promise.all(oids.map(look));
  expect(headers.map((header) => header?.size)).toEqual(contents.map((content) => Buffer.byteLength(content)));
  expect(headers.every((header) => header?.kind === 'blob')).toBe(true);
});

test('what is not there is null, and the next answer still fits', async () => {
  const oid = store('here\n');
  const { read } = openObjectReader(directory);
  const names = ['0'.repeat(40), oid, 'no such ref', '', `${oid}\n${oid}`, 'HEAD:none', oid];
  const found = await Promise.all(names.map(read));
  expect(found.map((object) => object?.content.toString() ?? null)).toEqual([
    null,
    'here\n',
    null,
    null,
    null,
    null,
    'here\n',
  ]);
});

test('sees what was written after it started', async () => {
  const { read } = openObjectReader(directory);
  await read('HEAD');
  expect((await read(store('later\n')))?.content.toString()).toBe('later\n');
});
