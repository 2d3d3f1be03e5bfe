import { mkdir } from 'node:fs/promises';
import { git } from '../git-command/git';

export type Checkout = { gitDir: string; worktree: string; index: string };

/** Moves a checkout of a bare repository to a commit; only files that differ are written. */
export async function moveCheckout({ gitDir, worktree, index }: Checkout, commit: string): Promise<void> {
  await mkdir(worktree, { recursive: true });
  // Large-file storage would ask a server for the real files; its pointers are enough to build.
  const plain = [
    '-c',
    'core.autocrlf=false',
    '-c',
    'filter.lfs.smudge=',
    '-c',
    'filter.lfs.process=',
    '-c',
    'filter.lfs.required=false',
  ];
  await git([...plain, '--git-dir', gitDir, '--work-tree', worktree, 'read-tree', '--reset', '-u', commit], {
    cwd: worktree,
    env: { GIT_INDEX_FILE: index },
  });
}
