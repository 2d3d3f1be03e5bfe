import { realpath, stat } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import { git, GitError } from '../git-command/git';
import { findGenerator } from '../site-builder/generators';
import { readSiteFiles } from '../site-builder/read-site-files';
import { StartProblem } from './start-problem';
import type { Person } from './write-history';

/** What is known of a person's own site before it is copied. */
export type OwnFolder = {
  /** The repository's top folder (or the bare repository itself), absolute. */
  top: string;
  /** The site's folder inside the repository when it is a site of its own there, else ''. */
  inside: string;
  /** What is served: the top, or the site's folder inside it. Absolute. */
  folder: string;
  /** "owner/name", from the remote, or from the folder's name. */
  repository: string;
  /** The branch that is checked out; null for a commit on no branch. */
  branch: string | null;
  head: string;
  /** Files with changes that are not committed, new files included. */
  uncommitted: number;
  isShallow: boolean;
  /** Who commits there, or null when Git was never told. */
  person: Person | null;
};

/** Looks at a folder without changing anything in it. Throws a StartProblem when there is nothing to serve. */
export async function inspectFolder(folder: string): Promise<OwnFolder> {
  const place = await realpath(folder).catch(() => null);
  if (place === null) {
    throw new StartProblem(
      `There is no folder ${folder}.\nNothing was started or changed. Check the path, or try the sample site with: npm start`,
    );
  }
  if (!(await stat(place)).isDirectory()) {
    throw new StartProblem(
      `${folder} is a file, not a folder.\nNothing was started or changed. Give the folder that holds the site: npm start -- <folder>`,
    );
  }
  const top = await findTop(place, folder);
  const ask = (...args: string[]) => git(['-C', top, ...args]).catch(() => '');
  const head = await ask('rev-parse', '--verify', '--quiet', 'HEAD^{commit}');
  if (head === '') {
    throw new StartProblem(
      `The repository in ${top} has no commits yet, so there is nothing to serve.\n` +
        `Nothing was started or changed. Commit the site's files first:\n  git -C ${quote(top)} add --all\n  git -C ${quote(top)} commit -m "First version"`,
    );
  }
  const inside = await siteInside(top, relative(top, place).split(sep).join('/'));
  const served = join(top, inside);
  const status = await ask('--no-optional-locks', 'status', '--porcelain', '-z', '--no-renames', '--', inside || '.');
  const name = await ask('config', 'user.name');
  const email = await ask('config', 'user.email');
  return {
    top,
    inside,
    folder: served,
    repository: repositoryName(inside === '' ? await ask('remote', 'get-url', 'origin') : '', served),
    branch: (await ask('symbolic-ref', '--quiet', '--short', 'HEAD')) || null,
    head,
    uncommitted: status.split('\0').filter((entry) => entry !== '').length,
    isShallow: (await ask('rev-parse', '--is-shallow-repository')) === 'true',
    person: name && email ? { name, email } : null,
  };
}

/** The folder, when it is a site of its own in a repository that holds more than that; '' for the whole repository. */
async function siteInside(top: string, folder: string): Promise<string> {
  if (folder === '') return '';
  const tree = await git(['-C', top, 'rev-parse', '--verify', '--quiet', `HEAD:${folder}`]).catch(() => null);
  const gitDir = await git(['-C', top, 'rev-parse', '--absolute-git-dir']);
  return tree !== null && findGenerator(await readSiteFiles(gitDir, tree)) ? folder : '';
}

async function findTop(place: string, asked: string): Promise<string> {
  try {
    if ((await git(['-C', place, 'rev-parse', '--is-bare-repository'])) === 'true') return place;
    const top = await git(['-C', place, 'rev-parse', '--show-toplevel']);
    // A folder that merely lies below some other repository is not a part of it.
    if (top === place || (await git(['-C', place, 'ls-files', '--cached'])) !== '') return top;
  } catch (error) {
    if (error instanceof GitError && /dubious ownership/.test(error.stderr)) {
      throw new StartProblem(
        `Git does not trust ${asked}, because it belongs to another user.\n` +
          `Nothing was started or changed. If you trust it: git config --global --add safe.directory ${quote(place)}`,
        error,
      );
    }
  }
  throw new StartProblem(
    `${asked} is not a Git repository, so Galley cannot work on a copy of its history.\n` +
      `Nothing was started or changed. To make it one:\n  git -C ${quote(place)} init\n  git -C ${quote(place)} add --all\n  git -C ${quote(place)} commit -m "First version"\n` +
      'Or try the sample site with: npm start',
  );
}

/** "owner/name" of a remote's address, else "local/<folder>"; only characters that GitHub allows. */
export function repositoryName(remote: string, folder: string): string {
  const [, owner = '', name = ''] =
    /[/:]([^/:]+)\/([^/]+?)(?:\.git)?\/?$/.exec(
      /^(\w+:\/\/|[^/]+@|[\w.-]+:)/.test(remote) && !remote.startsWith('file:') ? remote : '',
    ) ?? [];
  const clean = (text: string) => text.replaceAll(/[^\w.-]+/g, '-').replaceAll(/^[.-]+|[.-]+$/g, '');
  if (clean(owner) && clean(name)) return `${clean(owner)}/${clean(name)}`;
  return `local/${clean(basename(folder).replace(/\.git$/, '')) || 'site'}`;
}

/** A path as it can be pasted into a shell. */
export function quote(path: string): string {
  return /^[\w@%+=:,./~-]+$/.test(path) ? path : `'${path.replaceAll("'", String.raw`'\''`)}'`;
}
