import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const stampName = '.sources';

/**
 * What tells whether sources changed since something was built from them: a hash of their paths and bytes, tests aside.
 * @param sources files and folders below the project
 */
export function sourceStamp(project: string, sources: readonly string[]): string {
  const hash = createHash('sha256');
  for (const path of sources.flatMap((source) => filesAt(project, source))) {
    hash.update(`${path}\0`).update(readFileSync(join(project, path)));
  }
  return hash.digest('hex');
}

/** Whether a folder was built from the sources of a stamp. */
export function isBuiltFrom(folder: string, stamp: string): boolean {
  const path = join(folder, stampName);
  return existsSync(join(folder, 'index.html')) && existsSync(path) && readFileSync(path, 'utf8') === stamp;
}

/** Puts a finished build in the place of the last. Another process may do the same at this moment; both have built the same. */
export function keepBuild(next: string, folder: string, stamp: string): void {
  writeFileSync(join(next, stampName), stamp);
  const old = `${next}-old`;
  try {
    if (existsSync(folder)) renameSync(folder, old);
    renameSync(next, folder);
  } catch (error) {
    if (!existsSync(join(folder, 'index.html'))) throw error;
  }
  for (const left of [old, next]) rmSync(left, { recursive: true, force: true });
}

function filesAt(project: string, source: string): string[] {
  const at = join(project, source);
  if (!statSync(at).isDirectory()) return [source];
  const entries = readdirSync(at, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name).slice(project.length + 1));
  return paths.filter((path) => !/\.test\.tsx?$/.test(path)).toSorted();
}
