import { checkValue } from './check-value';
import { type Parameter, type Schema, description, jsonSchemaOf } from './description';
import type { Exchange } from './exchange';
import { type FoundOperation, findOperation } from './find-operation';
import { validateGraphql } from './validate-graphql';

/**
 * What is wrong with one request and its answer by GitHub's own description: REST by the OpenAPI extract, GraphQL by
 * GitHub's schema. Empty when all is well. A refusal that the description does not name must still be GitHub's `basic-error`.
 */
export function validateExchange(exchange: Exchange): readonly string[] {
  const { method, url } = exchange;
  if (method === 'OPTIONS') return [];
  const address = new URL(url, 'http://localhost');
  if (address.pathname === '/graphql') return mark('POST /graphql', validateGraphql(exchange));
  const found = findOperation(method, address.pathname);
  if (!found) return exchange.status === 404 ? [] : [`${method} ${address.pathname}: not in the description`];
  return mark(`${method} ${found.path} ${exchange.status}`, [
    ...checkParameters(found, address),
    ...checkRequestBody(found, exchange),
    ...checkResponse(found, exchange),
  ]);
}

function mark(place: string, faults: readonly string[]): readonly string[] {
  return faults.map((fault) => `${place}: ${fault}`);
}

function checkParameters({ parameters, pathValues }: FoundOperation, { searchParams }: URL): readonly string[] {
  const known = parameters.filter((parameter) => parameter.in === 'query');
  const strange = [...searchParams.keys()].filter((name) => !known.some((parameter) => parameter.name === name));
  return [
    ...strange.map((name) => `request: unknown query parameter ${name}`),
    ...known.flatMap((parameter) => checkParameter(parameter, searchParams.get(parameter.name))),
    ...parameters
      .filter((parameter) => parameter.in === 'path')
      .flatMap((parameter) => checkParameter(parameter, pathValues[parameter.name] ?? null)),
  ];
}

function checkParameter({ name, schema, required }: Parameter, text: string | null): readonly string[] {
  if (text === null) return required ? [`request: ${name} is missing`] : [];
  return checkValue(schema, readAs(schema, text), `request: ${name}`);
}

function readAs({ type }: Schema, text: string): unknown {
  if (type === 'integer' && /^-?\d+$/.test(text)) return Number(text);
  if (type === 'boolean' && /^(true|false)$/.test(text)) return text === 'true';
  return text;
}

function checkRequestBody({ operation }: FoundOperation, { requestBody }: Exchange): readonly string[] {
  const schema = jsonSchemaOf(operation.requestBody ?? {});
  if (requestBody === undefined)
    return schema && operation.requestBody?.required ? ['request: the body is missing'] : [];
  return schema ? checkValue(schema, requestBody, 'request') : ['request: no body is expected'];
}

function checkResponse({ operation }: FoundOperation, { status, headers, responseBody }: Exchange): readonly string[] {
  if (responseBody === undefined) return hasNoJson(status, headers) ? [] : ['answer: no JSON'];
  const described = operation.responses[status];
  if (described === undefined && status < 400) return ['answer: a status that is not in the description'];
  const schema = described === undefined ? description.components['schemas']?.['basic-error'] : jsonSchemaOf(described);
  if (!schema) return ['answer: no body is expected'];
  return checkValue(schema as Schema, withoutStatus(status, responseBody), 'answer');
}

function hasNoJson(status: number, headers: Exchange['headers']): boolean {
  return (
    status === 204 || status === 304 || status >= 500 || /vnd\.github\.(v3\.)?raw/.test(headers['content-type'] ?? '')
  );
}

/** Every refusal tells its status in the body; GitHub's `validation-error` forgets to say so. */
function withoutStatus(status: number, body: unknown): unknown {
  if (
    status < 400 ||
    body === null ||
    typeof body !== 'object' ||
    !('status' in body) ||
    body.status !== String(status)
  )
    return body;
  const { status: _, ...rest } = body;
  return rest;
}
