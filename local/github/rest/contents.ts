import type { Hono } from 'hono';
import { answer, answerRaw, wantsRaw } from '../answer';
import { ApiError, missing } from '../api-error';
import type { GitHubEnvironment } from '../environment';
import { resolveName } from '../git/repository';
import type { TreeEntry } from '../git/tree';
import type { HostedRepository } from '../repositories';
import { base64Lines } from './blobs';

/** Beyond a megabyte the content is left out of the JSON; a folder shows a thousand entries. */
const [contentLimit, folderLimit] = [1024 * 1024, 1000];

/** `GET /contents/{path}`: a file as JSON or raw, or the entries of a folder. */
export function serveContents(app: Hono<GitHubEnvironment>): void {
  app.get('/repos/:owner/:repo/contents/:path{.*}?', async (c) => {
    const { repository } = c.get('grant');
    const { git } = repository;
    if (await repository.isEmpty()) throw new ApiError(404, 'This repository is empty.');
    const path = (c.req.param('path') ?? '').replace(/^\/+|\/+$/g, '');
    const ref = c.req.query('ref') ?? (await git.refs.default()).replace(/^refs\/heads\//, '');
    const commit = await resolveName(git, ref);
    const place = { origin: c.get('origin'), repository, ref };
    if (!commit) throw new ApiError(404, `No commit found for the ref ${ref}`);
    const object = await git.objects.read(`${commit}:${path}`);
    if (object?.kind === 'tree') {
      const entries = await git.trees.list(object.oid, false);
      const inside = (entry: TreeEntry) => ({ ...entry, path: path ? `${path}/${entry.path}` : entry.path });
      return answer(
        c,
        entries.slice(0, folderLimit).map((entry) => contentJson(place, inside(entry))),
      );
    }
    if (object?.kind !== 'blob') throw missing();
    if (wantsRaw(c)) return answerRaw(c, object.oid, new Uint8Array(object.content));
    const file = { path, mode: '100644', kind: 'blob' as const, oid: object.oid, size: object.size };
    const isWhole = object.size <= contentLimit;
    const content = isWhole ? base64Lines(object.content) : '';
    return answer(c, { ...contentJson(place, file), content, encoding: isWhole ? 'base64' : 'none' });
  });
}

interface Place {
  readonly origin: string;
  readonly repository: HostedRepository;
  readonly ref: string;
}

function contentJson({ origin, repository: { fullName }, ref }: Place, { path, mode, kind, oid, size }: TreeEntry) {
  const address = path.split('/').map(encodeURIComponent).join('/');
  const links = {
    self: `${origin}/repos/${fullName}/contents/${address}?ref=${encodeURIComponent(ref)}`,
    git: kind === 'commit' ? null : `${origin}/repos/${fullName}/git/${kind}s/${oid}`,
    html: kind === 'commit' ? null : `${origin}/${fullName}/${kind}/${ref}/${address}`,
  };
  return {
    name: path.split('/').at(-1) ?? '',
    path,
    sha: oid,
    size: size ?? 0,
    url: links.self,
    html_url: links.html,
    git_url: links.git,
    download_url: kind === 'blob' ? `${origin}/${fullName}/raw/${ref}/${address}` : null,
    type: kindName(kind, mode),
    _links: links,
  };
}

function kindName(kind: TreeEntry['kind'], mode: string) {
  if (kind === 'tree') return 'dir';
  if (kind === 'commit') return 'submodule';
  return mode === '120000' ? 'symlink' : 'file';
}
