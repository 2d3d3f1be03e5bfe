import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { git } from '../git-command/git';
import { readBranch } from '../git-command/read-branch';
import type { OwnCopy } from './copy-own-site';
import type { OwnFolder } from './inspect-folder';

/** In a copy of a site inside a repository: the commit that holds the site as it lies in the folder. */
export const startOfCopy = 'refs/galley/start';

/**
 * Makes or refreshes a bare repository that holds a site lying inside a larger repository, as one commit. The original is
 * only read. Commits made in the copy are kept: a newer state of the folder is taken only where that loses none.
 */
export async function copyInnerSite(own: OwnFolder, gitDir: string): Promise<OwnCopy> {
  const branch = own.branch ?? 'galley';
  const tree = await git(['-C', own.top, 'rev-parse', `${own.head}:${own.inside}`]);
  const isNew = !existsSync(gitDir);
  const folder = isNew ? `${gitDir}.unfinished-${process.pid}` : gitDir;
  const inCopy = (...args: string[]) => git(['--git-dir', folder, ...args]);
  if (isNew) {
    await rm(folder, { recursive: true, force: true });
    await mkdir(dirname(gitDir), { recursive: true });
    await git(['init', '--quiet', '--bare', '--template=', `--initial-branch=${branch}`, folder]);
  }
  const start = isNew ? null : await inCopy('rev-parse', startOfCopy);
  const isSame = start !== null && (await inCopy('rev-parse', `${start}^{tree}`)) === tree;
  const state = stateOf(start, isSame, readBranch(folder, branch));
  if (state === 'new' || state === 'updated') {
    await inCopy('fetch', '--quiet', '--no-tags', '--update-shallow', own.top, `+${own.head}:refs/galley/folder`);
    const words = ['-c', 'user.name=Galley', '-c', 'user.email=galley@localhost', 'commit-tree', tree];
    const commit = await inCopy(
      ...words,
      ...(start ? ['-p', start] : []),
      '-m',
      `The site as it lies in ${own.inside}`,
    );
    await inCopy('update-ref', startOfCopy, commit);
    await inCopy('update-ref', `refs/heads/${branch}`, commit);
  }
  if (isNew) await rename(folder, gitDir);
  return { branch, state };
}

function stateOf(start: string | null, isSame: boolean, mine: string | null): OwnCopy['state'] {
  if (start === null) return 'new';
  if (isSame) return mine === start ? 'same' : 'ahead';
  return mine === start ? 'updated' : 'apart';
}
