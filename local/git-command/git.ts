import { spawn } from 'node:child_process';

/** A git command that ended with another status than 0, or (status null) that could not be started. */
export class GitError extends Error {
  readonly status: number | null;
  readonly stderr: string;

  constructor(args: readonly string[], status: number | null, stderr: string) {
    super(`git ${args[0] ?? ''}: ${stderr.trim() || `status ${status}`}`);
    this.name = 'GitError';
    this.status = status;
    this.stderr = stderr;
  }
}

export type GitOptions = { cwd?: string; input?: string | Uint8Array; env?: Record<string, string> };

/**
 * Runs the system's git and gives what it printed, without the last line break.
 * Throws a GitError for any status but 0.
 */
export async function git(args: readonly string[], { cwd, input, env }: GitOptions = {}): Promise<string> {
  const child = spawn('git', args, { ...(cwd ? { cwd } : {}), env: { ...gitEnvironment(), ...env } });
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
  // A git that ends before it has read everything closes the pipe; its status tells why.
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  const status = await new Promise<number | null>((resolve) => {
    child.on('error', () => resolve(null));
    child.on('close', (code) => resolve(code));
  });
  if (status !== 0) throw new GitError(args, status, Buffer.concat(err).toString());
  return Buffer.concat(out).toString().replace(/\n$/, '');
}

/** This process's environment without variables that point git at another repository, and with messages in English. */
function gitEnvironment(): Record<string, string> {
  const entries = Object.entries(process.env).filter(([key]) => !/^GIT_(?!EXEC_PATH|SSL|TRACE|CONFIG_)/.test(key));
  const kept = entries.flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const]));
  return { ...Object.fromEntries(kept), LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0', GIT_DEFAULT_REF_FORMAT: 'files' };
}
