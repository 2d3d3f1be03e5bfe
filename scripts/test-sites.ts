// Journeys through real sites, each built by its own generator:
//   npm run test:sites                  all of them
//   npm run test:sites -- hugo astro    some of them
// Packages that are missing are installed first, from each site's own lock file.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { hasPackages } from './test-sites/has-packages';

const project = dirname(import.meta.dirname);
const sites = join(project, 'tests/sites');
const known = readdirSync(sites, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
const wanted = process.argv.slice(2).filter((word) => !word.startsWith('-'));
const unknown = wanted.filter((name) => !known.includes(name));
const chosen = wanted.length > 0 ? wanted : known;

if (unknown.length > 0) {
  console.error(`There is no site ${unknown.join(', ')} in tests/sites. There are: ${known.join(', ')}`);
  process.exit(2);
}
for (const name of chosen) {
  const folder = join(sites, name);
  if (!existsSync(join(folder, 'package-lock.json')) || hasPackages(folder)) continue;
  console.error(`Installing the packages of ${name}…`);
  // Not `npm ci`: the locks leave out the binaries of other platforms, which it would ask for.
  const options = ['install', '--ignore-scripts', '--prefer-offline', '--no-save', '--no-audit', '--no-fund'];
  const { status } = run('npm', options, folder);
  if (status !== 0) process.exit(status ?? 1);
}
const files = chosen.map((name) => `tests/sites/${name}.test.ts`);
const vitest = join(project, 'node_modules/vitest/vitest.mjs');
const { status } = run(process.execPath, [vitest, 'run', '--project', 'sites', ...files], project);
process.exitCode = status ?? 1;

function run(program: string, words: readonly string[], cwd: string) {
  // The outer npm's settings are those of another folder.
  const env = Object.fromEntries(Object.entries(process.env).filter(([key]) => !/^npm_|^NODE_ENV$/.test(key)));
  const shell = process.platform === 'win32' && program === 'npm';
  return spawnSync(program, words, { cwd, env, shell, stdio: ['ignore', 'inherit', 'inherit'] });
}
