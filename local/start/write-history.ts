import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { git } from '../git-command/git';

export type Person = { name: string; email: string };

export type HistoryCommit = {
  message: string;
  author: Person;
  /** An ISO date and time. */
  date: string;
  /** Files that this commit writes, by path; null deletes one. */
  files: ReadonlyMap<string, Uint8Array | null>;
};

/** Makes a bare repository with these commits on `main`. It appears at `gitDir` only when it is whole. */
export async function writeHistory(gitDir: string, commits: readonly HistoryCommit[]): Promise<void> {
  const unfinished = `${gitDir}.unfinished-${process.pid}`;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(dirname(gitDir), { recursive: true });
  await git(['init', '--quiet', '--bare', '--template=', '--initial-branch=main', unfinished]);
  await git(['--git-dir', unfinished, 'fast-import', '--quiet', '--date-format=raw'], { input: stream(commits) });
  await rename(unfinished, gitDir);
}

/** https://git-scm.com/docs/git-fast-import#_input_format */
function stream(commits: readonly HistoryCommit[]): Uint8Array {
  const parts: Uint8Array[] = [];
  const line = (text: string) => parts.push(Buffer.from(`${text}\n`));
  const data = (bytes: Uint8Array) => {
    line(`data ${bytes.length}`);
    parts.push(bytes);
    line('');
  };
  for (const { message, author, date, files } of commits) {
    const who = `${author.name} <${author.email}> ${rawDate(date)}`;
    line('commit refs/heads/main');
    line(`author ${who}`);
    line(`committer ${who}`);
    data(Buffer.from(message));
    for (const [path, bytes] of files) {
      if (bytes === null) line(`D ${quoted(path)}`);
      else {
        line(`M 100644 inline ${quoted(path)}`);
        data(bytes);
      }
    }
  }
  return Buffer.concat(parts);
}

/** Seconds since 1970 and the zone of an ISO date ("+01:00", "Z" or none for UTC). */
function rawDate(date: string): string {
  const zone = /([+-]\d\d):?(\d\d)$/.exec(date);
  const isDateOnly = /^\d{4}-\d\d-\d\d$/.test(date);
  return `${Math.floor(Date.parse(date) / 1000)} ${zone && !isDateOnly ? `${zone[1]}${zone[2]}` : '+0000'}`;
}

function quoted(path: string): string {
  return `"${path.replaceAll(/["\\]/g, '\\$&').replaceAll('\n', '\\n')}"`;
}
