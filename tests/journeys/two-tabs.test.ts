import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { openDesk, type Desk } from './desk';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk({ host: { build: false } });
});
afterAll(() => desk.close());

test('one tab at a time writes a post, and no word of either is lost', async () => {
  const { page: first, context } = desk;
  await desk.signIn(first);
  await openPost(first);
  await write(first, 'Written in the first tab. ');

  const second = await context.newPage();
  await desk.signIn(second);
  await openPost(second);
  await second
    .getByRole('alert')
    .getByRole('heading', { level: 1, name: 'This post is open in another tab' })
    .waitFor();
  expect(await body(second).count()).toBe(0);

  await second.getByRole('button', { name: 'Continue here' }).click();
  await body(second).getByText('Written in the first tab.').waitFor();
  await first.getByRole('alert').getByText('This post is open in another tab').waitFor();
  await write(second, 'Written in the second tab. ');

  await second.close();
  await body(first).getByText('Written in the second tab. Written in the first tab.').waitFor();
  desk.expectQuiet();
});

test('a reload goes on at once, and another post can be written beside it', async () => {
  const { page: first, context } = desk;
  await first.reload();
  await body(first).waitFor();
  const second = await context.newPage();
  await desk.signIn(second);
  await openPost(second, 'reading-the-marsh-by-its-grasses');
  await body(second).waitFor();
  expect(await first.getByRole('alert').count()).toBe(0);
  desk.expectQuiet();
});

const body = (page: Page) => page.getByRole('textbox', { name: 'Post', exact: true });

async function openPost(page: Page, name = 'counting-day'): Promise<void> {
  await page.goto(`${desk.host.app}/${Object.keys(desk.host.repositories)[0]}/posts/content/posts/${name}.md`);
}

/** Writes at the start of the post and waits until that is on the device. */
async function write(page: Page, words: string): Promise<void> {
  await body(page).evaluate((element) => {
    const text = document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode();
    (element as HTMLElement).focus();
    getSelection()?.collapse(text, 0);
  });
  await page.keyboard.type(words);
  await body(page).getByText(words.trim()).waitFor();
  await page
    .getByRole('status')
    .filter({ hasText: /^Saved$/ })
    .waitFor();
}
