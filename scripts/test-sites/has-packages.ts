import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Packages {
  readonly [path: string]: { readonly version?: string; readonly optional?: boolean };
}

/** Whether a folder's node_modules holds every package of its lock file; what only other platforms need may be missing. */
export function hasPackages(folder: string): boolean {
  const installed = packagesIn(join(folder, 'node_modules/.package-lock.json'));
  const asked = packagesIn(join(folder, 'package-lock.json'));
  return Object.entries(asked ?? {}).every(
    ([path, { version, optional }]) => path === '' || optional === true || installed?.[path]?.version === version,
  );
}

function packagesIn(file: string): Packages | null {
  try {
    const { packages } = JSON.parse(readFileSync(file, 'utf8')) as { packages?: Packages };
    return packages ?? null;
  } catch {
    return null;
  }
}
