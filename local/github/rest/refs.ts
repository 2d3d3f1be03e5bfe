import type { Hono } from 'hono';
import { answer, answerWritten, readBody } from '../answer';
import { missing, refused } from '../api-error';
import type { GitHubEnvironment, Services } from '../environment';
import { isRefName } from '../git/refs';
import { nodeId } from '../identifiers';
import { moveRef } from '../move-ref';
import type { HostedRepository } from '../repositories';

/** `GET /git/ref/{ref}`, `POST /git/refs`, `PATCH /git/refs/{ref}`. */
export function serveRefs(app: Hono<GitHubEnvironment>, services: Services): void {
  app.get('/repos/:owner/:repo/git/ref/:ref{.+}', async (c) => {
    const { repository } = c.get('grant');
    const ref = `refs/${c.req.param('ref')}`;
    const oid = await repository.git.refs.read(ref);
    if (!oid) throw missing();
    return answer(c, await refJson(c.get('origin'), repository, ref, oid));
  });

  app.post('/repos/:owner/:repo/git/refs', async (c) => {
    const { repository } = c.get('grant');
    const { ref, sha } = await readBody(c);
    if (typeof ref !== 'string') throw refused('Invalid request.\n\n"ref" wasn\'t supplied.');
    if (!isRefName(ref)) throw refused(`${ref} is not a valid ref name.`);
    await demandObject(repository, sha);
    if (await repository.git.refs.read(ref)) throw refused('Reference already exists');
    if (!(await moveRef(services, repository, ref, { from: null, to: String(sha) })))
      throw refused('Reference already exists');
    return answerWritten(c, await refJson(c.get('origin'), repository, ref, String(sha)));
  });

  app.patch('/repos/:owner/:repo/git/refs/:ref{.+}', async (c) => {
    const { repository } = c.get('grant');
    const ref = `refs/${c.req.param('ref')}`;
    const { sha, force } = await readBody(c);
    const from = await repository.git.refs.read(ref);
    if (!from) throw refused('Reference does not exist');
    await demandObject(repository, sha);
    const to = String(sha);
    if (force !== true && !(await repository.git.history.isAncestor(from, to)))
      throw refused('Update is not a fast forward');
    if (!(await moveRef(services, repository, ref, { from, to }))) throw refused('Reference cannot be updated');
    return answerWritten(c, await refJson(c.get('origin'), repository, ref, to), 200);
  });
}

async function refJson(origin: string, { fullName, git }: HostedRepository, ref: string, oid: string) {
  const url = `${origin}/repos/${fullName}/git`;
  const kind = (await git.objects.look(oid))?.kind ?? 'commit';
  return {
    ref,
    node_id: nodeId('REF', `${fullName} ${ref}`),
    url: `${url}/${ref}`,
    object: { sha: oid, type: kind, url: `${url}/${kind}s/${oid}` },
  };
}

async function demandObject({ git }: HostedRepository, sha: unknown): Promise<void> {
  if (typeof sha !== 'string') throw refused('Invalid request.\n\n"sha" wasn\'t supplied.');
  if (!/^[0-9a-f]{40}$/.test(sha))
    throw refused('The sha parameter must be exactly 40 characters and contain only [0-9a-f].');
  if ((await git.objects.look(sha))?.kind !== 'commit') throw refused('Object does not exist');
}
