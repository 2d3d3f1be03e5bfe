import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createSiteServer } from './site-server';

const folder = mkdtempSync(join(tmpdir(), 'galley-site-'));
const server = createSiteServer(join(folder, 'logs'));

beforeAll(() => {
  mkdirSync(join(folder, 'site/posts/tide'), { recursive: true });
  writeFileSync(join(folder, 'site/posts/tide/index.html'), '<p>Tide</p>');
  writeFileSync(join(folder, 'site/about.html'), '<p>About</p>');
  writeFileSync(join(folder, 'site/404.html'), '<p>Lost</p>');
  writeFileSync(join(folder, 'site/tide pool.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  server.show(join(folder, 'site'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each([
  ['/posts/tide/', 200, '<p>Tide</p>'],
  ['/posts/tide/index.html', 200, '<p>Tide</p>'],
  ['/about', 200, '<p>About</p>'],
  ['/about.html', 200, '<p>About</p>'],
  ['/about/', 404, '<p>Lost</p>'],
  ['/nowhere', 404, '<p>Lost</p>'],
  ['/..%2fsecret.txt', 404, '<p>Lost</p>'],
  ['/%2e%2e/secret.txt', 404, '<p>Lost</p>'],
  ['/.galley/builds/%2e%2e%2fsecret.txt', 404, '<p>Lost</p>'],
])('%s answers %i', async (path, status, text) => {
  const answer = await server.app.request(path);
  expect(answer.status).toBe(status);
  expect(await answer.text()).toBe(text);
});

test('a folder without its slash leads to the one with it', async () => {
  const answer = await server.app.request('/posts/tide');
  expect(answer.status).toBe(301);
  expect(answer.headers.get('location')).toBe('/posts/tide/');
});

test('an address that moved leads on, unless a page lies there', async () => {
  writeFileSync(join(folder, 'site/_redirects'), '/ebb /posts/tide/ 301\n/about /posts/tide/ 301\n');
  const moved = await server.app.request('/ebb');
  expect(moved.status).toBe(301);
  expect(moved.headers.get('location')).toBe('/posts/tide/');
  expect((await server.app.request('/about')).status).toBe(200);
});

test('images have their type, and any origin may read them', async () => {
  const answer = await server.app.request('/tide%20pool.svg');
  expect(answer.headers.get('content-type')).toBe('image/svg+xml; charset=utf-8');
  expect(answer.headers.get('access-control-allow-origin')).toBe('*');
});

test('an address that cannot be decoded is not found', async () => {
  expect((await server.app.request('/%E0%A4%A')).status).toBe(404);
});
