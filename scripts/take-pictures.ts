// Pictures of every screen, light and dark, phone and desktop: `npm run pictures -- <folder>`.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { startLocalHost } from '../local/start/local-host';
import { findBrowser } from './find-browser';

const POST = 'What the tide leaves behind';
const target = resolve(process.argv[2] ?? 'pictures');
mkdirSync(target, { recursive: true });
const home = mkdtempSync(join(tmpdir(), 'galley-pictures-'));
const host = await startLocalHost({ home });
const { executablePath, args } = await findBrowser();
const browser = await chromium.launch({ executablePath, args: [...args] });

for (const [width, height] of [
  [1440, 900],
  [820, 1180],
  [390, 844],
] as const) {
  for (const colorScheme of ['light', 'dark'] as const) {
    const context = await browser.newContext({
      viewport: { width, height },
      colorScheme,
      locale: 'en-GB',
      deviceScaleFactor: width < 500 ? 2 : 1,
      reducedMotion: 'reduce',
      hasTouch: width < 500,
    });
    const page = await context.newPage();
    const picture = async (name: string) => {
      await page.screenshot({ path: join(target, `${name}-${width}-${colorScheme}.png`) });
    };
    await walk(page, picture);
    await context.close();
  }
}
await browser.close();
await host.close();
rmSync(home, { recursive: true, force: true });

async function walk(page: Page, picture: (name: string) => Promise<void>): Promise<void> {
  await page.goto(host.app);
  await page.getByRole('textbox', { name: 'Your token' }).waitFor();
  await picture('1-sign-in');
  await page.getByRole('textbox', { name: 'Your token' }).fill('ghp_short');
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.getByRole('alert').first().waitFor();
  await picture('1-sign-in-problem');
  await page.getByRole('textbox', { name: 'Your token' }).fill(host.token);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page
    .getByRole('link', { name: /almanac/i })
    .first()
    .waitFor();
  await picture('2-sites');
  await page
    .getByRole('link', { name: /almanac/i })
    .first()
    .click();
  await page.getByRole('link', { name: POST }).waitFor();
  await page.waitForLoadState('networkidle');
  await picture('3-posts');
  await page.getByRole('searchbox', { name: 'Search posts' }).fill('lighthouse keeper zzz');
  await page.getByRole('heading', { name: /No post mentions/ }).waitFor();
  await picture('3-posts-no-match');
  await page.getByRole('searchbox', { name: 'Search posts' }).fill('');
  await page.getByRole('link', { name: POST }).click();
  const post = page.getByRole('textbox', { name: 'Post', exact: true });
  await post.waitFor();
  await page.waitForLoadState('networkidle');
  await picture('4-post');
  await post.focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
  await page.keyboard.type('/');
  await page.getByRole('listbox').first().waitFor();
  await picture('4-post-menu');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Backspace');
  await page.keyboard.type('One more line, to publish.');
  await page.keyboard.press('Shift+Home');
  await picture('4-post-selection');
  await page.getByRole('button', { name: 'Preview' }).click();
  await page.frameLocator('iframe').getByText('One more line').waitFor();
  await picture('5-preview');
  await page.getByRole('button', { name: 'Preview' }).click();
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Publish now' }).waitFor();
  await picture('6-publish');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Publish', exact: true }).waitFor();
}
