import { existsSync, readdirSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { git } from '../git-command/git';
import type { Checkout } from './checkout';

/**
 * Copies the submodules of a checkout (themes, most often) from the person's own folder, where they are checked out:
 * Git keeps only a pointer to them. Those that are missing there stay empty.
 */
export async function fillSubmodules({ gitDir, worktree, index }: Checkout, original: string): Promise<void> {
  const listing = await git(['--git-dir', gitDir, 'ls-files', '--stage', '-z'], { env: { GIT_INDEX_FILE: index } });
  const paths = listing.split('\0').flatMap((entry) => /^160000 \S+ \d\t(.+)$/s.exec(entry)?.[1] ?? []);
  for (const path of paths) {
    const [from, to] = [join(original, path), join(worktree, path)];
    if (!existsSync(from) || (existsSync(to) && readdirSync(to).length > 0)) continue;
    await cp(from, to, { recursive: true, filter: (source) => source !== join(from, '.git') });
  }
}
