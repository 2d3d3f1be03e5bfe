import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { openDesk, select, type Desk } from './desk';
import { expectAccessible } from './expect-accessible';

describe.each(['light', 'dark'] as const)('axe finds nothing, %s', (colorScheme) => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk({
      host: { build: false },
      colorScheme,
      expected: [/status of 401/, /Blocked script execution in 'about:blank'/],
    });
  });
  afterAll(() => desk.close());

  test('sign in, and its problem', async () => {
    const { page, host } = desk;
    await page.goto(host.app);
    await page.getByRole('textbox', { name: 'Your token' }).waitFor();
    await expectAccessible(page);
    await page.getByRole('textbox', { name: 'Your token' }).fill(`ghp_${'x'.repeat(36)}`);
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await page.getByRole('alert').waitFor();
    await expectAccessible(page);
  });

  test('sites and posts, also without a match', async () => {
    const { page } = desk;
    await desk.signIn();
    await page
      .getByRole('link', { name: /tidewater/i })
      .first()
      .waitFor();
    await expectAccessible(page);
    await page
      .getByRole('link', { name: /tidewater/i })
      .first()
      .click();
    await page.getByRole('link', { name: 'First frost on the saltings' }).waitFor();
    await expectAccessible(page);
    await page.getByRole('searchbox', { name: 'Search posts' }).fill('lighthouse keeper zzz');
    await page.getByRole('heading', { name: /No post mentions/ }).waitFor();
    await expectAccessible(page);
    await page.getByRole('searchbox', { name: 'Search posts' }).fill('');
  });

  test('a post, its toolbar, its preview and its publish dialog', async () => {
    const { page } = desk;
    await page.getByRole('link', { name: 'What the tide leaves behind' }).click();
    await page.getByRole('textbox', { name: 'Post', exact: true }).waitFor();
    await expectAccessible(page);
    await select(page, 'harbour');
    await page.keyboard.type('haven');
    await select(page, 'haven');
    await page.getByRole('toolbar').first().waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Preview' }).click();
    await page.frameLocator('iframe').getByText('haven').first().waitFor();
    await expectAccessible(page);
    const copy = await copyOfFrame(page, colorScheme);
    await expectAccessible(copy);
    await copy.context().close();
    await page.getByRole('button', { name: 'Preview' }).click();
    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Publish now' }).waitFor();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    desk.expectQuiet();
  });

  test('a phone', async () => {
    const { page } = desk;
    await page.setViewportSize({ width: 390, height: 844 });
    await expectAccessible(page);
    await page.goto(`${desk.host.app}/${Object.keys(desk.host.repositories)[0]}`);
    await page.getByRole('link', { name: 'First frost on the saltings' }).waitFor();
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });
});

/** The preview's frame runs no scripts, axe neither: its page is looked at outside of it. */
async function copyOfFrame(page: Page, colorScheme: 'light' | 'dark'): Promise<Page> {
  const html = await page
    .locator('iframe')
    .evaluate((frame) => (frame as HTMLIFrameElement).contentDocument?.documentElement.outerHTML ?? '');
  const context = await page.context().browser()?.newContext({ bypassCSP: true, colorScheme });
  const copy = await context?.newPage();
  if (!copy) throw new Error('The browser is gone.');
  await copy.goto(new URL('/robots.txt', page.url()).href);
  await copy.setContent(`<!doctype html>${html}`);
  return copy;
}
