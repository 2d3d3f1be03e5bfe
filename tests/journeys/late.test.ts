import type { Page, Route } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { blocksSite } from './blocks-site';
import { openDesk, type Desk } from './desk';
import { expectAccessible } from './expect-accessible';

let desk: Desk;
let page: Page;
/** Whether this browser fetches an import again that failed; older ones keep the failure until the page is loaded anew. */
let fetchesAgain: boolean;
const post = () => page.getByRole('textbox', { name: 'Post', exact: true });
const emptyModule = { contentType: 'text/javascript', body: 'export {};' };
const words = () => post().innerText();
const focused = () => page.evaluate(() => document.activeElement?.ariaLabel ?? document.activeElement?.nodeName);

beforeAll(async () => {
  desk = await openDesk({
    host: { demo: false, build: false, repositories: { 'mara/blocks': blocksSite } },
    expected: [/Failed to load resource/],
  });
  ({ page } = desk);
  await desk.signIn();
  let asked = 0;
  await page.route('**/assets/probe.js', (route) => (asked++ === 0 ? route.abort() : route.fulfill(emptyModule)));
  // As a string: the tests' own loader would turn the import into its own.
  const imported = () => page.evaluate<boolean>(`import('/assets/probe.js').then(() => true, () => false)`);
  await imported();
  fetchesAgain = await imported();
});
afterEach(async () => {
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  desk.expectQuiet();
});
afterAll(() => desk.close());

/** Holds a part of the app back, and opens a post that can be written without it. Answers what lets the part come, or refuses it. */
async function openWithout(part: string) {
  const held: Route[] = [];
  let answer: ((route: Route) => Promise<void>) | null = null;
  await page.route(`**/assets/${part}-*.js`, async (route) => {
    if (answer) await answer(route);
    else held.push(route);
  });
  const settle = async (then: (route: Route) => Promise<void>) => {
    answer = then;
    await Promise.all(held.splice(0).map(then));
  };
  await page.goto(`${desk.host.app}/mara/blocks/posts/content/posts/boat.md`);
  await post().getByText('The last words.').click();
  await page.keyboard.press('End');
  return {
    come: () => settle((route) => route.continue()),
    refuse: () => settle((route) => route.abort()),
  };
}

test('the search that comes late has the letters that were typed, and the post has none of them', async () => {
  const { come } = await openWithout('FindTool');
  const before = await words();
  await page.keyboard.press('Control+f');
  await page.keyboard.type('last');
  await page.getByRole('dialog', { name: 'Opening…' }).getByText('Opening…').waitFor();
  await expectAccessible(page);
  await come();
  const box = page.getByRole('textbox', { name: 'Find', exact: true });
  await expect.poll(() => box.inputValue()).toBe('last');
  await page.keyboard.type(' words');
  await page.getByText('1 of 1').waitFor();
  expect(await words()).toBe(before);
  await page.keyboard.press('Escape');
  await expect.poll(focused).toBe('Post');
});

test('a block is put in once with its form, whatever was typed until that came', async () => {
  const { come } = await openWithout('RawCard');
  await page.keyboard.press('Enter');
  await page.keyboard.type('/notice');
  await page.getByRole('option', { name: /^Notice/ }).waitFor();
  await page.keyboard.press('Enter');
  await expect.poll(focused).toBe('Opening…');
  await page.keyboard.type('nowhere');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.type('nowhere');
  expect(await focused()).toBe('Opening…');
  expect(await page.getByRole('textbox', { name: 'Title' }).inputValue()).toBe('The boat');
  await come();
  const card = page.getByRole('figure', { name: 'Notice, a block from your site' });
  await expect.poll(() => card.getByLabel('Type').evaluate((field) => field === document.activeElement)).toBe(true);
  expect(await words()).not.toContain('nowhere');
});

test('what cannot be had is said, the post stays, and another attempt brings it', async () => {
  const { come, refuse } = await openWithout('AskToPublish');
  await page.keyboard.type(' More.');
  await refuse();
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await page.getByRole('alert').getByText('This part of Galley did not arrive').waitFor();
  await expectAccessible(page);
  expect(await words()).toContain('The last words. More.');
  await page.keyboard.press('Escape');
  await expect.poll(focused).not.toBe('BODY');
  await page.keyboard.press('Control+Shift+Enter');
  await page.getByRole('alert').waitFor();
  await page.getByRole('alert').getByText('reload Galley').waitFor();
  await come();
  await page.getByRole('button', { name: 'Try again' }).click();
  if (fetchesAgain) await page.getByRole('dialog').getByRole('button', { name: 'Publish now' }).waitFor();
});

test('what nobody asked for is missing without a word, and comes with the network', async () => {
  const { come, refuse } = await openWithout('ImageTools');
  await refuse();
  await post().getByRole('img', { name: 'A boat' }).click();
  expect(await words()).toContain('The last words.');
  await come();
  await page.evaluate(() => window.dispatchEvent(new Event('online')));
  if (fetchesAgain) await page.getByRole('toolbar', { name: 'Image', exact: true }).waitFor();
});
