import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { askGit, runGit } from './git/run-git';

/** What GitHub knows of a repository besides its objects. Kept in the bare repository's own git config, as `github.*`. */
export interface RepositorySettings {
  readonly description: string | null;
  readonly homepage: string | null;
  readonly private: boolean;
  readonly archived: boolean;
  /** Branches that take changes only through a pull request. */
  readonly protectedBranches: readonly string[];
}

const unset: RepositorySettings = {
  description: null,
  homepage: null,
  private: false,
  archived: false,
  protectedBranches: [],
};

/** Reads a bare repository's settings; what is not set has GitHub's default. */
async function readSettings(directory: string): Promise<RepositorySettings> {
  const { output } = await runGit(directory, ['config', '--local', '-z', '--get-regexp', '^github\\.'], {
    accept: [1],
  });
  const records = output.toString().split('\0').filter(Boolean);
  const values = (name: string) =>
    records.filter((record) => record.startsWith(`github.${name}\n`)).map((record) => record.slice(name.length + 8));
  return {
    description: values('description').at(-1) ?? null,
    homepage: values('homepage').at(-1) ?? null,
    private: values('private').at(-1) === 'true',
    archived: values('archived').at(-1) === 'true',
    protectedBranches: values('protectedbranch'),
  };
}

/** Changes some of a bare repository's settings; null removes one. */
export async function writeSettings(directory: string, settings: Partial<RepositorySettings>): Promise<void> {
  const { protectedBranches, ...single } = settings;
  for (const [name, value] of Object.entries(single)) {
    if (value === null)
      await runGit(directory, ['config', '--local', '--unset-all', `github.${name}`], { accept: [5] });
    else await askGit(directory, ['config', '--local', `github.${name}`, String(value)]);
  }
  if (!protectedBranches) return;
  await runGit(directory, ['config', '--local', '--unset-all', 'github.protectedBranch'], { accept: [5] });
  for (const branch of protectedBranches)
    await askGit(directory, ['config', '--local', '--add', 'github.protectedBranch', branch]);
}

/** Reads settings again only when the config file has changed. */
export function rememberSettings(directory: string): () => Promise<RepositorySettings> {
  let seen: string | null = null;
  let settings = Promise.resolve(unset);
  return async () => {
    const text = await readFile(join(directory, 'config'), 'utf8');
    if (text !== seen) settings = readSettings(directory);
    seen = text;
    return settings;
  };
}
