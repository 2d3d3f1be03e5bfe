import { type ChildProcess, fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Measured, Measuring } from './measure-file';

/** One file and what was found. */
export interface Finding {
  readonly name: string;
  readonly measured: Measured;
}

const mostProcesses = 2;

/** Measures files in up to two processes. `tell` hears how many are done. A file that ends its process is reported, the rest go on. */
export async function measureAll(files: readonly Measuring[], tell: (done: number) => void): Promise<Finding[]> {
  const findings: Finding[] = [];
  let next = 0;
  const count = Math.min(mostProcesses, availableParallelism(), files.length);
  await Promise.all(Array.from({ length: count }, work));
  return findings.toSorted((one, other) => (one.name < other.name ? -1 : 1));

  async function work(): Promise<void> {
    let measurer: ChildProcess | null = null;
    for (let file = files[next++]; file; file = files[next++]) {
      measurer ??= await start();
      const measured: Measured | null = await ask(measurer, file);
      if (!measured) measurer = null;
      findings.push({ name: file.name, measured: measured ?? stopped });
      tell(findings.length);
    }
    measurer?.disconnect();
  }
}

const stopped: Measured = { notIdentical: ['reading it ended the program'], edits: [], milliseconds: 0 };

async function start(): Promise<ChildProcess> {
  const measurer = fork(join(import.meta.dirname, 'measurer.ts'), { serialization: 'advanced' });
  await new Promise((resolve, reject) => {
    measurer.once('message', resolve);
    measurer.once('exit', () => reject(new Error('the process that measures did not start')));
  });
  return measurer;
}

/** Null when the process ended instead of answering. */
function ask(measurer: ChildProcess, file: Measuring): Promise<Measured | null> {
  return new Promise((resolve) => {
    const ended = () => resolve(null);
    measurer.once('exit', ended);
    measurer.once('message', (answer) => {
      measurer.off('exit', ended);
      resolve(answer as Measured);
    });
    measurer.send(file);
  });
}
