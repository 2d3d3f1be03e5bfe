import { Hono } from 'hono';
import type { Account } from './accounts';
import { answer, answerError } from './answer';
import { missing } from './api-error';
import { authenticate } from './authenticate';
import { type BuildBoard, createBuildBoard } from './builds';
import type { GitHubEnvironment, Push, Services } from './environment';
import { type Faults, createFaults } from './faults';
import { serveGraphql } from './graphql/serve-graphql';
import { allowAnyOrigin, limitRate, nameRequest } from './headers';
import { injectFaults } from './inject-faults';
import type { Exchange } from './contract/exchange';
import { recordExchanges } from './record-exchanges';
import { openRepositories } from './repositories';
import { serveBlobs } from './rest/blobs';
import { serveCommits } from './rest/commits';
import { serveCompare } from './rest/compare';
import { serveContents } from './rest/contents';
import { serveDeployments } from './rest/deployments';
import { serveGitCommits } from './rest/git-commits';
import { serveRefs } from './rest/refs';
import { serveRepositories } from './rest/repositories';
import { rootJson } from './rest/root-json';
import { serveTrees } from './rest/trees';
import { serveUser } from './rest/user';

export interface GitHubOptions {
  /** The folder of the bare repositories: `<root>/<owner>/<name>.git`. */
  readonly root: string;
  /** Who may come in; read with every request, so the list can change while the API runs. */
  readonly accounts: readonly Account[];
  /** The root of all addresses in answers; the one that was asked when it is left out. */
  readonly origin?: string;
  readonly faults?: Faults;
  readonly builds?: BuildBoard;
  /** Called after every move of a ref, before the answer goes out. */
  readonly onPush?: (push: Push) => void;
  /** Called with everything that the API itself has answered, before a fault changes it. */
  readonly onExchange?: (exchange: Exchange) => void;
  readonly now?: () => Date;
}

/** GitHub's REST and GraphQL API over a folder of bare Git repositories. */
export function createGitHub(options: GitHubOptions): Hono<GitHubEnvironment> {
  const services: Services = {
    repositories: openRepositories(options.root),
    accounts: options.accounts,
    builds: options.builds ?? createBuildBoard(),
    faults: options.faults ?? createFaults(),
    onPush: options.onPush ?? (() => {}),
    now: options.now ?? (() => new Date()),
  };
  const app = new Hono<GitHubEnvironment>();
  app.use(allowAnyOrigin);
  app.use(nameRequest);
  app.use(injectFaults(services.faults));
  if (options.onExchange) app.use(recordExchanges(options.onExchange));
  app.use(async (c, next) => {
    c.set('origin', options.origin ?? new URL(c.req.url).origin);
    await next();
  });
  app.use(authenticate(services.accounts));
  app.use(limitRate(services.faults.limits, services.now));

  app.get('/', (c) => answer(c, rootJson(c.get('origin'))));
  serveUser(app, services);
  serveRepositories(app, services);
  serveRefs(app, services);
  serveTrees(app, services);
  serveBlobs(app);
  serveGitCommits(app, services);
  serveContents(app);
  serveCommits(app, services);
  serveCompare(app, services);
  serveDeployments(app, services);
  serveGraphql(app, services);
  app.notFound((c) => answerError(missing(), c));
  app.onError(answerError);
  return app;
}
