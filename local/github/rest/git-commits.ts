import type { Hono } from 'hono';
import type { Account } from '../accounts';
import { answer, answerWritten, readBody } from '../answer';
import { missing, refused } from '../api-error';
import type { GitHubEnvironment, Services } from '../environment';
import { type Signature, isoSeconds } from '../git/commit';
import type { HostedRepository } from '../repositories';
import { gitCommitJson } from './commit-json';

/** `GET /git/commits/{commit_sha}` and `POST /git/commits`. */
export function serveGitCommits(app: Hono<GitHubEnvironment>, { now }: Services): void {
  app.get('/repos/:owner/:repo/git/commits/:sha', async (c) => {
    const { repository } = c.get('grant');
    const sha = c.req.param('sha');
    const commit = /^[0-9a-f]{40}$/.test(sha) ? await repository.git.commit(sha) : null;
    if (!commit) throw missing();
    return answer(c, gitCommitJson(c.get('origin'), repository, commit));
  });

  app.post('/repos/:owner/:repo/git/commits', async (c) => {
    const { repository } = c.get('grant');
    const { message, tree, parents = [], author, committer } = await readBody(c);
    if (typeof message !== 'string') throw refused('Invalid request.\n\n"message" wasn\'t supplied.');
    if (!Array.isArray(parents)) throw refused('Invalid request.\n\n"parents" must be a list.');
    const parentIds: readonly string[] = parents.map(String);
    await demandKind(repository, String(tree), 'tree', 'Tree SHA does not exist');
    for (const parent of parentIds)
      await demandKind(repository, parent, 'commit', 'Parent SHA does not exist or is not a commit object');
    const writer = readSignature(author, signatureOf(c.get('account'), now()));
    const signatures = { author: writer, committer: readSignature(committer, writer) };
    const oid = await repository.git.writer.commit({ message, tree: String(tree), parents: parentIds, ...signatures });
    const commit = await repository.git.commit(oid);
    if (!commit) throw missing();
    return answerWritten(c, gitCommitJson(c.get('origin'), repository, commit));
  });
}

/** How an account signs a commit at a moment. */
export function signatureOf({ name, email }: Account, moment: Date): Signature {
  return { name, email, date: isoSeconds(moment) };
}

function readSignature(given: unknown, otherwise: Signature): Signature {
  if (given === null || typeof given !== 'object') return otherwise;
  const { name, email, date } = given as Partial<Record<'name' | 'email' | 'date', unknown>>;
  const moment = typeof date === 'string' ? new Date(date) : new Date(otherwise.date);
  if (Number.isNaN(moment.getTime())) throw refused('Invalid request.\n\n"date" is not a valid date-time.');
  return {
    name: typeof name === 'string' ? name : otherwise.name,
    email: typeof email === 'string' ? email : otherwise.email,
    date: isoSeconds(moment),
  };
}

async function demandKind(
  { git }: HostedRepository,
  sha: string,
  kind: 'tree' | 'commit',
  complaint: string,
): Promise<void> {
  const object = /^[0-9a-f]{40}$/.test(sha) ? await git.objects.look(sha) : null;
  if (object?.kind !== kind) throw refused(complaint);
}
