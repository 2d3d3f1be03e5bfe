import {
  type DocumentNode,
  GraphQLError,
  type GraphQLFieldResolver,
  defaultFieldResolver,
  execute,
  parse,
  validate,
} from 'graphql';
import type { Hono } from 'hono';
import { readBody } from '../answer';
import { ApiError, refused } from '../api-error';
import type { GitHubEnvironment, Services } from '../environment';
import { brokenQuery } from '../fault-responses';
import { createCommitOnBranch } from './create-commit-on-branch';
import { objectNode } from './object-node';
import { findRepository, repositoryNode } from './repository-node';
import { githubSchema } from './schema';
import { userNode } from './user-node';
import type { Viewer } from './viewer';

/** `POST /graphql`: one document, run against GitHub's own schema. */
export function serveGraphql(app: Hono<GitHubEnvironment>, services: Services): void {
  app.post('/graphql', async (c) => {
    const payload = Buffer.byteLength(await c.req.text());
    if (payload > services.faults.limits.payloadBytes) throw new ApiError(502, brokenQuery);
    const { query, variables, operationName } = await readBody(c);
    if (typeof query !== 'string') throw new ApiError(400, 'A query attribute must be specified and must be a string.');
    const viewer: Viewer = {
      ...services,
      account: c.get('account'),
      origin: c.get('origin'),
      lagging: c.get('lagging'),
      object: (repository, name) => objectNode(viewer, repository, name),
    };
    const document = read(query);
    if (document instanceof GraphQLError) return c.json({ errors: [errorJson(document)] });
    const faults = validate(githubSchema(), document);
    if (faults.length > 0) return c.json({ errors: faults.map(errorJson) });
    const result = await execute({
      schema: githubSchema(),
      document,
      rootValue: rootOf(viewer, c.get('rate')),
      variableValues: variables !== null && typeof variables === 'object' ? { ...variables } : {},
      operationName: typeof operationName === 'string' ? operationName : null,
      fieldResolver: resolveKnownField,
    });
    const errors = result.errors?.map(errorJson);
    return c.json({ ...('data' in result && { data: result.data }), ...(errors && { errors }) });
  });
}

function rootOf(viewer: Viewer, rate: GitHubEnvironment['Variables']['rate']) {
  return {
    viewer: () => userNode(viewer, viewer.account.login),
    repository: async ({ owner, name }: { owner: string; name: string }) =>
      repositoryNode(viewer, await findRepository(viewer, owner, name)),
    rateLimit: () => ({ ...rate, cost: 1, nodeCount: 1, resetAt: rate.resetAt.toISOString() }),
    createCommitOnBranch: createCommitOnBranch(viewer),
  };
}

/** A field that this API does not know is an error, never a silent null. */
const resolveKnownField: GraphQLFieldResolver<unknown, unknown> = (source, args, context, info) => {
  const value = defaultFieldResolver(source, args, context, info);
  if (value === undefined) throw refused(`The local API has no answer for ${info.parentType.name}.${info.fieldName}`);
  return value;
};

function read(query: string): DocumentNode | GraphQLError {
  try {
    return parse(query);
  } catch (error) {
    if (error instanceof GraphQLError) return error;
    throw error;
  }
}

/** GitHub puts the error's kind into `type`, beside `message`, `path` and `locations`. */
function errorJson({ message, path, locations, originalError }: GraphQLError) {
  const details = originalError instanceof ApiError ? originalError.details : {};
  return {
    ...(details.kind && { type: details.kind }),
    ...(path && { path }),
    ...(details.extensions && { extensions: details.extensions }),
    ...(locations && { locations }),
    message,
  };
}
