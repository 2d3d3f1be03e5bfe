// Makes `npm start` and `npm test` work on a fresh clone: installs when what is installed is not what the lock file asks for.
// Plain JavaScript without dependencies; it has to run before anything is installed, and on a Node that is too old.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { lstatSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Galley needs Node 20.19 or newer, and this is ${process.versions.node}.`);
  console.error('Nothing was installed or changed. A newer Node is at https://nodejs.org');
  process.exit(1);
}

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const modules = join(root, 'node_modules');
const stamp = join(modules, '.dependencies-stamp');
const lock = read(join(root, 'package-lock.json'));
const machine = `${process.platform}-${process.arch}-${process.versions.modules}`;
const wanted = `${machine} ${createHash('sha256').update(lock).digest('hex')}`;
const present = read(stamp);

if (present !== wanted) {
  const isOtherMachine = /^\w+-\w+-\d+ /.test(present) && !present.startsWith(`${machine} `);
  if (isOtherMachine || !holdsAll(lock, read(join(modules, '.package-lock.json')))) install(present !== '');
  writeFileSync(stamp, wanted);
}

function install(isUpdate) {
  if (lstatSync(modules, { throwIfNoEntry: false })?.isSymbolicLink()) {
    // npm would empty the folder that the link leads to.
    console.error('node_modules is a link to another folder, and does not hold what Galley needs.');
    console.error('Nothing was installed or changed. Remove the link, then run the command again.');
    process.exit(1);
  }
  console.error(
    isUpdate ? 'Dependencies changed: installing…' : 'First run: installing dependencies (about a minute)…',
  );
  const options = [
    'ci',
    '--include=dev',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--no-progress',
    '--loglevel=error',
  ];
  const npm = process.env.npm_execpath;
  // Standard output belongs to the command that follows (`npm start -- --json`).
  const spawning = { cwd: root, env: cleanEnvironment(), stdio: ['ignore', 2, 2] };
  const result = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, ...options], spawning)
    : spawnSync('npm', options, { ...spawning, shell: process.platform === 'win32' });
  if (result.status === 0) return;
  console.error(
    'Galley could not install its dependencies: npm ci failed, see above. Run the same command again to retry.',
  );
  process.exit(result.status ?? 1);
}

/** Whether npm's own list of what is installed has every package of the lock file; other platforms' binaries may be missing. */
function holdsAll(lockText, installedText) {
  if (installedText === '') return false;
  const installed = JSON.parse(installedText).packages;
  return Object.entries(JSON.parse(lockText).packages).every(
    ([path, { version, optional }]) => path === '' || optional || installed[path]?.version === version,
  );
}

/** The outer npm exports settings of its own run; they must not leak into the install. */
function cleanEnvironment() {
  const outer =
    /^npm_(lifecycle|package|command|execpath)|^npm_config_(production|omit|include|dry_run|global|prefix|local_prefix|loglevel)$/i;
  const kept = Object.entries(process.env).filter(([key]) => !outer.test(key) && key !== 'NODE_ENV');
  return Object.fromEntries(kept);
}

function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
