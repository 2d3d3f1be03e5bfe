import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The commit that a branch of a bare repository points to, read straight from its files (so that it can be asked often);
 * null when there is none.
 */
export function readBranch(gitDir: string, branch: string): string | null {
  const ref = `refs/heads/${branch}`;
  const loose = readText(join(gitDir, ref)).trim();
  if (/^[0-9a-f]{40,64}$/.test(loose)) return loose;
  const packed = readText(join(gitDir, 'packed-refs'));
  const line = packed.split('\n').find((entry) => entry.endsWith(` ${ref}`));
  return line?.split(' ')[0] ?? null;
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
