import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Editor } from '@tiptap/core';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { expect } from 'vitest';
import { validateExchange } from '../../local/github/contract/validate-exchange';
import { startLocalHost, type LocalHost, type LocalHostOptions } from '../../local/start/local-host';
import { findBrowser } from '../../scripts/find-browser';
import { pasteImage } from './gestures';

export interface DeskOptions {
  readonly host?: Partial<LocalHostOptions>;
  readonly viewport?: { width: number; height: number };
  readonly colorScheme?: 'light' | 'dark';
  /** A screen that is touched, as a phone reports it. */
  readonly isTouched?: boolean;
  /** Console errors that this journey brings about on purpose: the browser reports every refused request. */
  readonly expected?: readonly RegExp[];
}

/** A local host, a browser window on its app, and the repository to look into afterwards. */
export interface Desk {
  readonly host: LocalHost;
  readonly page: Page;
  readonly context: BrowserContext;
  /** Runs git in the demo repository (or the named one). */
  readonly git: (...words: string[]) => string;
  readonly signIn: (page?: Page) => Promise<void>;
  /** Signs in and opens the demo site. */
  readonly openDemo: () => Promise<void>;
  /** Fails on any console error, broken security policy, request to another origin, or request that GitHub's own description does not know. */
  readonly expectQuiet: () => void;
  readonly close: () => Promise<void>;
}

let shared: Promise<Browser> | undefined;

/** One browser for all journeys of a file. */
function browser(): Promise<Browser> {
  return (shared ??= findBrowser().then(({ executablePath, args }) =>
    chromium.launch({ executablePath, args: [...args] }),
  ));
}

/** Starts a host and opens its app in a window of its own, with nobody signed in. */
export async function openDesk(options: DeskOptions = {}): Promise<Desk> {
  const home = mkdtempSync(join(tmpdir(), 'galley-desk-'));
  const complaints: string[] = [];
  const host = await startLocalHost({
    home,
    onExchange: (exchange) => void complaints.push(...validateExchange(exchange)),
    ...options.host,
  });
  const context = await (
    await browser()
  ).newContext({
    viewport: options.viewport ?? { width: 1440, height: 900 },
    colorScheme: options.colorScheme ?? 'light',
    hasTouch: options.isTouched ?? false,
    isMobile: options.isTouched ?? false,
    reducedMotion: 'reduce',
    locale: 'en-GB',
  });
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: host.app });
  context.on('page', holdFileChoosers);
  await watch(context, [host.app, host.api, host.site], options.expected ?? [], complaints);
  const page = await context.newPage();
  const name = Object.keys(host.repositories)[0] ?? '';
  const signIn = async (on = page) => {
    await on.goto(host.app);
    await on.getByRole('textbox', { name: 'Your token' }).fill(host.token);
    await on.getByRole('button', { name: 'Sign in', exact: true }).click();
    await on.getByRole('heading', { name: 'Your sites' }).waitFor();
  };
  return {
    host,
    page,
    context,
    git: (...words) =>
      execFileSync('git', ['--git-dir', host.repositories[name] ?? '', ...words], { encoding: 'utf8' }).trimEnd(),
    signIn,
    openDemo: async () => {
      await signIn();
      await page
        .getByRole('link', { name: /tidewater/i })
        .first()
        .click();
    },
    expectQuiet: () => expect(complaints).toEqual([]),
    close: async () => {
      await context.close();
      await host.close();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/**
 * Keeps the browser's own file dialog away for as long as the page lives. A test that only begins to wait for it just
 * before the key that opens it may be too late on a busy machine: the dialog is then shown, and dismissed unseen.
 */
export function holdFileChoosers(page: Page): void {
  page.on('filechooser', () => {});
}

/** Writes down every console error, uncaught error, broken policy and request to an origin that is none of ours. */
async function watch(
  context: BrowserContext,
  origins: readonly string[],
  expected: readonly RegExp[],
  complaints: string[],
): Promise<void> {
  const complain = (complaint: string) => {
    if (!expected.some((pattern) => pattern.test(complaint))) complaints.push(complaint);
  };
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) =>
      console.error(`Policy: ${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`),
    );
  });
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complain(`${message.type()}: ${message.text()}`);
  });
  context.on('weberror', (error) => complain(`uncaught: ${String(error.error().stack)}`));
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (/^https?:$/.test(url.protocol) && !origins.includes(url.origin)) complain(`request to ${request.url()}`);
  });
}

/** Selects the first occurrence of some text in the body, as a double click or a drag would, and waits until the editor knows. */
export async function select(page: Page, text: string): Promise<void> {
  const post = page.getByRole('textbox', { name: 'Post', exact: true });
  await post.focus();
  const selected = () =>
    post.evaluate(async (element: HTMLElement & { editor?: Editor }, wanted) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.textContent?.indexOf(wanted) ?? -1;
        if (at < 0) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + wanted.length);
        getSelection()?.removeAllRanges();
        getSelection()?.addRange(range);
        await new Promise((drawn) => requestAnimationFrame(drawn));
        const state = element.editor?.state;
        return state?.doc.textBetween(state.selection.from, state.selection.to);
      }
      return null;
    }, text);
  await expect.poll(selected, { timeout: 10_000 }).toBe(text);
}

/** Pastes a small image where the cursor is in the post. */
export async function pasteSmallImage({ page }: Desk): Promise<void> {
  await page.getByRole('textbox', { name: 'Post', exact: true }).focus();
  await pasteImage(page, 64, 48);
}

/** Opens the publish dialog and publishes; resolves when the page says Live. */
export async function publishAndWait(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Publish now' }).click();
  await page
    .getByRole('status')
    .filter({ hasText: /^Live$/ })
    .first()
    .waitFor({ timeout: 90_000 });
}

/** Somebody else's commit, made in a clone and pushed with git as they would. */
export function commitAsAna(bare: string, change: (folder: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), 'galley-ana-'));
  const identity = ['-c', 'user.name=Ana Brandt', '-c', 'user.email=ana@tidewater.example'];
  const run = (...words: string[]) => execFileSync('git', ['-C', folder, ...identity, ...words], { stdio: 'pipe' });
  run('clone', '--quiet', bare, '.');
  change(folder);
  run('add', '--all');
  run('commit', '--quiet', '--message', 'Work by Ana');
  run('push', '--quiet');
  rmSync(folder, { recursive: true, force: true });
}
