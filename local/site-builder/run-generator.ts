import { spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';

export type Run = { kind: 'done' | 'failed' | 'stopped'; log: string };

export type RunOptions = {
  cwd: string;
  env: Record<string, string>;
  signal: AbortSignal;
  /** Milliseconds until the build is given up. */
  limit?: number;
};

const tenMinutes = 600_000;
const longestLog = 400_000;

/** Runs a generator to its end, and its children with it when it is stopped. The log is plain text, without colours. */
export async function runGenerator(program: string, args: readonly string[], options: RunOptions): Promise<Run> {
  const { cwd, env, signal, limit = tenMinutes } = options;
  if (signal.aborted) return { kind: 'stopped', log: '' };
  let log = '';
  const child = spawn(program, args, {
    cwd,
    env: { ...outerEnvironment(), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const add = (chunk: string) => {
    if (log.length < longestLog) log += chunk;
  };
  child.stdout.setEncoding('utf8').on('data', add);
  child.stderr.setEncoding('utf8').on('data', add);

  const stop = () => killGroup(child.pid);
  signal.addEventListener('abort', stop, { once: true });
  const timer = setTimeout(() => {
    add(`\nError: the build took longer than ${Math.round(limit / 60_000)} minutes and was stopped.\n`);
    stop();
  }, limit);
  const status = await new Promise<number | null>((resolve) => {
    child.on('error', (error) => {
      add(`Error: ${error.message}\n`);
      resolve(null);
    });
    child.on('close', resolve);
  });
  clearTimeout(timer);
  signal.removeEventListener('abort', stop);
  return { kind: signal.aborted ? 'stopped' : status === 0 ? 'done' : 'failed', log: stripVTControlCharacters(log) };
}

function killGroup(id: number | undefined): void {
  if (id === undefined) return;
  try {
    process.kill(-id, 'SIGKILL');
  } catch {
    // It ended on its own.
  }
}

/** The machine's environment without this run's npm settings and test settings, and with telemetry and colours off. */
function outerEnvironment(): Record<string, string> {
  const entries = Object.entries(process.env).filter(
    ([key]) =>
      !/^(npm_|VITE|(DEV|PROD|MODE|SSR|BASE_URL|NODE_ENV)$|NODE_OPTIONS$|FORCE_COLOR$|TEST$|PORT$|GIT_)/.test(key),
  );
  return {
    ...Object.fromEntries(entries.flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const]))),
    CI: '1',
    NO_COLOR: '1',
    DO_NOT_TRACK: '1',
    GATSBY_TELEMETRY_DISABLED: '1',
    NEXT_TELEMETRY_DISABLED: '1',
    ASTRO_TELEMETRY_DISABLED: '1',
  };
}
