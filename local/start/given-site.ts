import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { HostedSite } from './hosted-site';
import { readFolder } from './read-folder';
import { writeHistory } from './write-history';

/** A repository's first files: by path, or a folder whose files are taken. */
export type GivenFiles = Readonly<Record<string, string | Uint8Array>> | string;

const person = { name: 'Mara Oduya', email: 'mara@tidewater.example' };

/** Makes a repository of one commit from files, unless an earlier run made it. */
export async function prepareGivenSite(
  repository: string,
  given: GivenFiles,
  repositories: string,
  modules: string,
): Promise<HostedSite> {
  const gitDir = join(repositories, `${repository}.git`);
  if (!existsSync(gitDir)) {
    const files = typeof given === 'string' ? readFolder(given) : bytesOf(given);
    await writeHistory(
      gitDir,
      files.size === 0 ? [] : [{ message: 'Start the site', author: person, date: '2026-01-05T09:00:00Z', files }],
    );
  }
  return {
    repository,
    gitDir,
    branch: 'main',
    description: null,
    modules,
    person,
    notes: [],
    original: null,
    bringBack: null,
  };
}

function bytesOf(files: Exclude<GivenFiles, string>): Map<string, Uint8Array> {
  return new Map(
    Object.entries(files).map(([path, content]) => [
      path,
      typeof content === 'string' ? Buffer.from(content) : content,
    ]),
  );
}
