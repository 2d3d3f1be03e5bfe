import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findBrowser } from '../scripts/find-browser';
import { unpackBrowser } from '../scripts/unpack-browser';

const folder = mkdtempSync(join(tmpdir(), 'galley-browser-'));
const program = join(folder, 'my-chromium');

beforeAll(() => {
  writeFileSync(program, '#!/bin/sh\n');
  chmodSync(program, 0o755);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('CHROMIUM comes first', async () => {
  expect((await findBrowser({ CHROMIUM: program })).executablePath).toBe(program);
});

test('a CHROMIUM that is not there is told, not passed over', async () => {
  await expect(findBrowser({ CHROMIUM: join(folder, 'none') })).rejects.toThrow('there is no program of that name');
});

test('the sandbox is given up only for root', async () => {
  const { args } = await findBrowser({ CHROMIUM: program });
  expect(args).toEqual(process.getuid?.() === 0 ? ['--no-sandbox'] : []);
});

test.skipIf(process.platform !== 'linux' || process.arch !== 'x64')(
  'the packaged Chromium starts, reads from its origin, and shows images made in the page',
  { timeout: 120_000 },
  async () => {
    const server = createServer((request, response) => {
      const isData = request.url === '/tide.json';
      response
        .setHeader('content-type', isData ? 'application/json' : 'text/html')
        .end(isData ? '{"tide":"high"}' : '<p>Saltholm</p>');
    });
    const port = await new Promise<number>((resolve) => {
      server.listen(0, '127.0.0.1', () => {
        const address = server.address();
        resolve(typeof address === 'object' && address ? address.port : 0);
      });
    });
    const executablePath = await unpackBrowser();
    const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
    try {
      const page = await browser.newPage();
      await page.goto(`http://127.0.0.1:${port}/`);
      const seen = await page.evaluate(async () => {
        const canvas = new OffscreenCanvas(4, 3);
        canvas.getContext('2d')?.fillRect(0, 0, 4, 3);
        const image = new Image();
        image.src = URL.createObjectURL(await canvas.convertToBlob());
        await image.decode();
        const words = document.querySelector('p')?.getBoundingClientRect();
        const answer: unknown = await (await fetch('/tide.json')).json();
        return { answer, image: [image.naturalWidth, image.naturalHeight], hasFont: (words?.height ?? 0) > 10 };
      });
      expect(seen).toEqual({ answer: { tide: 'high' }, image: [4, 3], hasFont: true });
    } finally {
      await browser.close();
      server.close();
    }
  },
);
