import { spawn } from 'node:child_process';
import { devNull } from 'node:os';

export interface GitRun {
  readonly input?: string | Uint8Array;
  readonly environment?: Readonly<Record<string, string>>;
  /** Exit codes that are an answer and no failure, besides 0. */
  readonly accept?: readonly number[];
}

export interface GitResult {
  readonly code: number;
  readonly output: Buffer;
  /** What git wrote to standard error. */
  readonly complaint: string;
}

/** Git ended with an exit code that was not foreseen. `message` is what it wrote to standard error. */
export class GitError extends Error {
  override readonly name = 'GitError';
  readonly code: number;

  constructor(code: number, message: string) {
    super(message);
    this.code = code;
  }
}

/** Runs git on a bare repository, untouched by the settings of the person or machine. Throws `GitError`. */
export function runGit(directory: string, args: readonly string[], run: GitRun = {}): Promise<GitResult> {
  return new Promise((resolve, reject) => {
    const git = spawnGit(directory, args, run.environment);
    const output: Buffer[] = [];
    const complaints: Buffer[] = [];
    git.stdout.on('data', (chunk: Buffer) => output.push(chunk));
    git.stderr.on('data', (chunk: Buffer) => complaints.push(chunk));
    git.stdin.on('error', () => {});
    git.on('error', reject);
    git.on('close', (code) => {
      const foreseen = code === 0 || (code !== null && run.accept?.includes(code) === true);
      const complaint = Buffer.concat(complaints).toString().trim();
      if (foreseen) resolve({ code: code ?? 0, output: Buffer.concat(output), complaint });
      else reject(new GitError(code ?? -1, complaint));
    });
    git.stdin.end(run.input);
  });
}

/** Git's output as text, without the line end. Throws `GitError`. */
export async function askGit(directory: string, args: readonly string[], run: GitRun = {}): Promise<string> {
  return (await runGit(directory, args, run)).output.toString().trimEnd();
}

/** A running git with pipes for its input and output. */
export function spawnGit(
  directory: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
) {
  return spawn('git', ['--git-dir', directory, '--literal-pathspecs', ...args], {
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { ...neutralEnvironment(), ...environment },
    windowsHide: true,
  });
}

function neutralEnvironment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'));
  return { ...Object.fromEntries(own), GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: devNull, LC_ALL: 'C' };
}
