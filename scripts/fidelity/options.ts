import { resolve } from 'node:path';
import { FidelityProblem } from './fidelity-problem';

export interface FidelityOptions {
  /** Absolute. */
  readonly paths: readonly string[];
  readonly edits: boolean;
  readonly json: boolean;
  readonly seed: number;
  /** How many of the files are tried; null for all. */
  readonly sample: number | null;
}

/** What a command line asks for. Relative paths count from `directory`. Throws a FidelityProblem for what it does not understand. */
export function readOptions(args: readonly string[], directory: string): FidelityOptions | 'help' {
  if (args.includes('--help') || args.includes('-h')) return 'help';
  const paths: string[] = [];
  const found = { edits: false, json: false, seed: 1, sample: null as number | null };
  const rest = args.flatMap((arg) => (/^--(?:seed|sample)=/.test(arg) ? arg.split('=', 2) : [arg]));
  for (let index = 0; index < rest.length; index++) {
    const arg = rest[index] ?? '';
    if (arg === '--edits' || arg === '--json') found[arg === '--edits' ? 'edits' : 'json'] = true;
    else if (arg === '--seed') found.seed = wholeNumber(arg, rest[++index], 0);
    else if (arg === '--sample') found.sample = wholeNumber(arg, rest[++index], 1);
    else if (arg.startsWith('-')) throw new FidelityProblem(`The option ${arg} is not known.\n${hint}`);
    else paths.push(resolve(directory, arg));
  }
  if (paths.length === 0) throw new FidelityProblem(`Name the files or folders that hold your posts.\n${hint}`);
  return { ...found, paths };
}

const hint = 'To see what can be asked: npm run fidelity -- --help';

function wholeNumber(name: string, text: string | undefined, least: number): number {
  const number = Number(text);
  if (text?.trim() && Number.isSafeInteger(number) && number >= least) return number;
  throw new FidelityProblem(
    `${name} needs a whole number from ${least}, and was given ${text ? `"${text}"` : 'none'}.`,
  );
}
