import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { openDesk, type Desk } from './desk';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

test('sign in, find a post, change a word, preview, publish and see it: by keyboard alone', async () => {
  const { page, host, git } = desk;
  const before = git('rev-parse', 'main');
  await page.goto(host.app);
  await page.getByRole('textbox', { name: 'Your token' }).waitFor();
  await tabTo(page, 'textbox', 'Your token');
  await page.keyboard.type(host.token);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Your sites' }).waitFor();
  await tabTo(page, 'link', /tidewater/i);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Posts', exact: true }).waitFor();
  await tabTo(page, 'searchbox', 'Search posts');
  await page.keyboard.type('first frost on the saltings');
  await page.getByRole('link', { name: 'First frost on the saltings' }).waitFor();
  await tabTo(page, 'link', 'First frost on the saltings');
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'Post', exact: true }).waitFor();
  await tabTo(page, 'textbox', 'Post');
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('Again: ');
  await page.keyboard.press('Shift+Home');
  await page.keyboard.press('Control+b');
  await page
    .getByRole('status')
    .filter({ hasText: /^Saved$/ })
    .waitFor();
  await page.keyboard.press('Control+z');
  await tabTo(page, 'button', 'Preview', 'Shift+Tab');
  await page.keyboard.press('Enter');
  await page.frameLocator('iframe').getByText('Again:').first().waitFor();
  await page.keyboard.press('Enter');
  await tabTo(page, 'button', 'Publish');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor();
  await tabTo(page, 'button', 'Publish now');
  await page.keyboard.press('Enter');
  await page
    .getByRole('status')
    .filter({ hasText: /^Live$/ })
    .first()
    .waitFor({ timeout: 90_000 });
  await tabTo(page, 'link', 'See it');
  expect(git('rev-list', '--count', `${before}..main`)).toBe('1');
  expect(git('diff', '-U0', before, 'main')).toContain('Again: ');
  desk.expectQuiet();
});

/** Presses Tab until the control has the focus; fails when it is not within reach. */
async function tabTo(
  page: Page,
  role: 'textbox' | 'link' | 'button' | 'searchbox',
  name: string | RegExp,
  key = 'Tab',
): Promise<void> {
  const control = page.getByRole(role, { name, exact: true }).first();
  const trail: string[] = [];
  for (let press = 0; press < 80; press++) {
    if (await control.evaluate((element) => element === document.activeElement).catch(() => false)) return;
    await page.keyboard.press(key);
    trail.push(
      await page.evaluate(
        () => document.activeElement?.ariaLabel ?? document.activeElement?.textContent?.slice(0, 20) ?? '',
      ),
    );
  }
  throw new Error(`${role} “${String(name)}” cannot be reached with ${key}: ${trail.slice(0, 12).join(' · ')}`);
}
