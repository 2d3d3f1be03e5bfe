import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Counts, Totals } from '../../scripts/fidelity/report';

const project = join(import.meta.dirname, '../..');
const posts = join(import.meta.dirname, 'posts');
const demo = join(project, 'local/sites/tidewater-almanac/content');
const corpora = join(project, '../shared/corpora');

test('posts with a bit of everything keep their bytes, whatever is edited in them', { timeout: 60_000 }, async () => {
  const { status, totals } = await fidelity(posts, '--edits', '--seed', '7');
  expect(status).toBe(0);
  expect(Object.keys(totals)).toEqual(['files', 'identical', 'notIdentical', 'edits', 'medianMs', 'p95Ms']);
  expect(totals).toMatchObject({ files: 3, identical: 3, notIdentical: [] });
  expect(totals.medianMs).toBeGreaterThan(0);
  expect(totals.p95Ms).toBeGreaterThanOrEqual(totals.medianMs);
  expect(Object.keys(totals.edits)).toHaveLength(31);
  for (const [kind, counts] of Object.entries(totals.edits)) {
    expect({ kind, ...counts }).toEqual({
      kind,
      tried: counts.tried,
      exact: counts.exact,
      contained: counts.tried,
      refused: 0,
      wrong: 0,
    });
  }
  for (const [kind, { tried, exact }] of Object.entries(totals.edits).filter(isByteExact))
    expect({ kind, exact }).toEqual({ kind, exact: tried });
});

test('every post of the demo site opens and saves byte for byte', { timeout: 60_000 }, async () => {
  const { status, totals } = await fidelity(demo);
  expect(totals.files).toBeGreaterThanOrEqual(40);
  expect(totals).toMatchObject({ identical: totals.files, notIdentical: [], edits: {} });
  expect(status).toBe(0);
});

// Other people's posts lie beside the project where there are any; nothing of them is part of it.
describe.skipIf(!existsSync(corpora))('real posts in ../shared/corpora (skipped where that folder is absent)', () => {
  test('keep their bytes, and edits stay where they are made', { timeout: 120_000 }, async () => {
    const { totals } = await fidelity(corpora, '--edits', '--sample', '24');
    expect(totals.files).toBeGreaterThan(20);
    expect(totals.notIdentical).toEqual([]);
    const all = Object.values(totals.edits);
    const words = Object.entries(totals.edits).flatMap(([kind, counts]) => (kind.startsWith('word-') ? counts : []));
    expect(sum(all, 'tried')).toBeGreaterThan(350);
    expect(sum(all, 'wrong')).toBe(0);
    expect(sum(all, 'refused') / sum(all, 'tried')).toBeLessThanOrEqual(0.005);
    expect(sum(all, 'contained') / sum(all, 'tried')).toBeGreaterThanOrEqual(0.99);
    expect(sum(words, 'exact') / sum(words, 'tried')).toBeGreaterThanOrEqual(0.995);
  });
});

test('says what is wrong with what it was asked for', { timeout: 60_000 }, async () => {
  const empty = mkdtempSync(join(tmpdir(), 'galley-fidelity-'));
  writeFileSync(join(empty, 'note.txt'), 'No Markdown.');
  const [help, none, missing, without, option] = await Promise.all([
    run('--help'),
    run(),
    run('/not/there'),
    run(empty),
    run(posts, '--seed', 'x'),
  ]);
  rmSync(empty, { recursive: true });
  expect(help.stdout).toContain('word-paragraph');
  expect([help, none, missing, without, option].map(({ status }) => status)).toEqual([0, 2, 2, 2, 2]);
  expect(none.stderr).toContain('Name the files or folders');
  expect(missing.stderr).toContain('/not/there does not exist');
  expect(without.stderr).toContain('There is no Markdown file in');
  expect(option.stderr).toContain('--seed needs a whole number');
});

/** Kinds of which every byte is known beforehand. */
function isByteExact([kind]: readonly [string, Counts]): boolean {
  return /^(?:word|detail)-|^(?:bold|link)$/.test(kind);
}

async function fidelity(...args: string[]): Promise<{ status: number | null; totals: Totals }> {
  const { status, stdout } = await run(...args, '--json');
  return { status, totals: JSON.parse(stdout) as Totals };
}

function run(...args: string[]): Promise<{ status: number | null; stdout: string; stderr: string }> {
  const command = spawn(process.execPath, ['--import', 'tsx', 'scripts/fidelity.ts', ...args], { cwd: project });
  let [stdout, stderr] = ['', ''];
  command.stdout.on('data', (data) => (stdout += String(data)));
  command.stderr.on('data', (data) => (stderr += String(data)));
  return new Promise((resolve) => command.on('close', (status) => resolve({ status, stdout, stderr })));
}

function sum(counts: readonly Counts[], name: keyof Counts): number {
  return counts.reduce((total, each) => total + each[name], 0);
}
