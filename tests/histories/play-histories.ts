import fc from 'fast-check';
import { batch } from './batch';
import { describeHistory } from './describe-history';
import { histories, type History } from './history';
import { judge, type Verdict } from './judge';

export interface Tally {
  readonly played: number;
  readonly refused: number;
  /** Each as small as it could be made, with what repeats it. */
  readonly violations: readonly string[];
}

interface Play {
  readonly seed: number;
  readonly runs: number;
  /** Where a counter-example lies in its batch, as fast-check tells it. */
  readonly path?: string | undefined;
  /** Whether what is refused counts as a violation, too, and is made as small. */
  readonly strict?: boolean;
  /** Told after every batch. */
  readonly onProgress?: (tally: Tally) => void;
}

/** Plays random histories. The same seed plays the same ones on the same posts. */
export async function playHistories({ seed, runs, path, strict = false, onProgress }: Play): Promise<Tally> {
  const violations: string[] = [];
  let [played, refused] = [0, 0];
  for (let own = seed; played < runs; own++) {
    const numRuns = Math.min(batch, runs - played);
    const property = fc.asyncProperty(histories(own), async (history) => {
      const verdict = await verdictOf(history);
      if (verdict.kind === 'refused') refused++;
      return verdict.kind !== 'broken' && !(strict && verdict.kind === 'refused');
    });
    const details = await fc.check(property, { seed: own, numRuns, ...(path && { path }) });
    const [smallest] = details.counterexample ?? [];
    if (smallest) {
      const verdict = await verdictOf(smallest);
      const repeat = `npm run test:histories -- --runs 1${strict ? ' --strict' : ''} --seed ${own} --path "${details.counterexamplePath}"`;
      violations.push(`${describeHistory(smallest, verdict)}\n${repeat}`);
    }
    played += numRuns;
    onProgress?.({ played, refused, violations });
    // What the editor left for later is done, and forgotten.
    await new Promise(setImmediate);
  }
  return { played, refused, violations };
}

/** What a history came to; an error is a broken law, too. */
async function verdictOf(history: History): Promise<Verdict> {
  try {
    return await judge(history);
  } catch (problem) {
    return { kind: 'broken', law: 'nothing throws', detail: problem instanceof Error ? String(problem.stack) : '' };
  }
}
