import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { git } from '../git-command/git';

export type Files = Readonly<Record<string, string>>;

const project = join(import.meta.dirname, '../..');

/** The files of a small site that Eleventy builds. */
export const smallSite: Files = {
  'eleventy.config.js': 'export default () => {};\n',
  'posts/tide.md': '---\ntitle: High tide\n---\n# High tide\n',
};

/** A folder for one test, with a stand-in for the built app, and a way to remove it all. */
export function openSandbox() {
  const folder = mkdtempSync(join(tmpdir(), 'galley-start-'));
  const dist = join(folder, 'dist');
  writeFiles(dist, { 'index.html': '<!doctype html><title>Galley</title>' });
  return { folder, dist, home: join(folder, 'home'), remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Writes texts by their paths below a folder, with the folders on the way. */
export function writeFiles(folder: string, files: Files): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** Makes a repository with a working tree, as a person has it, with a commit of these files (none without files). */
export async function makeRepository(folder: string, files: Files): Promise<string> {
  mkdirSync(folder, { recursive: true });
  await git(['init', '--quiet', '--initial-branch=main', folder]);
  await git(['-C', folder, 'config', 'user.name', 'Ana Brandt']);
  await git(['-C', folder, 'config', 'user.email', 'ana@tidewater.example']);
  if (Object.keys(files).length > 0) await commitFiles(folder, files);
  return folder;
}

/** Commits files in a working tree. Gives the commit's id. */
export async function commitFiles(folder: string, files: Files, message = 'Start'): Promise<string> {
  writeFiles(folder, files);
  await git(['-C', folder, 'add', '--all']);
  await git(['-C', folder, 'commit', '--quiet', '-m', message]);
  return git(['-C', folder, 'rev-parse', 'HEAD']);
}

/** Commits to a bare repository's branch, as the API does. */
export async function commitBare(gitDir: string, branch: string, files: Files): Promise<string> {
  const env = { GIT_INDEX_FILE: join(gitDir, 'test.index') };
  const at = ['-c', 'user.name=Ana', '-c', 'user.email=ana@tidewater.example', '--git-dir', gitDir];
  await git([...at, 'read-tree', branch], { env });
  for (const [path, text] of Object.entries(files)) {
    const blob = await git([...at, 'hash-object', '-w', '--stdin'], { input: text });
    await git([...at, 'update-index', '--index-info'], { env, input: `100644 ${blob}\t${path}\n` });
  }
  const tree = await git([...at, 'write-tree'], { env });
  const id = await git([...at, 'commit-tree', tree, '-p', branch, '-m', 'Written in Galley']);
  await git([...at, 'update-ref', `refs/heads/${branch}`, id]);
  return id;
}

export type Ended = { code: number | null; out: string; err: string };

/** Runs the command behind `npm start` until it ends. */
export async function runStart(args: readonly string[], env: Readonly<Record<string, string>>): Promise<Ended> {
  const { ended } = startProcess(args, env);
  return ended;
}

/** Starts the command behind `npm start`; `said` resolves with its first output, or rejects with its complaint. */
export function startProcess(args: readonly string[], env: Readonly<Record<string, string>>) {
  const command = ['--import', 'tsx', join(project, 'local/start.ts'), ...args];
  const outer = Object.entries(process.env).filter(([key]) => !/^(npm_|INIT_CWD|PORT|GALLEY_)/.test(key));
  const child = spawn(process.execPath, command, { cwd: project, env: { ...Object.fromEntries(outer), ...env } });
  let [out, err] = ['', ''];
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
  const said = new Promise<void>((resolve, reject) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
      resolve();
    });
    child.on('close', () => reject(new Error(err)));
  });
  const ended = new Promise<Ended>((resolve) => child.on('close', (code) => resolve({ code, out, err })));
  // Whoever only waits for the end is not interested in this one.
  said.catch(() => {});
  return { child, said, ended, out: () => out };
}
