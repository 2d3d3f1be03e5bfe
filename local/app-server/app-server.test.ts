import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createAppServer, type RunTimeConfig } from './app-server';
import { readStaticFiles } from './static-files';

const folder = mkdtempSync(join(tmpdir(), 'galley-app-'));
const config: RunTimeConfig = {
  api: 'http://127.0.0.1:5174',
  web: 'http://127.0.0.1:5174',
  sample: { token: 'github_pat_x', repository: 'tidewater/almanac' },
  siteOrigins: { 'tidewater/almanac': 'http://127.0.0.1:5175' },
};
const script = 'export const tide = "high";\n'.repeat(40);
let ask: (path: string, headers?: Record<string, string>) => Promise<Response>;

beforeAll(() => {
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Galley</title>');
  writeFileSync(join(folder, 'icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  writeFileSync(join(folder, 'assets/index-CstLSTk4.js'), script);
  writeFileSync(join(folder, '.sources'), 'abc');
  const app = createAppServer(readStaticFiles(folder), config);
  ask = async (path, headers = {}) => app.request(path, { headers: { host: '127.0.0.1:5173', ...headers } });
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('every answer carries the policy, which names the API and the site and nothing else', async () => {
  for (const path of ['/', '/tidewater/almanac', '/galley.json', '/assets/index-CstLSTk4.js', '/assets/none.js']) {
    const { headers } = await ask(path);
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; style-src-attr 'unsafe-inline'; img-src 'self' blob: data: http://127.0.0.1:5175; " +
        "font-src 'self'; connect-src 'self' http://127.0.0.1:5174 http://127.0.0.1:5175; frame-src 'self' blob:; worker-src 'self'; manifest-src 'self'; " +
        "base-uri 'none'; form-action 'none'; object-src 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types dompurify ProseMirrorClipboard galley-paste galley-worker",
    );
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('strict-transport-security')).toBeNull();
    expect(headers.get('access-control-allow-origin')).toBeNull();
  }
});

test.each([
  '/',
  '/tidewater/almanac',
  '/tidewater/almanac/posts/content/posts/first-frost.md',
  '/tidewater/almanac/new',
])('%s is the app', async (path) => {
  const answer = await ask(path);
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(answer.headers.get('cache-control')).toBe('no-cache');
  expect(await answer.text()).toContain('<title>Galley</title>');
});

test.each(['/assets/none-CstLSTk4.js', '/favicon.ico', '/.sources'])('%s is missing', async (path) => {
  expect((await ask(path)).status).toBe(404);
});

test('files whose names hold their hash may be kept for ever, others not', async () => {
  expect((await ask('/assets/index-CstLSTk4.js')).headers.get('cache-control')).toBe(
    'public, max-age=31536000, immutable',
  );
  expect((await ask('/icon.svg')).headers.get('cache-control')).toBe('no-cache');
});

test('text is sent compressed to those who can read it', async () => {
  const small = await ask('/assets/index-CstLSTk4.js', { 'accept-encoding': 'gzip, deflate, br' });
  expect(small.headers.get('content-encoding')).toBe('br');
  expect(brotliDecompressSync(Buffer.from(await small.arrayBuffer())).toString()).toBe(script);
  const plain = await ask('/assets/index-CstLSTk4.js');
  expect(plain.headers.get('content-encoding')).toBeNull();
  expect(await plain.text()).toBe(script);
});

test('the configuration is made at run time and never kept', async () => {
  const answer = await ask('/galley.json');
  expect(answer.headers.get('cache-control')).toBe('no-store');
  expect(await answer.json()).toEqual(config);
});

test('another name that leads here gets nothing: it would be a stranger after the token', async () => {
  const answer = await ask('/galley.json', { host: 'evil.example:5173' });
  expect(answer.status).toBe(421);
  expect(await answer.text()).not.toContain('github_pat_x');
  expect((await ask('/', { host: 'localhost:5173' })).status).toBe(200);
});
