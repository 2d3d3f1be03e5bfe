import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { StartProblem } from './start-problem';

/** What Galley keeps between runs for the demo, or for one site of a person's own. */
export type Workspace = {
  /** Bare repositories, as `<owner>/<name>.git`. */
  repositories: string;
  /** Checkouts and built sites, as `<owner>/<name>`. */
  builds: string;
  /** The token that opens this workspace's API; made once. */
  token: string;
  /** Notes that this workspace is being served at an address. */
  claim(app: string): void;
  release(): void;
};

/**
 * Opens a workspace in the data folder. Throws a StartProblem when another Galley is serving it.
 * @param top the person's own folder, or null for the demo
 */
export async function openWorkspace(home: string, top: string | null): Promise<Workspace> {
  const folder = join(
    home,
    top === null ? 'demo' : `${basename(top)}-${createHash('sha256').update(top).digest('hex').slice(0, 8)}`,
  );
  const running = join(folder, 'running.json');
  mkdirSync(folder, { recursive: true });
  const other = await servedAt(running);
  if (other) {
    throw new StartProblem(
      `Galley is already running with this data, at ${other}/\nOpen that address, or stop it first. To run a second one beside it: GALLEY_HOME=~/galley-two npm start`,
    );
  }
  return {
    repositories: join(folder, 'repositories'),
    builds: join(folder, 'builds'),
    token: readToken(join(folder, 'token')),
    claim: (app) => writeFileSync(running, JSON.stringify({ app })),
    release: () => rmSync(running, { force: true }),
  };
}

async function servedAt(running: string): Promise<string | null> {
  try {
    const record: unknown = JSON.parse(readFileSync(running, 'utf8'));
    const app: unknown = typeof record === 'object' && record !== null ? Reflect.get(record, 'app') : null;
    if (typeof app !== 'string') return null;
    const answer = await fetch(`${app}/galley.json`, { signal: AbortSignal.timeout(1000) });
    return answer.ok ? app : null;
  } catch {
    return null;
  }
}

function readToken(file: string): string {
  try {
    const kept = readFileSync(file, 'utf8').trim();
    if (kept !== '') return kept;
  } catch {
    // The first run.
  }
  // The shape of GitHub's fine-grained tokens: 22 characters, "_", 59 characters.
  const letters = randomBytes(96).toString('base64url').replaceAll(/[-_]/g, 'x');
  const token = `github_pat_${letters.slice(0, 22)}_${letters.slice(22, 81)}`;
  writeFileSync(file, `${token}\n`, { mode: 0o600 });
  return token;
}
