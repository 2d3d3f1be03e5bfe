import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findProgram } from '../../local/site-builder/find-program';

/** What a site needs of the machine, beside its npm packages. */
export interface Needs {
  readonly program: string;
  /** A Ruby library. */
  readonly plugin?: string;
  /** How to install it. */
  readonly install: string;
}

/** Why a site in a folder cannot be built on this machine, and what would help; null when it can. */
export function whyNotHere(folder: string, needs: Needs | undefined): string | null {
  if (!needs) {
    const isInstalled = existsSync(join(folder, 'node_modules/.package-lock.json'));
    return isInstalled ? null : 'its packages are not installed. Run: npm run test:sites';
  }
  const { program, plugin, install } = needs;
  if (!findProgram(program, null)) return `${program} is not installed here. See ${install}`;
  if (plugin === undefined || hasRubyLibrary(plugin)) return null;
  return `${plugin} is not installed here. See ${install}`;
}

function hasRubyLibrary(name: string): boolean {
  return spawnSync('ruby', ['-e', `gem "${name}"`], { stdio: 'ignore' }).status === 0;
}
