import type { Hono, MiddlewareHandler } from 'hono';
import { type Grant, demandRead, demandSso, demandWrite, grantOf } from '../accounts';
import { answer } from '../answer';
import { emptyRepository, missing } from '../api-error';
import type { GitHubEnvironment, Services } from '../environment';
import { laggingBehind } from '../git/repository';
import { fullRepositoryJson } from './repository-json';

/** `GET /repos/{owner}/{repo}`, and the doorkeeper of everything below it. */
export function serveRepositories(app: Hono<GitHubEnvironment>, services: Services): void {
  app.use('/repos/:owner/:repo/*', guardRepository(services));
  app.use('/repos/:owner/:repo/git/*', async (c, next) => {
    if (await c.get('grant').repository.isEmpty()) throw emptyRepository();
    await next();
  });
  app.get('/repos/:owner/:repo', async (c) => answer(c, await fullRepositoryJson(c.get('origin'), c.get('grant'))));
}

function guardRepository({ repositories }: Services): MiddlewareHandler<GitHubEnvironment> {
  return async (c, next) => {
    const account = c.get('account');
    const repository = await repositories.find(c.req.param('owner') ?? '', c.req.param('repo') ?? '');
    const grant = repository && (await grantOf(account, repository));
    if (!grant) throw missing();
    demandSso(account, grant.repository.owner, c.get('origin'));
    const asksForContents = c.req.path.split('/').length > 4;
    if (asksForContents) demandRead(grant);
    if (c.req.method !== 'GET') await demandWrite(account, grant);
    c.set('grant', c.get('lagging') && c.req.method === 'GET' ? lagging(grant) : grant);
    await next();
  };
}

function lagging(grant: Grant): Grant {
  return { ...grant, repository: { ...grant.repository, git: laggingBehind(grant.repository.git) } };
}
