import type { Hono } from 'hono';
import { type Account, type Grant, grantOf } from '../accounts';
import { answer } from '../answer';
import type { GitHubEnvironment, Services } from '../environment';
import { numericId } from '../identifiers';
import { linkHeader, readPage } from '../paging';
import { pushedAt, repositoryJson } from './repository-json';
import { accountJson } from './user-json';

/** `GET /user` and `GET /user/repos`. */
export function serveUser(app: Hono<GitHubEnvironment>, { repositories }: Services): void {
  app.get('/user', (c) => answer(c, accountJson(c.get('origin'), c.get('account'))));

  app.get('/user/repos', async (c) => {
    const account = c.get('account');
    const { grants, hidden } = await knownRepositories(account, await repositories.list());
    const page = readPage(c.req.query());
    const ordered = await inOrder(grants, c.req.query('sort') ?? 'full_name', c.req.query('direction'));
    const shown = ordered.slice((page.number - 1) * page.size, page.number * page.size);
    const body = await Promise.all(shown.map((grant) => repositoryJson(c.get('origin'), grant)));
    const sso =
      hidden.length > 0
        ? { 'X-GitHub-SSO': `partial-results; organizations=${hidden.map(numericId).join(',')}` }
        : undefined;
    return answer(c, body, { ...linkHeader(c.req.url, page, ordered.length), ...sso });
  });
}

type RepositoryList = Awaited<ReturnType<Services['repositories']['list']>>;

/** The repositories that the account may see, and the organisations whose single sign-on hides theirs. */
async function knownRepositories(account: Account, all: RepositoryList) {
  const open = all.filter(({ owner }) => account.sso?.includes(owner) !== true);
  const grants = await Promise.all(open.map((repository) => grantOf(account, repository)));
  const hidden = [...new Set(all.filter((repository) => !open.includes(repository)).map(({ owner }) => owner))];
  return { grants: grants.filter((grant) => grant !== null), hidden };
}

async function inOrder(
  grants: readonly Grant[],
  sort: string,
  direction: string | undefined,
): Promise<readonly Grant[]> {
  const keyed = await Promise.all(
    grants.map(async (grant) => ({
      grant,
      key: sort === 'full_name' ? grant.repository.fullName : ((await pushedAt(grant.repository)) ?? ''),
    })),
  );
  const descends = (direction ?? (sort === 'full_name' ? 'asc' : 'desc')) === 'desc';
  const ascending = keyed.sort((one, other) => (one.key < other.key ? -1 : Number(one.key > other.key)));
  return (descends ? ascending.reverse() : ascending).map(({ grant }) => grant);
}
