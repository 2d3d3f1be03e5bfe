import { expect, test } from 'vitest';
import { readConfig } from './config';

const answering =
  (text: string, status = 200): typeof fetch =>
  async () =>
    new Response(text, { status });
const read = (file: unknown) => readConfig('/', answering(JSON.stringify(file)));

test('without a file it is GitHub', async () => {
  const github = { kind: 'ready', config: { api: 'https://api.github.com', web: 'https://github.com' } };
  expect(await readConfig('/', answering('', 404))).toEqual(github);
  expect(await readConfig('/', answering('<!DOCTYPE html><title>Galley</title>'))).toEqual(github);
  expect(await read({})).toEqual(github);
});

test('the file is read beside the app', async () => {
  const asked: unknown[] = [];
  await readConfig('/desk/', async (url) => {
    asked.push(url);
    return new Response('{}');
  });
  expect(asked).toEqual(['/desk/galley.json']);
});

test('everything that the file says is kept, without slashes at the end', async () => {
  const file = {
    api: 'https://github.example/api/v3/',
    web: 'https://github.example/',
    repository: 'mara/almanac',
    sample: { token: 'a-token', repository: 'mara/almanac' },
    siteOrigins: { 'mara/almanac': 'http://127.0.0.1:5175' },
  };
  expect(await read(file)).toEqual({
    kind: 'ready',
    config: { ...file, api: 'https://github.example/api/v3', web: 'https://github.example' },
  });
});

test.each([
  ['not JSON', '{"api":', 'notJson'],
  ['a list', '[]', { key: 'galley.json' }],
  ['an address that is none', '{"api":"github"}', { key: 'api' }],
  ['a token in the clear', '{"api":"http://github.example"}', { key: 'api' }],
  ['a script as an address', '{"web":"javascript:alert(1)"}', { key: 'web' }],
  ['a site without its owner', '{"repository":"almanac"}', { key: 'repository' }],
  ['a sample without a token', '{"sample":{"repository":"a/b"}}', { key: 'sample' }],
  ['site origins that are none', '{"siteOrigins":{"a/b":"here"}}', { key: 'siteOrigins' }],
])('%s is told', async (_, text, problem) => {
  expect(await readConfig('/', answering(text))).toMatchObject({ kind: 'failed', problem });
});

test('a file that does not arrive is told', async () => {
  expect(await readConfig('/', answering('', 500))).toEqual({ kind: 'failed', problem: 'notReached' });
  const offline = () => Promise.reject(new TypeError('Failed to fetch'));
  expect(await readConfig('/', offline)).toEqual({ kind: 'failed', problem: 'notReached' });
});
