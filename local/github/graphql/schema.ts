import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type GraphQLSchema, buildASTSchema, parse } from 'graphql';

let schema: GraphQLSchema | null = null;

/** GitHub's own schema (`schema.graphql` of @octokit/graphql-schema), read when it is first needed. */
export function githubSchema(): GraphQLSchema {
  schema ??= buildASTSchema(parse(readFileSync(schemaFile(), 'utf8'), { noLocation: true }), { assumeValidSDL: true });
  return schema;
}

function schemaFile(): string {
  return join(dirname(fileURLToPath(import.meta.resolve('@octokit/graphql-schema'))), 'schema.graphql');
}
