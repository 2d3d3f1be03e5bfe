import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const project = join(import.meta.dirname, '..');
const document = readFileSync(join(project, 'docs/affordances.md'), 'utf8');
const rows = document
  .split('\n')
  .filter((line) => /^\| (?!what )/.test(line))
  .map((line) => line.split(' | ').map((cell) => cell.replace(/^\| | \|$/g, '')));

/** A test's file and name, as the tables write them: `tests/a.test.ts` “it does” */
const proof = /`([^`\s]+\.test\.tsx?)` “((?:[^“”]|“[^“”]*”)+)”/g;

describe('each thing that writers take for granted', () => {
  test('is in a row of four cells: what, where it is known from, yes or no, why', () => {
    expect(rows.length).toBeGreaterThan(80);
    const isRow = ([what = '', known = '', answer = '', why = '', ...more]: readonly string[]) =>
      what !== '' &&
      /^(?:G ?)?(?:W ?)?N?$/.test(known) &&
      /^(?:yes|no)$/.test(answer) &&
      /\S \S/.test(why) &&
      !more.length;
    expect(rows.filter((row) => !isRow(row))).toEqual([]);
  });

  test.each(rows.filter(([, , answer]) => answer === 'yes'))('%s (%s: %s)', (_what, _known, _answer, words = '') => {
    const proofs = [...words.matchAll(proof)];
    expect(proofs.length).toBeGreaterThan(0);
    const missing = proofs.filter(([, path = '', name = '']) => !isPlayed(join(project, path), name));
    expect(missing.map(([proof]) => proof)).toEqual([]);
  });
});

/** Whether a file holds a test of this name that is not left out. */
function isPlayed(path: string, name: string): boolean {
  if (!existsSync(path)) return false;
  const source = readFileSync(path, 'utf8');
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll("'", "\\\\?'");
  const found = new RegExp(`(['"])${escaped}\\1,\\s*(?:async\\s*)?[(\\w]`).exec(source);
  const call = found && [...source.slice(0, found.index).matchAll(/\btest((?:\.\w+)*)\(/g)].at(-1);
  return Boolean(call) && !/\.(?:skip|todo)\b/.test(call?.[1] ?? '');
}
