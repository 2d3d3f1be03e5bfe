import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { git } from '../git-command/git';
import { readBranch } from '../git-command/read-branch';
import type { OwnFolder } from './inspect-folder';

export type OwnCopy = {
  branch: string;
  /** How the copy stands to the folder. */
  state: 'new' | 'same' | 'updated' | 'ahead' | 'apart';
};

/**
 * Makes or refreshes the bare copy of a person's own repository at `gitDir`. The original is only read. A copy from an
 * earlier run keeps the commits made in it: it takes new ones from the folder only where that loses none.
 */
export async function copyOwnSite(own: OwnFolder, gitDir: string): Promise<OwnCopy> {
  const branch = own.branch ?? 'galley';
  const isNew = !existsSync(gitDir);
  if (isNew) await clone(own.top, gitDir);
  const inCopy = (...args: string[]) => git(['--git-dir', gitDir, ...args]);
  // By id: HEAD of a linked working tree, or of no branch at all, is found too.
  if (!isNew)
    await inCopy(
      'fetch',
      '--quiet',
      '--no-tags',
      '--update-shallow',
      own.top,
      `+${own.branch ? `refs/heads/${own.branch}` : 'HEAD'}:refs/galley/folder`,
    );
  await inCopy('symbolic-ref', 'HEAD', `refs/heads/${branch}`);
  const mine = readBranch(gitDir, branch);
  if (mine === own.head) return { branch, state: isNew ? 'new' : 'same' };
  const contains = async (newer: string, older: string) =>
    inCopy('merge-base', '--is-ancestor', older, newer).then(
      () => true,
      () => false,
    );
  if (mine !== null && !isNew) {
    if (await contains(mine, own.head)) return { branch, state: 'ahead' };
    if (!(await contains(own.head, mine))) return { branch, state: 'apart' };
  }
  await inCopy('update-ref', `refs/heads/${branch}`, own.head);
  return { branch, state: isNew ? 'new' : 'updated' };
}

async function clone(from: string, gitDir: string): Promise<void> {
  const unfinished = `${gitDir}.unfinished-${process.pid}`;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(dirname(gitDir), { recursive: true });
  await git(['clone', '--quiet', '--bare', '--no-hardlinks', '--template=', from, unfinished]);
  await git(['--git-dir', unfinished, 'remote', 'remove', 'origin']).catch(() => '');
  await rename(unfinished, gitDir);
}
