import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readSiteFiles } from '../site-builder/read-site-files';
import { copyInnerSite } from './copy-inner-site';
import { copyOwnSite, type OwnCopy } from './copy-own-site';
import type { HostedSite } from './hosted-site';
import { bringBack } from './bring-back';
import type { OwnFolder } from './inspect-folder';

/** Copies a person's own site into the folder of repositories, and gathers what they should know about it. */
export async function prepareOwnSite(own: OwnFolder, repositories: string): Promise<HostedSite> {
  const gitDir = join(repositories, `${own.repository}.git`);
  const { branch, state } = await (own.inside === '' ? copyOwnSite : copyInnerSite)(own, gitDir);
  const { paths } = await readSiteFiles(gitDir, branch);
  const modules = join(own.folder, 'node_modules');
  const command = bringBack(own, gitDir, branch);
  return {
    repository: own.repository,
    gitDir,
    branch,
    description: null,
    modules: existsSync(modules) ? modules : null,
    person: own.person ?? { name: 'You', email: 'you@localhost' },
    notes: [
      ...uncommittedNote(own.uncommitted),
      ...(own.inside === ''
        ? []
        : [`This is the site in ${own.inside}, a folder of a larger repository: only that folder is served.`]),
      ...(own.branch === null
        ? ['The folder is at a commit on no branch: Galley serves that commit, on a branch named "galley".']
        : []),
      ...(own.isShallow
        ? ['The folder holds only its newest commits (a shallow clone). Writing and bringing back work all the same.']
        : []),
      ...stateNote(state, command),
      ...([...paths].some(isPost)
        ? []
        : ['No posts were found: the last commit holds no Markdown file. Galley is ready to write the first one.']),
    ],
    original: own.folder,
    bringBack: command,
  };
}

function uncommittedNote(count: number): string[] {
  if (count === 0) return [];
  const files = count === 1 ? '1 file has changes' : `${count} files have changes`;
  return [
    `${files} that are not committed: they are safe in your folder, and Galley serves the last commit, without them.`,
  ];
}

function stateNote(state: OwnCopy['state'], command: string): string[] {
  if (state === 'updated') return ['The copy took the new commits from your folder.'];
  if (state === 'ahead') return ['The copy still holds posts that you published in Galley and have not brought back.'];
  if (state === 'apart') {
    return [
      `Your folder and the copy both have new commits. Galley serves the copy, with the posts published there; your folder's new commits are not in it. Bring them together first:\n  ${command}`,
    ];
  }
  return [];
}

function isPost(path: string): boolean {
  return (
    /\.(md|mdx|markdown|mkd)$/i.test(path) &&
    !/(^|\/)(readme|changelog|contributing|license|code_of_conduct|security)\.\w+$/i.test(path)
  );
}
