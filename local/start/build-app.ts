import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { isBuiltFrom, keepBuild, sourceStamp } from './source-stamp';
import { StartProblem } from './start-problem';

const sources = [
  'index.html',
  'vite.config.ts',
  'package-lock.json',
  'scripts/aliases.ts',
  'scripts/hosting-files.ts',
  'scripts/shared-chunks.ts',
  'scripts/without-editing.ts',
  'local/app-server/content-security-policy.ts',
  'src',
  'public',
];

/**
 * Builds the app into the project's `dist` unless its sources are those of the last build. Gives the folder.
 * @param tell is called once with a line to show when a build is needed
 */
export function buildApp(project: string, tell: (line: string) => void): string {
  const dist = join(project, 'dist');
  const stamp = sourceStamp(project, sources);
  if (isBuiltFrom(dist, stamp)) return dist;
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
  keepBuild(next, dist, stamp);
  return dist;
}

function tellingLines(log: string): string {
  const lines = stripVTControlCharacters(log).split('\n');
  return lines
    .filter((line) => !/^\s+at /.test(line))
    .join('\n')
    .trim();
}
