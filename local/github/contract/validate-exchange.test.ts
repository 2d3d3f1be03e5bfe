import { describe, expect, test } from 'vitest';
import type { Exchange } from './exchange';
import { validateExchange } from './validate-exchange';

const sha = 'a'.repeat(40);
const ref = {
  ref: 'refs/heads/main',
  node_id: 'R',
  url: 'http://api.test/r',
  object: { type: 'commit', sha, url: 'http://api.test/c' },
};
const json = { 'content-type': 'application/json' };

function exchange(changes: Partial<Exchange>): Exchange {
  return {
    method: 'GET',
    url: '/repos/o/r/git/ref/heads/main',
    requestBody: undefined,
    status: 200,
    headers: json,
    responseBody: ref,
    ...changes,
  };
}

const patch = { method: 'PATCH', url: '/repos/o/r/git/refs/heads/main' };
const refusal = { message: 'No', documentation_url: 'https://docs.github.com/rest', status: '404' };

describe('REST', () => {
  test.each<[string, Partial<Exchange>]>([
    ['a ref', {}],
    ['a ref with an escaped slash', { url: 'http://api.test/repos/o/r/git/ref/heads%2Fmain' }],
    ['a list with a query', { url: '/user/repos?per_page=100&sort=pushed', responseBody: [] }],
    ['a move', { ...patch, requestBody: { sha, force: false } }],
    ['nothing new', { status: 304, responseBody: undefined, headers: {} }],
    [
      'a raw file',
      {
        url: `/repos/o/r/git/blobs/${sha}`,
        responseBody: undefined,
        headers: { 'content-type': 'application/vnd.github.raw' },
      },
    ],
    ['an absence', { status: 404, responseBody: refusal }],
    ['a refusal that is not described', { status: 401, responseBody: { ...refusal, status: '401' } }],
    ['a broken gateway', { status: 502, responseBody: undefined, headers: {} }],
    ['a preflight', { method: 'OPTIONS', url: '/anything', status: 204, responseBody: undefined }],
  ])('%s is well', (_, changes) => {
    expect(validateExchange(exchange(changes))).toEqual([]);
  });

  test.each<[string, Partial<Exchange>, string]>([
    ['an unknown path', { url: '/repos/o/r/nothing' }, 'not in the description'],
    ['an unknown method', { method: 'DELETE' }, 'not in the description'],
    [
      'an unknown query parameter',
      { url: '/user/repos?perpage=1', responseBody: [] },
      'unknown query parameter perpage',
    ],
    [
      'a query parameter of the wrong kind',
      { url: '/user/repos?per_page=many', responseBody: [] },
      'per_page must be integer',
    ],
    [
      'a query parameter out of its list',
      { url: '/user/repos?sort=size', responseBody: [] },
      'must be equal to one of the allowed values',
    ],
    ['a missing body', patch, 'the body is missing'],
    ['a body where none belongs', { requestBody: {} }, 'no body is expected'],
    ['a missing member of the body', { ...patch, requestBody: { force: true } }, "must have required property 'sha'"],
    [
      'an unknown member of the body',
      { ...patch, requestBody: { sha, forced: true } },
      '/forced is not in the description',
    ],
    [
      'a missing member of the answer',
      { responseBody: { ...ref, object: { type: 'commit', sha } } },
      "must have required property 'url'",
    ],
    [
      'an unknown member of the answer',
      { responseBody: { ...ref, object: { ...ref.object, oid: sha } } },
      '/object/oid is not in the description',
    ],
    ['a member of the wrong kind', { responseBody: { ...ref, url: 7 } }, '/url must be string'],
    ['an answer that is no JSON', { responseBody: undefined, headers: { 'content-type': 'text/html' } }, 'no JSON'],
    ['an unknown success', { status: 202 }, 'a status that is not in the description'],
    ['a refusal of another shape', { status: 404, responseBody: { error: 'No' } }, '/error is not in the description'],
  ])('%s is found', (_, changes, complaint) => {
    expect(validateExchange(exchange(changes)).join('\n')).toContain(complaint);
  });
});

describe('GraphQL', () => {
  const query = 'query ($owner: String!) { repository(owner: $owner, name: "r") { id } }';
  const ask = (requestBody: unknown, responseBody: unknown = { data: null }) =>
    validateExchange(exchange({ method: 'POST', url: '/graphql', requestBody, responseBody }));

  test('a document that GitHub’s schema knows is well', () => {
    expect(
      ask({ query, variables: { owner: 'o' } }, { data: {}, errors: [{ message: 'No', type: 'NOT_FOUND' }] }),
    ).toEqual([]);
  });

  test.each<[string, unknown, unknown, string]>([
    ['no query', { variables: {} }, { data: null }, 'no query'],
    ['an unknown field', { query: '{ viewer { nope } }' }, { data: null }, 'Cannot query field "nope"'],
    ['a broken document', { query: '{ viewer' }, { data: null }, 'Syntax Error'],
    ['a missing variable', { query }, { data: null }, '"$owner"'],
    ['a variable of the wrong kind', { query, variables: { owner: 1 } }, { data: null }, '"$owner"'],
    ['a variable too many', { query, variables: { owner: 'o', other: 1 } }, { data: null }, 'unknown variable other'],
    ['a member too many', { query, variables: { owner: 'o' }, extra: 1 }, { data: null }, 'unknown member extra'],
    ['an answer of another shape', { query, variables: { owner: 'o' } }, { result: 1 }, 'unknown member result'],
    ['an empty answer', { query, variables: { owner: 'o' } }, {}, 'neither data nor errors'],
    [
      'an error without a message',
      { query, variables: { owner: 'o' } },
      { errors: [{}] },
      'an error without a message',
    ],
  ])('%s is found', (_, requestBody, responseBody, complaint) => {
    expect(ask(requestBody, responseBody).join('\n')).toContain(complaint);
  });
});
