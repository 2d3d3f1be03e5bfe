import { existsSync } from 'node:fs';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BuildReport } from '../github/builds';
import { readBranch } from '../git-command/read-branch';
import { buildCommit, type BuildResult } from './build-commit';
import { readBuiltSite, writeBuiltSite, type BuiltSite } from './built-site';
import { createSiteServer, type SiteServer } from './site-server';

export type BuildOutcome =
  | { kind: 'built'; commit: string; seconds: number }
  | { kind: 'failed'; commit: string; reason: string };

export type SiteBuilderOptions = {
  /** "owner/name", as reports name it. */
  repository: string;
  gitDir: string;
  branch: string;
  /** The builder's own folder: checkout, caches, built sites. */
  folder: string;
  /** The site's own node_modules, or null. */
  modules: string | null;
  /** The person's own folder, for what the repository only points to, or null. */
  original?: string | null;
  /** Where the built site is served, with no slash at the end. */
  origin: string;
  report: (commit: string, report: BuildReport) => void;
  onBuilt?: (outcome: BuildOutcome) => void;
};

export type SiteBuilder = {
  server: SiteServer;
  /** A push arrived. Builds the branch's newest commit; pushes that arrive meanwhile share the next build. */
  push(commit: string): void;
  /** Resolves when nothing is being built any more, with the last outcome (null when nothing was ever built). */
  settled(): Promise<BuildOutcome | null>;
  /** Stops a running build and watching. */
  close(): Promise<void>;
};

/** The connected host: rebuilds a site with its own generator on every push, and swaps it in when it is complete. */
export async function createSiteBuilder(options: SiteBuilderOptions): Promise<SiteBuilder> {
  const { gitDir, branch, folder, modules, original = null, origin, report } = options;
  const stopping = new AbortController();
  const waiting = new Set<string>();
  const logs = join(folder, 'logs');
  const server = createSiteServer(logs);
  let running: Promise<void> | null = null;
  let last: BuildOutcome | null = null;
  let newest = readBranch(gitDir, branch);
  let built: BuiltSite | null = await readBuiltSite(folder);
  await mkdir(logs, { recursive: true });

  if (built && built.commit === newest && built.origin === origin && existsSync(built.output)) {
    server.show(built.output);
    last = { kind: 'built', commit: built.commit, seconds: 0 };
    tell(built.commit, last);
  } else if (newest) push(newest);
  const watch = setInterval(() => {
    const head = readBranch(gitDir, branch);
    if (head && head !== newest) push(head);
  }, 500);
  watch.unref();

  function push(commit: string): void {
    if (stopping.signal.aborted) return;
    newest = readBranch(gitDir, branch) ?? commit;
    for (const id of new Set([commit, newest])) {
      if (waiting.has(id)) continue;
      waiting.add(id);
      report(id, { state: 'queued' });
    }
    running ??= work().finally(() => {
      running = null;
    });
  }

  async function work(): Promise<void> {
    while (waiting.size > 0 && !stopping.signal.aborted) {
      const commits = [...waiting];
      waiting.clear();
      const target = readBranch(gitDir, branch) ?? commits.at(-1) ?? '';
      if (last?.commit !== target) {
        for (const commit of commits) report(commit, { state: 'in_progress', logUrl: logUrl(target) });
        const outcome = await build(target);
        if (!outcome) return;
        last = outcome;
        options.onBuilt?.(outcome);
      }
      for (const commit of new Set([...commits, target])) tell(commit, last);
    }
  }

  async function build(commit: string): Promise<BuildOutcome | null> {
    const started = performance.now();
    const result = await buildCommit({
      gitDir,
      commit,
      folder,
      modules,
      original,
      origin,
      signal: stopping.signal,
    }).catch(failedBuild);
    if (result.kind === 'stopped') return null;
    await writeFile(join(logs, `${commit}.txt`), result.log);
    if (result.kind === 'failed') return { kind: 'failed', commit, reason: result.reason };
    const old = built;
    built = { commit, origin, output: result.output };
    server.show(result.output);
    await writeBuiltSite(folder, built);
    // A page may still be on its way out of the site before this one.
    await removeOthers(join(folder, 'output'), [result.output, ...(old ? [old.output] : [])]);
    return { kind: 'built', commit, seconds: (performance.now() - started) / 1000 };
  }

  function tell(commit: string, outcome: BuildOutcome | null): void {
    if (!outcome) return;
    const shared = commit === outcome.commit ? '' : `Built together with ${outcome.commit.slice(0, 7)}`;
    if (outcome.kind === 'built') {
      report(commit, {
        state: 'success',
        environmentUrl: `${origin}/`,
        logUrl: logUrl(outcome.commit),
        description: shared || `Built in ${outcome.seconds.toFixed(1)} s`,
      });
    } else {
      report(commit, { state: 'failure', logUrl: logUrl(outcome.commit), description: outcome.reason });
    }
  }

  function logUrl(commit: string): string {
    return `${origin}/.galley/builds/${commit}.txt`;
  }

  return {
    server,
    push,
    settled: async () => {
      while (running) await running;
      return last;
    },
    close: async () => {
      clearInterval(watch);
      stopping.abort();
      await running;
    },
  };
}

async function removeOthers(folder: string, kept: readonly string[]): Promise<void> {
  const outputs = (await readdir(folder)).map((name) => join(folder, name)).filter((path) => !kept.includes(path));
  await Promise.all(outputs.map((path) => rm(path, { recursive: true, force: true })));
}

/** A full disk, or a repository that cannot be read. */
function failedBuild(error: unknown): BuildResult {
  const reason = error instanceof Error ? error.message : String(error);
  return { kind: 'failed', reason, log: `${reason}\n` };
}
