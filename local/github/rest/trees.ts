import type { Hono } from 'hono';
import { answer, answerWritten, readBody } from '../answer';
import { missing, refused } from '../api-error';
import type { GitHubEnvironment, Services } from '../environment';
import type { Limits } from '../faults';
import { resolveName } from '../git/repository';
import { GitError } from '../git/run-git';
import type { TreeEntry } from '../git/tree';
import type { TreeChange } from '../git/writer';
import type { HostedRepository } from '../repositories';

/** `GET /git/trees/{tree_sha}` and `POST /git/trees`. */
export function serveTrees(app: Hono<GitHubEnvironment>, { faults }: Services): void {
  app.get('/repos/:owner/:repo/git/trees/:tree{.+}', async (c) => {
    const { repository } = c.get('grant');
    const tree = await findTree(repository, c.req.param('tree'));
    if (!tree) throw missing();
    const isRecursive = c.req.query('recursive') !== undefined;
    const entries = await repository.git.trees.list(tree, isRecursive);
    return answer(c, treeJson(c.get('origin'), repository, tree, entries, isRecursive ? faults.limits : null));
  });

  app.post('/repos/:owner/:repo/git/trees', async (c) => {
    const { repository } = c.get('grant');
    const { base_tree: base, tree } = await readBody(c);
    if (!Array.isArray(tree)) throw refused('Invalid request.\n\n"tree" wasn\'t supplied.');
    const start = typeof base === 'string' ? await findTree(repository, base) : null;
    if (base && !start) throw missing();
    const changes = await Promise.all(tree.map((entry: unknown) => readChange(repository, start, entry)));
    const made = await writeTree(repository, start, changes.flat());
    const entries = await repository.git.trees.list(made, false);
    const body = treeJson(c.get('origin'), repository, made, entries, null);
    return answerWritten(c, body);
  });
}

function treeJson(
  origin: string,
  { fullName }: HostedRepository,
  sha: string,
  entries: readonly TreeEntry[],
  limits: Limits | null,
) {
  const url = `${origin}/repos/${fullName}/git`;
  const all = entries.map(({ path, mode, kind, oid, size }) => ({
    path,
    mode,
    type: kind,
    sha: oid,
    ...(size === null ? {} : { size }),
    ...(kind === 'commit' ? {} : { url: `${url}/${kind}s/${oid}` }),
  }));
  const tree = limits ? cut(all, limits) : all;
  return { sha, url: `${url}/trees/${sha}`, tree, truncated: tree.length < all.length };
}

/** As many entries as fit into GitHub's limits. */
function cut<Entry>(entries: readonly Entry[], { treeEntries, treeBytes }: Limits): readonly Entry[] {
  let bytes = 0;
  const end = entries.findIndex((entry, index) => {
    bytes += Buffer.byteLength(JSON.stringify(entry)) + 1;
    return index >= treeEntries || bytes > treeBytes;
  });
  return end < 0 ? entries : entries.slice(0, end);
}

async function findTree({ git }: HostedRepository, name: string): Promise<string | null> {
  const start = await resolveName(git, name);
  if (!start) return null;
  const tree = await git.objects.look(name.includes(':') ? start : `${start}^{tree}`);
  return tree?.kind === 'tree' ? tree.oid : null;
}

async function readChange(
  { git }: HostedRepository,
  base: string | null,
  entry: unknown,
): Promise<readonly TreeChange[]> {
  const { path, mode, sha, content } = { ...(entry as Partial<Record<'path' | 'mode' | 'sha' | 'content', unknown>>) };
  if (typeof path !== 'string' || path === '') throw refused('Must supply a valid tree.path');
  if (sha === null) {
    if (!base || !(await git.objects.look(`${base}:${path}`))) throw refused('GitRPC::BadObjectState');
    return [{ path, mode: '100644', oid: null }];
  }
  if (typeof mode !== 'string' || !/^(100644|100755|120000|160000|040000)$/.test(mode))
    throw refused('Must supply a valid tree.mode');
  if (typeof content === 'string') return [{ path, mode, oid: await git.writer.blob(Buffer.from(content)) }];
  if (typeof sha !== 'string') throw refused('Must supply either tree.sha or tree.content');
  if (mode === '160000') return [{ path, mode, oid: sha }];
  const object = /^[0-9a-f]{40}$/.test(sha) ? await git.objects.look(sha) : null;
  if (object?.kind !== (mode === '040000' ? 'tree' : 'blob'))
    throw refused(`tree.sha ${sha} is not a valid ${mode === '040000' ? 'tree' : 'blob'}`);
  if (mode !== '040000') return [{ path, mode, oid: sha }];
  const inner = await git.trees.list(sha, true);
  return inner
    .filter(({ kind }) => kind !== 'tree')
    .map((file) => ({ path: `${path}/${file.path}`, mode: file.mode, oid: file.oid }));
}

async function writeTree(
  { git }: HostedRepository,
  base: string | null,
  changes: readonly TreeChange[],
): Promise<string> {
  try {
    return await git.writer.tree(base, changes);
  } catch (error) {
    if (error instanceof GitError) throw refused('tree.path contains a malformed path component');
    throw error;
  }
}
