import { existsSync } from 'node:fs';
import { cp, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { moveCheckout } from './checkout';
import { failureReason } from './failure-reason';
import { fillSubmodules } from './fill-submodules';
import { findProgram } from './find-program';
import type { BuildPlace } from './generator';
import { findGenerator } from './generators';
import { linkModules } from './link-modules';
import { readSiteFiles } from './read-site-files';
import { runGenerator } from './run-generator';

export type BuildOptions = {
  gitDir: string;
  commit: string;
  /** The builder's own folder. */
  folder: string;
  /** The site's own node_modules, or null. */
  modules: string | null;
  /** The person's own folder, for what the repository only points to, or null. */
  original: string | null;
  origin: string;
  signal: AbortSignal;
};

export type BuildResult =
  | { kind: 'built'; output: string; log: string }
  | { kind: 'failed'; reason: string; log: string }
  | { kind: 'stopped' };

/** Checks a commit out and builds it into a folder of its own, `<folder>/output/…`. */
export async function buildCommit({
  gitDir,
  commit,
  folder,
  modules,
  original,
  origin,
  signal,
}: BuildOptions): Promise<BuildResult> {
  const site = await readSiteFiles(gitDir, commit);
  const worktree = join(folder, 'checkout');
  const output = join(folder, 'output', `${commit.slice(0, 12)}-${Date.now().toString(36)}`);
  const generator = findGenerator(site);
  if (!generator) return failed('No site generator was recognised in this commit.');
  const program = findProgram(generator.program, modules);
  if (!program) return failed(`${generator.name} is not installed here.`);

  try {
    const checkout = { gitDir, worktree, index: join(folder, 'checkout.index') };
    await moveCheckout(checkout, commit);
    if (original) await fillSubmodules(checkout, original);
  } catch (error) {
    return failed(`The files could not be checked out: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (modules) linkModules(modules, join(folder, 'node_modules'));
  // Most generators leave what was there before: a deleted post would stay on the site.
  if (generator.writes) await rm(join(worktree, generator.writes), { recursive: true, force: true });
  await mkdir(join(folder, 'output'), { recursive: true });

  const place: BuildPlace = { output, origin, cache: join(folder, 'cache'), site };
  await mkdir(place.cache, { recursive: true });
  for (const [name, text] of Object.entries(generator.files?.(place) ?? {}))
    await writeFile(join(place.cache, name), text);
  const env = { ...generator.env?.(place), GITHUB_SHA: commit, COMMIT_REF: commit, URL: origin };
  const run = await runGenerator(program, generator.args(place), { cwd: worktree, env, signal });
  if (run.kind !== 'done') await rm(output, { recursive: true, force: true });
  if (run.kind === 'stopped') return { kind: 'stopped' };
  if (run.kind === 'failed')
    return { kind: 'failed', reason: failureReason(run.log, generator, worktree), log: run.log };
  if (generator.writes) await move(join(worktree, generator.writes), output);
  if (!existsSync(output))
    return { kind: 'failed', reason: `${generator.name} ended without writing a site.`, log: run.log };
  return { kind: 'built', output, log: run.log };
}

function failed(reason: string): BuildResult {
  return { kind: 'failed', reason, log: `${reason}\n` };
}

async function move(from: string, to: string): Promise<void> {
  if (!existsSync(from)) return;
  await rename(from, to).catch(() => cp(from, to, { recursive: true }));
}
