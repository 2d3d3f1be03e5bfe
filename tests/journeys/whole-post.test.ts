import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { openDesk, select, type Desk } from './desk';

const path = 'content/posts/what-the-tide-leaves-behind.md';
let desk: Desk;
let page: Page;
const panel = () => page.getByRole('complementary', { name: 'Post details' });
const post = () => page.getByRole('textbox', { name: 'Post', exact: true });

beforeAll(async () => {
  desk = await openDesk({ host: { build: false } });
  ({ page } = desk);
  await desk.signIn();
  await page.goto(`${desk.host.app}/${Object.keys(desk.host.repositories)[0]}/posts/${path}`);
  await post().waitFor();
});
afterAll(() => desk.close());

test('words and the time they take to read are counted, and of a selection', async () => {
  await page.getByText(/^\d{3} words$/).waitFor();
  await page.getByText(/^\d minutes? to read$/).waitFor();
  await select(page, 'buckets, a thermos');
  await page.getByText(/^3 of \d{3} words$/).waitFor();
  const cell = (name: string) => post().getByRole('cell', { name, exact: true });
  await cell('Samphire').dragTo(cell('1,280 g'));
  await page.getByText(/^6 of \d{3} words$/).waitFor();
});

test('the browser is asked to check the spelling', async () => {
  expect(await post().getAttribute('spellcheck')).toBe('true');
  expect(await post().locator('[spellcheck=false]').count()).toBe(0);
});

test('the page fills the screen, and leaves it', async () => {
  await page.getByRole('banner').getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Full screen' }).click();
  await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
  await page.getByRole('banner').getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Leave full screen' }).click();
  await expect.poll(() => page.evaluate(() => document.fullscreenElement === null)).toBe(true);
});

test('undo and redo by button and key, as far back as one likes', async () => {
  await post().getByText('Twice a day').click();
  await page.keyboard.press('End');
  const words = await post().innerText();
  for (const word of ['One', 'Two']) {
    await page.keyboard.press('Enter');
    await page.keyboard.type(word);
  }
  const written = await post().innerText();
  const undo = page.getByRole('button', { name: 'Undo', exact: true });
  while (await undo.isEnabled()) await undo.click();
  expect(await post().innerText()).toBe(words);
  const redo = page.getByRole('button', { name: 'Redo', exact: true });
  expect(await redo.isEnabled()).toBe(true);
  expect(await page.evaluate(() => document.activeElement?.ariaLabel)).toBe('Post');
  for (let press = 0; press < 20; press++) await page.keyboard.press('Control+Shift+Z');
  expect(await post().innerText()).toBe(written);
  for (let press = 0; press < 20; press++) await page.keyboard.press('Control+z');
  expect(await post().innerText()).toBe(words);
  desk.expectQuiet();
});

test('description, cover, author and date stand beside the text, and each changes its own line', async () => {
  const before = desk.git('rev-list', '--count', 'main');
  await panel().getByLabel('Description', { exact: true }).fill('What an hour on the harbour floor is good for.');
  await panel().getByRole('button', { name: 'From this site: Cover' }).click();
  const picker = page.getByRole('dialog', { name: 'Choose an image' });
  await picker.getByRole('searchbox').fill('ferry');
  await picker.getByRole('button', { name: 'ferry.svg' }).click();
  await picker.getByRole('button', { name: 'Use this image' }).click();
  await panel().getByRole('combobox', { name: 'Author' }).fill('Ana Brandt');
  await panel().getByLabel(/^Date/).fill('2026-11-15T08:30');
  await page
    .getByRole('status')
    .filter({ hasText: /^Saved$/ })
    .waitFor();
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'See what changes' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Publish now' }).click();
  await expect.poll(() => desk.git('rev-list', '--count', 'main'), { timeout: 20_000 }).not.toBe(before);
  const keys = desk
    .git('diff', '-U0', 'main~', 'main')
    .split('\n')
    .flatMap((line) => /^\+(\w+):/.exec(line)?.[1] ?? []);
  expect(keys).toEqual(['date', 'author', 'description', 'cover']);
  desk.expectQuiet();
});
