import { GraphQLError, type OperationDefinitionNode, getVariableValues, parse, validate } from 'graphql';
import { githubSchema } from '../graphql/schema';
import type { Exchange } from './exchange';

/** What is wrong with a GraphQL request, by GitHub's own schema, and with the envelope of its answer. */
export function validateGraphql({ requestBody, status, responseBody }: Exchange): readonly string[] {
  return [...checkRequest(requestBody), ...(status === 200 ? checkAnswer(responseBody) : [])];
}

function checkRequest(body: unknown): readonly string[] {
  if (!isRecord(body) || typeof body['query'] !== 'string') return ['request: no query'];
  const { query, variables, ...others } = body;
  const strange = Object.keys(others).filter((key) => key !== 'operationName');
  const variableValues = isRecord(variables) ? variables : {};
  return [...strange.map((key) => `request: unknown member ${key}`), ...checkDocument(String(query), variableValues)];
}

function checkDocument(query: string, variables: Readonly<Record<string, unknown>>): readonly string[] {
  try {
    const document = parse(query);
    const faults = validate(githubSchema(), document);
    if (faults.length > 0) return faults.map(({ message }) => `request: ${message}`);
    const operations = document.definitions.filter(
      (node): node is OperationDefinitionNode => node.kind === 'OperationDefinition',
    );
    return operations.flatMap((operation) => {
      const { errors } = getVariableValues(githubSchema(), operation.variableDefinitions ?? [], variables);
      const known = operation.variableDefinitions?.map(({ variable }) => variable.name.value) ?? [];
      const unused = Object.keys(variables).filter((name) => !known.includes(name));
      return [
        ...(errors ?? []).map(({ message }) => `request: ${message}`),
        ...unused.map((name) => `request: unknown variable ${name}`),
      ];
    });
  } catch (error) {
    if (error instanceof GraphQLError) return [`request: ${error.message}`];
    throw error;
  }
}

function checkAnswer(body: unknown): readonly string[] {
  if (!isRecord(body)) return ['answer: no JSON object'];
  const strange = Object.keys(body).filter((key) => !['data', 'errors', 'extensions'].includes(key));
  const errors = Array.isArray(body['errors']) ? body['errors'] : [];
  const mute = errors.filter((error) => !isRecord(error) || typeof error['message'] !== 'string');
  const isEmpty = body['data'] === undefined && errors.length === 0;
  return [
    ...strange.map((key) => `answer: unknown member ${key}`),
    ...mute.map(() => 'answer: an error without a message'),
    ...(isEmpty ? ['answer: neither data nor errors'] : []),
  ];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
