import { askGit, runGit } from './run-git';

interface Span {
  readonly path?: string | undefined;
  readonly skip: number;
  readonly limit: number;
}

export interface Distance {
  /** Commits that only the head has. */
  readonly ahead: number;
  /** Commits that only the base has. */
  readonly behind: number;
  readonly mergeBase: string | null;
}

export interface History {
  /** Ids of the commits reachable from one, newest first; with a path, those that changed it. */
  list(from: string, span: Span): Promise<readonly string[]>;
  count(from: string, path?: string): Promise<number>;
  /** Ids of the commits that `head` has and `base` lacks, oldest first. */
  between(base: string, head: string): Promise<readonly string[]>;
  distance(base: string, head: string): Promise<Distance>;
  isAncestor(ancestor: string, descendant: string): Promise<boolean>;
}

/** Questions about what came before what. All arguments are commit ids. */
export function openHistory(directory: string): History {
  const ids = async (args: readonly string[]) => (await askGit(directory, args)).split('\n').filter(Boolean);
  return {
    list: (from, { path, skip, limit }) =>
      ids(['rev-list', `--skip=${skip}`, `--max-count=${limit}`, from, '--', ...(path ? [path] : [])]),
    count: async (from, path) =>
      Number(await askGit(directory, ['rev-list', '--count', from, '--', ...(path ? [path] : [])])),
    between: (base, head) => ids(['rev-list', '--reverse', `${base}..${head}`]),
    async distance(base, head) {
      const counts = await askGit(directory, ['rev-list', '--left-right', '--count', `${base}...${head}`]);
      const [behind = 0, ahead = 0] = counts.split(/\s+/).map(Number);
      const { output } = await runGit(directory, ['merge-base', base, head], { accept: [1] });
      return { ahead, behind, mergeBase: output.toString().trim() || null };
    },
    async isAncestor(ancestor, descendant) {
      return (
        (await runGit(directory, ['merge-base', '--is-ancestor', ancestor, descendant], { accept: [1] })).code === 0
      );
    },
  };
}
