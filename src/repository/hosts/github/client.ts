import { Octokit } from '@octokit/rest';
import { RepositoryError } from '../../repository-error';
import { errorOfAnswer, errorOfGraphQL, errorOfThrown, type GraphQLProblem } from './read-error';

export interface Client {
  /** One REST call, its JSON answer. Reads are tried again when the host fails; writes never. */
  rest<Answer>(route: string, parameters?: Record<string, unknown>): Promise<Answer>;
  /** All pages of a REST listing. */
  pages<Item>(route: string, parameters?: Record<string, unknown>): Promise<readonly Item[]>;
  /** One GraphQL query. Partial answers with errors are refused unless `partial` is set. */
  query<Answer>(query: string, variables: Record<string, unknown>, options?: { partial?: boolean }): Promise<Answer>;
  /** One GraphQL mutation, sent once; its answer or its problems. */
  mutate<Answer>(
    query: string,
    variables: Record<string, unknown>,
  ): Promise<{ data: Answer } | { problems: readonly GraphQLProblem[] }>;
}

/** Milliseconds after which an unanswered call is given up. */
const PATIENCE = 60_000;
const PAUSES_BEFORE_RETRY = [400, 1200];
const PER_PAGE = 100;

/** Speaks to GitHub's API (`api` is its root) with a token. Calls that fail throw `RepositoryError`. */
export function createClient({
  api,
  token,
  fetch: send = fetch,
}: {
  api: string;
  token: string;
  fetch?: typeof fetch;
}): Client {
  const octokit = new Octokit({ baseUrl: api, auth: token, log: silent, request: { fetch: patient(send) } });
  const graphqlUrl = `${api.replace(/\/api\/v3$/, '/api')}/graphql`;

  async function ask<Answer>(
    route: string,
    parameters: Record<string, unknown>,
  ): Promise<{ data: Answer; link: string }> {
    const answer = await octokit
      .request(route, parameters)
      .catch((thrown: unknown) => Promise.reject(errorOfThrown(thrown)));
    if (typeof answer.data === 'string') throw new RepositoryError('not-the-api', { status: answer.status });
    return { data: answer.data as Answer, link: answer.headers.link ?? '' };
  }

  async function askGraphQL(query: string, variables: Record<string, unknown>) {
    const { data } = await ask<{ data?: unknown; errors?: readonly (GraphQLProblem | string)[] }>(
      `POST ${graphqlUrl}`,
      { query, variables },
    );
    return {
      data: data.data ?? null,
      problems: (data.errors ?? []).map((error) => (typeof error === 'string' ? { message: error } : error)),
    };
  }

  return {
    rest: async <Answer>(route: string, parameters: Record<string, unknown> = {}) => {
      const call = async () => (await ask<Answer>(route, parameters)).data;
      return route.startsWith('GET ') ? again(call) : call();
    },
    pages: async <Item>(route: string, parameters: Record<string, unknown> = {}) => {
      const items: Item[] = [];
      for (let page = 1; ; page++) {
        const { data, link } = await again(() =>
          ask<readonly Item[]>(route, { ...parameters, per_page: PER_PAGE, page }),
        );
        items.push(...data);
        if (!link.includes('rel="next"')) return items;
      }
    },
    query: <Answer>(query: string, variables: Record<string, unknown>, { partial = false } = {}) =>
      again(async () => {
        const { data, problems } = await askGraphQL(query, variables);
        if (problems.length > 0 && !(partial && data)) throw errorOfGraphQL(problems);
        if (!data) throw new RepositoryError('not-the-api');
        return data as Answer;
      }),
    mutate: async <Answer>(query: string, variables: Record<string, unknown>) => {
      const { data, problems } = await askGraphQL(query, variables);
      if (problems.length > 0) return { problems };
      if (!data) throw new RepositoryError('not-the-api');
      return { data: data as Answer };
    },
  };
}

async function again<Answer>(call: () => Promise<Answer>): Promise<Answer> {
  for (const pause of PAUSES_BEFORE_RETRY) {
    try {
      return await call();
    } catch (error) {
      if (!(error instanceof RepositoryError && error.code === 'host-failed')) throw error;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
  return call();
}

/**
 * `fetch` that never answers from the browser's cache (GitHub sends `max-age=60`), that gives up after a while, and that
 * takes only the API's own answers: a login page with status 200 is none.
 */
function patient(send: typeof fetch): typeof fetch {
  return async (input, init) => {
    const limit = AbortSignal.timeout(PATIENCE);
    const signal = init?.signal ? AbortSignal.any([init.signal, limit]) : limit;
    const response = await send(input, { ...init, cache: 'no-store', signal });
    const type = response.headers.get('content-type') ?? '';
    if (!type.includes('json') && response.status !== 204 && response.status !== 304) {
      throw response.ok
        ? new RepositoryError('not-the-api', { status: response.status })
        : errorOfAnswer(response.status, response.headers, '');
    }
    return response;
  };
}

const silent = { debug() {}, info() {}, warn() {}, error() {} };
