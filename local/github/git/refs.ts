import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ObjectReader } from './object-reader';
import { GitError, askGit, runGit } from './run-git';

export interface Refs {
  /** The full name of the branch that HEAD stands for, born or not: `refs/heads/main`. */
  default(): Promise<string>;
  /** The object id that a full ref name points at, or null. */
  read(ref: string): Promise<string | null>;
  /** Compare and swap: false when the ref did not point at `from`. Null as `from`: the ref must be new. */
  move(ref: string, to: string, from: string | null): Promise<boolean>;
  /** Whether there is not a single ref. */
  none(): Promise<boolean>;
}

const nothing = '0'.repeat(40);

/** The refs of a bare repository, read anew each time. */
export function openRefs(directory: string, objects: ObjectReader): Refs {
  return {
    async default() {
      const head = await readFile(join(directory, 'HEAD'), 'utf8');
      return /^ref: (\S+)/.exec(head)?.[1] ?? 'HEAD';
    },
    async read(ref) {
      return isRefName(ref) ? ((await objects.look(ref))?.oid ?? null) : null;
    },
    async move(ref, to, from) {
      try {
        await runGit(directory, ['update-ref', ref, to, from ?? nothing]);
        return true;
      } catch (error) {
        if (error instanceof GitError) return false;
        throw error;
      }
    },
    async none() {
      return (await askGit(directory, ['for-each-ref', '--count=1'])) === '';
    },
  };
}

/** The rules of git-check-ref-format that matter here. */
export function isRefName(ref: string): boolean {
  const holdsControl = ref.split('').some((letter) => letter <= ' ' || letter === '\u007f');
  const holdsForbidden = /[~^:?*[\\]|\.\.|@\{|\/\/|\/\.|\.lock(\/|$)|[/.]$/.test(ref);
  return /^refs\/[^/]+\//.test(ref) && !holdsControl && !holdsForbidden;
}
