import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type GitRepository, openGitRepository } from './git/repository';
import { type RepositorySettings, rememberSettings } from './settings';

/** A repository as GitHub knows it: a bare Git repository with an owner, a name and settings. */
export interface HostedRepository {
  readonly owner: string;
  readonly name: string;
  /** `owner/name` */
  readonly fullName: string;
  readonly git: GitRepository;
  readonly settings: () => Promise<RepositorySettings>;
  /** Whether it has no commit yet. */
  readonly isEmpty: () => Promise<boolean>;
}

export interface Repositories {
  /** By owner and name, in any case, as on GitHub. */
  find(owner: string, name: string): Promise<HostedRepository | null>;
  list(): Promise<readonly HostedRepository[]>;
}

/** The bare repositories `<root>/<owner>/<name>.git`. The folder is looked at anew each time. */
export function openRepositories(root: string): Repositories {
  const opened = new Map<string, HostedRepository>();

  async function list(): Promise<readonly HostedRepository[]> {
    const owners = (await foldersIn(root)).filter((owner) => !owner.startsWith('.'));
    const lists = await Promise.all(
      owners.map(async (owner) => {
        const folders = await foldersIn(join(root, owner));
        return folders
          .filter((folder) => folder.endsWith('.git'))
          .map((folder) => open(owner, folder.slice(0, -'.git'.length)));
      }),
    );
    return lists.flat();
  }

  function open(owner: string, name: string): HostedRepository {
    const fullName = `${owner}/${name}`;
    const repository = opened.get(fullName) ?? hosted(owner, name, join(root, owner, `${name}.git`));
    opened.set(fullName, repository);
    return repository;
  }

  return {
    list,
    async find(owner, name) {
      const wanted = `${owner}/${name}`.toLowerCase();
      return (await list()).find(({ fullName }) => fullName.toLowerCase() === wanted) ?? null;
    },
  };
}

function hosted(owner: string, name: string, directory: string): HostedRepository {
  const git = openGitRepository(directory);
  let isEmpty = true;
  return {
    owner,
    name,
    fullName: `${owner}/${name}`,
    git,
    settings: rememberSettings(directory),
    async isEmpty() {
      isEmpty &&= await git.refs.none();
      return isEmpty;
    },
  };
}

async function foldersIn(path: string): Promise<readonly string[]> {
  const entries = await readdir(path, { withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
}
