/** `npm run test:histories -- --runs 100000 [--seed 1] [--path "…"] [--strict] [--workers 1]`: random histories of edits on two processes. */
import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { batch } from './batch';
import type { Tally } from './play-histories';

const { values } = parseArgs({
  options: {
    runs: { type: 'string' },
    seed: { type: 'string' },
    path: { type: 'string' },
    strict: { type: 'boolean' },
    workers: { type: 'string' },
  },
});
const runs = Number(values.runs ?? 2000);
const seed = Number(values.seed ?? Date.now() % 1_000_000_000);
const workers = values.path || runs < 1000 ? 1 : Number(values.workers ?? Math.min(2, availableParallelism()));
const tallies: Tally[] = [];
/** Histories that one process plays: its memory grows with them. */
const longest = 20 * batch;
const start = performance.now();

console.log(`${runs} histories, seed ${seed}, ${workers} processes`);
const failed = await Promise.all(Array.from({ length: workers }, (_worker, index) => work(index)));

const { played, violations } = sum();
console.log(`${tell()}, seed ${seed}`);
process.exitCode = violations.length > 0 || failed.some(Boolean) || played < runs ? 1 : 0;

/** Whether a process failed. Each plays its share, from a seed far from the other's; a fresh one goes on where one has grown large. */
async function work(index: number): Promise<boolean> {
  const share = Math.floor((runs * (index + 1)) / workers) - Math.floor((runs * index) / workers);
  let hasFailed = false;
  for (let from = 0; from < share && !hasFailed; from += longest)
    hasFailed = await play(index, {
      runs: Math.min(longest, share - from),
      seed: seed + index * 1_000_000 + from / batch,
    });
  return hasFailed;
}

function play(index: number, part: { readonly runs: number; readonly seed: number }): Promise<boolean> {
  const before = tallies[index] ?? { played: 0, refused: 0, violations: [] };
  const given = { ...part, path: values.path, strict: values.strict };
  const child = fork(join(import.meta.dirname, 'worker.ts'), [JSON.stringify(given)], {
    execArgv: ['--import', 'tsx', '--max-semi-space-size=64'],
  });
  child.on('message', (tally: Tally) => {
    for (const violation of tally.violations.slice(
      tallies[index] ? tallies[index].violations.length - before.violations.length : 0,
    ))
      console.log(`\n${violation}\n`);
    tallies[index] = {
      played: before.played + tally.played,
      refused: before.refused + tally.refused,
      violations: [...before.violations, ...tally.violations],
    };
    console.log(tell());
  });
  return new Promise((resolve) => child.on('exit', (code) => resolve(code !== 0)));
}

function tell(): string {
  const { played: done, refused, violations: found } = sum();
  const seconds = Math.round((performance.now() - start) / 1000);
  return `${done} played in ${seconds} s: ${found.length} violations, ${refused} refusals`;
}

function sum(): Tally {
  const known = tallies.filter(Boolean);
  return {
    played: known.reduce((total, tally) => total + tally.played, 0),
    refused: known.reduce((total, tally) => total + tally.refused, 0),
    violations: known.flatMap((tally) => tally.violations),
  };
}
