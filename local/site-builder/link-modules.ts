import { mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Makes `target` a node_modules folder whose entries are links into `source`, so that a checkout beside it resolves the
 * site's packages. A link per entry rather than one for all: generators write caches (.vite, .astro, .cache) into
 * node_modules, and those must not reach the original.
 */
export function linkModules(source: string, target: string): void {
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  for (const name of readdirSync(source)) {
    if (!name.startsWith('.') || name === '.bin' || name === '.pnpm')
      symlinkSync(join(source, name), join(target, name));
  }
}
