import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Octokit } from '@octokit/rest';
import type { Account } from '../accounts';
import { type BuildBoard, createBuildBoard } from '../builds';
import type { Push } from '../environment';
import { type Faults, createFaults } from '../faults';
import { createGitHub } from '../github';
import type { Exchange } from './exchange';
import { validateExchange } from './validate-exchange';

export const [owner, repo] = ['mara', 'almanac'];
export const fullName = `${owner}/${repo}`;

/** Files of one commit, by path. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** An API over a folder of real bare repositories, called without a network, every exchange of which is kept. */
export interface Bench {
  readonly root: string;
  readonly github: ReturnType<typeof createGitHub>;
  readonly accounts: Account[];
  readonly faults: Faults;
  readonly builds: BuildBoard;
  readonly pushes: readonly Push[];
  readonly octokit: Octokit;
  /** A request with the first account's token, or another one. */
  ask(path: string, init?: RequestInit & { readonly token?: string | null }): Promise<Response>;
  /** The `data` and `errors` that a GraphQL document comes to. */
  query(
    document: string,
    variables?: object,
    token?: string,
  ): Promise<{ data?: unknown; errors?: readonly Record<string, unknown>[] }>;
  /** Makes another bare repository; without files it is empty. */
  seed(name: string, ...commits: readonly Files[]): string;
  /** Runs git on a repository and gives what it prints. */
  git(args: readonly string[], name?: string): string;
  readonly exchanges: readonly Exchange[];
  /** What GitHub's description has against the exchanges so far. */
  complaints(): readonly string[];
  close(): void;
}

/** Opens a bench with the repository mara/almanac, one commit for each set of files. */
export function openBench(...commits: readonly Files[]): Bench {
  const root = mkdtempSync(join(tmpdir(), 'galley-github-'));
  const accounts: Account[] = [
    { token: 'ghp_mara', login: owner, name: 'Mara Oduya', email: 'mara@tidewater.example' },
  ];
  const [faults, builds, pushes, exchanges] = [createFaults(), createBuildBoard(), [] as Push[], [] as Exchange[]];
  const github = createGitHub({
    root,
    accounts,
    faults,
    builds,
    onPush: (push) => pushes.push(push),
    onExchange: (exchange) => exchanges.push(exchange),
  });
  const send: typeof fetch = async (input, init) => github.fetch(new Request(input, init));
  const ask: Bench['ask'] = async (path, { token = 'ghp_mara', ...init } = {}) => {
    const headers = new Headers(init.headers);
    if (token !== null) headers.set('authorization', `Bearer ${token}`);
    return send(`http://api.test${path}`, { ...init, headers });
  };
  const directoryOf = (name: string) => join(root, `${name}.git`);
  const bench: Bench = {
    root,
    github,
    accounts,
    faults,
    builds,
    pushes,
    exchanges,
    octokit: new Octokit({ baseUrl: 'http://api.test', auth: 'ghp_mara', log: silent, request: { fetch: send } }),
    ask,
    async query(document, variables = {}, token = 'ghp_mara') {
      const response = await ask('/graphql', {
        method: 'POST',
        body: JSON.stringify({ query: document, variables }),
        token,
      });
      return (await response.json()) as Awaited<ReturnType<Bench['query']>>;
    },
    seed(name, ...sets) {
      const directory = directoryOf(name);
      mkdirSync(directory, { recursive: true });
      execFileSync('git', ['init', '--quiet', '--bare', '--initial-branch=main', directory]);
      if (sets.length > 0)
        execFileSync('git', ['--git-dir', directory, 'fast-import', '--quiet'], { input: writeImport(sets) });
      return directory;
    },
    git: (args, name = fullName) =>
      execFileSync('git', ['--git-dir', directoryOf(name), ...args], { encoding: 'utf8' }).trimEnd(),
    complaints: () => [...new Set(exchanges.flatMap(validateExchange))],
    close: () => rmSync(root, { recursive: true, force: true }),
  };
  bench.seed(fullName, ...commits);
  return bench;
}

const silent = { debug() {}, info() {}, warn() {}, error() {} };

/** A stream for git-fast-import: one commit for each set of files, on the one before. */
function writeImport(sets: readonly Files[]): Buffer {
  return Buffer.concat(
    sets.flatMap((files, index) => [
      Buffer.from(
        `commit refs/heads/main\ncommitter Ines Falk <ines@tidewater.example> ${1_700_000_000 + index * 60} +0000\n`,
      ),
      ...data(`Commit ${index + 1}\n\nWith a body.`),
      ...Object.entries(files).flatMap(([path, content]) => [
        Buffer.from(`M 100644 inline ${path}\n`),
        ...data(content),
      ]),
    ]),
  );
}

function data(content: string | Uint8Array): readonly Buffer[] {
  const bytes = Buffer.from(content);
  return [Buffer.from(`data ${bytes.length}\n`), bytes, Buffer.from('\n')];
}
