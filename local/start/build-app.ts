import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { StartProblem } from './start-problem';

/**
 * Builds the app into the project's `dist` unless its sources are those of the last build. Gives the folder.
 * @param tell is called once with a line to show when a build is needed
 */
export function buildApp(project: string, tell: (line: string) => void): string {
  const dist = join(project, 'dist');
  const wanted = sourcesHash(project);
  if (readStamp(dist) === wanted) return dist;
  tell(
    existsSync(dist)
      ? 'Galley changed since it was last started: building it…'
      : 'First start: building Galley (a few seconds)…',
  );

  const next = join(project, 'node_modules', `.dist-${process.pid}`);
  // Settings for other hosts (GALLEY_BASE, GALLEY_API …) are not for this one.
  const env = Object.fromEntries(Object.entries(process.env).filter(([key]) => !/^(NODE_ENV$|GALLEY_)/.test(key)));
  const vite = join(project, 'node_modules/vite/bin/vite.js');
  const run = spawnSync(process.execPath, [vite, 'build', '--outDir', next, '--emptyOutDir', '--logLevel', 'warn'], {
    cwd: project,
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (run.status !== 0) {
    rmSync(next, { recursive: true, force: true });
    throw new StartProblem(
      `Galley could not be built. Your sites are untouched. The builder says:\n\n${tellingLines(run.stdout + run.stderr)}`,
    );
  }
  writeFileSync(join(next, stampName), wanted);
  swap(next, dist);
  return dist;
}

function tellingLines(log: string): string {
  const lines = stripVTControlCharacters(log).split('\n');
  return lines
    .filter((line) => !/^\s+at /.test(line))
    .join('\n')
    .trim();
}

/** Another start may be doing the same at this moment; both have built the same. */
function swap(next: string, dist: string): void {
  const old = `${next}-old`;
  try {
    if (existsSync(dist)) renameSync(dist, old);
    renameSync(next, dist);
  } catch (error) {
    if (!existsSync(join(dist, 'index.html'))) throw error;
  }
  for (const folder of [old, next]) rmSync(folder, { recursive: true, force: true });
}

const stampName = '.sources';

function readStamp(dist: string): string | null {
  const stamp = join(dist, stampName);
  return existsSync(join(dist, 'index.html')) && existsSync(stamp) ? readFileSync(stamp, 'utf8') : null;
}

function sourcesHash(project: string): string {
  const hash = createHash('sha256');
  const ofScripts = ['aliases', 'hosting-files', 'without-editing'].map((name) => `scripts/${name}.ts`);
  const single = ['index.html', 'vite.config.ts', 'package-lock.json', ...ofScripts];
  const folders = ['src', 'public'].flatMap((folder) => filesBelow(project, folder));
  for (const path of [...single, ...folders]) {
    hash.update(`${path}\0`).update(readFileSync(join(project, path)));
  }
  return hash.digest('hex');
}

function filesBelow(project: string, folder: string): string[] {
  const entries = readdirSync(join(project, folder), { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const paths = entries.map((entry) => join(entry.parentPath, entry.name).slice(project.length + 1));
  return paths.filter((path) => !/\.test\.tsx?$/.test(path)).toSorted();
}
