import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Signature } from './commit';
import { GitError, askGit, runGit } from './run-git';

/** One change of a tree. `oid: null` removes the path. */
export interface TreeChange {
  readonly path: string;
  readonly mode: string;
  readonly oid: string | null;
}

interface NewCommit {
  readonly tree: string;
  readonly parents: readonly string[];
  readonly message: string;
  readonly author: Signature;
  readonly committer: Signature;
}

export interface Writer {
  blob(content: Uint8Array): Promise<string>;
  /** The id of `base` with the changes made. Throws `GitError` for a path that git refuses. */
  tree(base: string | null, changes: readonly TreeChange[]): Promise<string>;
  commit(commit: NewCommit): Promise<string>;
}

const nothing = '0'.repeat(40);

/** Adds objects to a bare repository. No ref moves. */
export function openWriter(directory: string): Writer {
  return {
    blob: (content) => askGit(directory, ['hash-object', '-w', '--stdin'], { input: content }),
    async tree(base, changes) {
      const folder = await mkdtemp(join(tmpdir(), 'galley-index-'));
      const environment = { GIT_INDEX_FILE: join(folder, 'index') };
      try {
        await runGit(directory, ['read-tree', base ?? '--empty'], { environment });
        const input = changes.map(({ path, mode, oid }) => `${oid ? mode : '0'} ${oid ?? nothing}\t${path}\0`).join('');
        const { complaint } = await runGit(directory, ['update-index', '--replace', '-z', '--index-info'], {
          environment,
          input,
        });
        if (complaint) throw new GitError(0, complaint); // git only warns of a path that it leaves out
        return await askGit(directory, ['write-tree'], { environment });
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    },
    commit({ tree, parents, message, author, committer }) {
      const environment = {
        GIT_AUTHOR_NAME: author.name,
        GIT_AUTHOR_EMAIL: author.email,
        GIT_AUTHOR_DATE: author.date,
        GIT_COMMITTER_NAME: committer.name,
        GIT_COMMITTER_EMAIL: committer.email,
        GIT_COMMITTER_DATE: committer.date,
      };
      const ancestry = parents.flatMap((parent) => ['-p', parent]);
      return askGit(directory, ['commit-tree', tree, ...ancestry, '-F', '-'], { input: message, environment });
    },
  };
}
