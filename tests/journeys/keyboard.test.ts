import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import { openDesk, type Desk } from './desk';

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk();
});
afterEach(() => desk.close());

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
  await page.getByRole('toolbar').first().waitFor();
  const bold = page.getByRole('textbox', { name: 'Post', exact: true }).locator('strong', { hasText: 'Again:' });
  await page.keyboard.press('Control+b');
  await bold.waitFor();
  await page.keyboard.press('Control+z');
  await bold.waitFor({ state: 'detached' });
  await page
    .getByRole('status')
    .filter({ hasText: /^Saved$/ })
    .waitFor();
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
  await page.keyboard.press('Escape');
  await expect.poll(() => isFocused(page.getByRole('heading', { level: 1 }))).toBe(true);
  expect(git('rev-list', '--count', `${before}..main`)).toBe('1');
  expect(git('diff', '-U0', before, 'main')).toContain('Again: ');
  desk.expectQuiet();
});

test('a new post with a tag, a link to another post, a table and a pasted image: by keyboard alone', async () => {
  const { page, host, git } = desk;
  const before = git('rev-parse', 'main');
  await desk.signIn();
  await page.goto(`${host.app}/${Object.keys(host.repositories)[0]}`);
  await page.getByRole('link', { name: 'New post' }).waitFor();
  await copyImage(page);
  await tabTo(page, 'link', 'New post');
  await page.keyboard.press('Enter');
  const title = page.getByRole('textbox', { name: 'Title' });
  await title.waitFor();
  await expect.poll(() => isFocused(title)).toBe(true);
  await page.keyboard.type('By hand only');
  await page.keyboard.press('Enter');
  const post = page.getByRole('textbox', { name: 'Post', exact: true });
  await expect.poll(() => isFocused(post)).toBe(true);
  await page.keyboard.type('No mouse was used. See @first frost');
  await page.getByRole('option', { name: /^First frost on the saltings/ }).waitFor();
  await page.keyboard.press('Enter');
  await post.getByRole('link', { name: 'First frost on the saltings' }).waitFor();
  await page.keyboard.press('Enter');
  await page.keyboard.type('/table');
  await page.getByRole('option', { name: /^Table/ }).waitFor();
  await page.keyboard.press('Enter');
  await post.getByRole('columnheader').first().waitFor();
  await page.keyboard.type('Key');
  await post.getByRole('columnheader').filter({ hasText: 'Key' }).waitFor();
  await page.keyboard.press('Tab');
  await page.getByRole('button', { name: /^Column 2/ }).waitFor();
  await page.keyboard.type('Does');
  await post.getByRole('columnheader').filter({ hasText: 'Does' }).waitFor();
  await page.getByRole('button', { name: /^Row \d/ }).waitFor();
  await page.keyboard.press('Control+End');
  await page.getByRole('button', { name: /^Row \d/ }).waitFor({ state: 'hidden' });
  await page.keyboard.press('Control+V');
  await post.locator('img[src^="blob:"]').waitFor();
  await tabTo(page, 'combobox', 'Tags');
  await page.keyboard.type('Ferries');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Remove Ferries' }).waitFor();
  await page
    .getByRole('status')
    .filter({ hasText: /^Saved$/ })
    .waitFor();
  await tabTo(page, 'textbox', 'Post', 'Shift+Tab');
  await page.keyboard.press('Control+Shift+Enter');
  await page.getByRole('dialog').waitFor();
  await tabTo(page, 'textbox', /^Alt text/);
  await page.keyboard.type('A green square');
  await tabTo(page, 'button', 'Publish now');
  await page.keyboard.press('Enter');
  await page
    .getByRole('status')
    .filter({ hasText: /^Live$/ })
    .first()
    .waitFor({ timeout: 90_000 });
  expect(git('rev-list', '--count', `${before}..main`)).toBe('1');
  const file = git('diff', '--name-only', before, 'main', '--', '*.md');
  const text = git('show', `main:${file}`);
  expect(text).toMatch(/^title: "?By hand only"?$/m);
  expect(text).toContain('Ferries');
  expect(text).toContain('No mouse was used. See [First frost on the saltings](/');
  expect(text).toContain('| Key | Does |');
  expect(text).toMatch(/!\[A green square\]\(\S+\.png\)/);
  expect(git('diff', '--name-only', before, 'main').split('\n')).toHaveLength(2);
  desk.expectQuiet();
});

async function copyImage(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const canvas = new OffscreenCanvas(32, 32);
    const context = canvas.getContext('2d');
    if (!context) throw new Error('no canvas');
    context.fillStyle = '#1d4d46';
    context.fillRect(0, 0, 32, 32);
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': await canvas.convertToBlob() })]);
  });
}

const isFocused = (control: Locator) => control.evaluate((element) => element === document.activeElement);

/** Presses Tab until the control has the focus; fails when it is not within reach. */
async function tabTo(
  page: Page,
  role: 'textbox' | 'link' | 'button' | 'searchbox' | 'combobox',
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
