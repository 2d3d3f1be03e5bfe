import type { ObjectId, Tree, TreeEntry } from '../../repository';
import type { Client } from './client';
import type { Address } from './github-repository';

interface TreeAnswer {
  readonly truncated: boolean;
  readonly tree: readonly {
    readonly path?: string;
    readonly mode?: string;
    readonly type?: string;
    readonly sha?: string;
    readonly size?: number;
  }[];
}

/** Requests that a cut listing may cost before Galley says that it is incomplete. */
const MOST_REQUESTS = 60;

/** Folders that hold no posts however large they are. */
const SKIPPED = /(^|\/)(node_modules|\.git|vendor|bower_components)$/;

/**
 * Every file of a commit. One request; where the host cuts the listing (100,000 entries or 7 MB), folder by folder.
 * https://docs.github.com/rest/git/trees#get-a-tree
 */
export async function readTree(client: Client, address: Address, commit: ObjectId): Promise<Tree> {
  const entries: TreeEntry[] = [];
  const budget = { left: MOST_REQUESTS };
  const complete = await collect('', commit);
  return { commit, entries, complete };

  async function collect(folder: string, id: ObjectId): Promise<boolean> {
    if (budget.left-- <= 0) return false;
    const whole = await ask(id, { recursive: '1' });
    if (!whole.truncated) {
      keep(folder, whole);
      return true;
    }
    if (budget.left-- <= 0) return false;
    const here = await ask(id, {});
    keep(folder, here);
    let complete = !here.truncated;
    for (const entry of here.tree) {
      const path = folder + (entry.path ?? '');
      if (entry.type !== 'tree' || !entry.sha || SKIPPED.test(path)) continue;
      complete = (await collect(`${path}/`, entry.sha)) && complete;
    }
    return complete;
  }

  function ask(id: ObjectId, recursion: { recursive?: string }): Promise<TreeAnswer> {
    return client.rest<TreeAnswer>('GET /repos/{owner}/{repo}/git/trees/{id}', { ...address, id, ...recursion });
  }

  function keep(folder: string, answer: TreeAnswer): void {
    for (const { path, type, sha, size, mode } of answer.tree) {
      if (type === 'blob' && path && sha)
        entries.push({ path: folder + path, oid: sha, size: size ?? 0, mode: mode ?? '100644' });
    }
  }
}
