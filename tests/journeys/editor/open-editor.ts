import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { expect } from 'vitest';
import { contentSecurityPolicy } from '../../../local/app-server/content-security-policy';
import { findBrowser } from '../../../scripts/find-browser';
import { holdFileChoosers } from '../desk';
import { buildPage } from './build-page';

interface PageOptions {
  /** The post's Markdown, as bytes of UTF-8. */
  readonly text: string;
  /** Files beside the post, by path: `/images/marsh.svg`. */
  readonly files?: Readonly<Record<string, string>>;
  /**
   * `source`: the source view. `readonly`: not to be changed. `kramdown`, `directives`, `admonitions`, `mdx`: the site reads those.
   * `examples`: those of all constructs instead of the post's text.
   */
  readonly show?: string;
  readonly colorScheme?: 'light' | 'dark';
  readonly viewport?: { width: number; height: number };
  readonly hasTouch?: boolean;
  /** The browser as which it introduces itself; the editor works around what some do. */
  readonly userAgent?: string;
}

/** The editor alone on a page, under the app's security policy. */
export interface EditorBench {
  open(options: PageOptions): Promise<Page>;
  /** Fails on any error, warning or broken policy since the last call. */
  expectQuiet(): void;
  /** From now to the next `expectQuiet`, this complaint is one that the test brings about on purpose. */
  expect(complaint: RegExp): void;
  close(): Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.md': 'text/markdown; charset=utf-8',
};

/** Serves the page and opens a browser. */
export async function openEditorBench(): Promise<EditorBench> {
  const folder = await buildPage();
  const files = new Map<string, string>();
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const name = path === '/' ? '/index.html' : path;
    const body = files.get(name) ?? readOrNull(join(folder, name));
    const policy = contentSecurityPolicy({ api: '', sites: [] });
    const type = types[extname(name)] ?? 'application/octet-stream';
    response.writeHead(body === null ? 404 : 200, {
      'content-type': type,
      'content-security-policy': policy,
      'cache-control': 'no-store',
    });
    response.end(body ?? '');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const browser = await launch();
  const complaints: string[] = [];
  const wanted: RegExp[] = [/status of 404/];
  return {
    open: async ({
      text,
      files: beside = {},
      show = '',
      colorScheme = 'light',
      viewport,
      hasTouch = false,
      userAgent,
    }) => {
      files.clear();
      files.set('/post.md', text);
      for (const [path, body] of Object.entries(beside)) files.set(path, body);
      const context = await browser.newContext({
        viewport: viewport ?? { width: 1440, height: 900 },
        colorScheme,
        hasTouch,
        isMobile: hasTouch,
        ...(userAgent && { userAgent }),
        reducedMotion: 'reduce',
        permissions: ['clipboard-read', 'clipboard-write'],
      });
      const page = await context.newPage();
      holdFileChoosers(page);
      page.on('console', (message) => {
        if (/error|warning/.test(message.type())) complaints.push(`${message.type()}: ${message.text()}`);
      });
      page.on('pageerror', (error) => complaints.push(`uncaught: ${error.stack}`));
      await page.goto(`${origin}/?${show}`);
      await page.getByRole('textbox').first().waitFor();
      await page.waitForFunction((isSource) => isSource || window.editorPage.editor !== null, show.includes('source'));
      return page;
    },
    expectQuiet: () => {
      const heard = complaints.splice(0).filter((complaint) => !wanted.some((pattern) => pattern.test(complaint)));
      wanted.length = 1;
      expect(heard).toEqual([]);
    },
    expect: (complaint) => wanted.push(complaint),
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}

async function launch(): Promise<Browser> {
  const { executablePath, args } = await findBrowser();
  return chromium.launch({ executablePath, args });
}

function readOrNull(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}
