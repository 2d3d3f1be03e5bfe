// Makes `npm start` and `npm test` work on a fresh clone: installs when the lock file, the platform or Node's ABI changed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Galley needs Node 20.19 or newer, and this is ${process.versions.node}.`);
  console.error('Nothing was installed or changed. A newer Node is at https://nodejs.org');
  process.exit(1);
}

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const stamp = join(root, 'node_modules', '.dependencies-stamp');
const wanted = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .update(`${process.platform}-${process.arch}-${process.versions.modules}`)
  .digest('hex');
const present = existsSync(stamp) ? readFileSync(stamp, 'utf8') : '';

if (present !== wanted) {
  console.error(present ? 'Dependencies changed: installing…' : 'First run: installing dependencies (about a minute)…');
  const result = install();
  if (result.status !== 0) {
    console.error('Galley could not install its dependencies: npm ci failed, see above. Nothing else was changed.');
    process.exit(result.status ?? 1);
  }
  writeFileSync(stamp, wanted);
}

function install() {
  const options = ['ci', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--no-progress', '--loglevel=error'];
  const npm = process.env.npm_execpath;
  // Standard output belongs to the command that follows (`npm start -- --json`).
  const spawning = { cwd: root, env: cleanEnvironment(), stdio: ['ignore', 2, 2] };
  return npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, ...options], spawning)
    : spawnSync('npm', options, { ...spawning, shell: process.platform === 'win32' });
}

/** The outer npm exports settings of its own run; they must not leak into the install. */
function cleanEnvironment() {
  const outer = /^npm_(lifecycle|package|command|execpath)|^npm_config_(production|omit|include|dry_run|global|prefix|local_prefix|loglevel)$/i;
  const kept = Object.entries(process.env).filter(([key]) => !outer.test(key) && key !== 'NODE_ENV');
  return Object.fromEntries(kept);
}
