import type { Locator } from 'playwright-core';
import { openPost, openPosts, POST, select, signIn, type Walk } from './walk';

/** The way of somebody who signs in, writes and publishes. */
export async function walkScreens(walk: Walk): Promise<void> {
  const { page, host, picture } = walk;
  await page.goto(host.app);
  await page.getByRole('textbox', { name: 'Your token' }).waitFor();
  await picture('1-sign-in');
  await page.getByRole('textbox', { name: 'Your token' }).fill('ghp_short');
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.getByRole('alert').first().waitFor();
  await picture('1-sign-in-problem');
  await signIn(walk);
  await page
    .getByRole('link', { name: /almanac/i })
    .first()
    .waitFor();
  await picture('2-sites');
  await openPosts(walk);
  await picture('3-posts');
  await page.getByRole('searchbox', { name: 'Search posts' }).fill('lighthouse keeper zzz');
  await page.getByRole('heading', { name: /No post mentions/ }).waitFor();
  await picture('3-posts-no-match');
  await page.getByRole('searchbox', { name: 'Search posts' }).fill('');
  await lookAtSettings(walk);
  const post = await openPost(walk);
  await picture('4-post');
  await writeInIt(walk, post);
  await showAndPublish(walk);
  await beginAnother(walk);
}

async function lookAtSettings({ page, picture }: Walk): Promise<void> {
  await page.getByRole('button', { name: 'Choose another folder' }).click();
  await page.getByRole('dialog').getByText('A heron in the car park').first().waitFor();
  await picture('3-posts-folders');
  await page.keyboard.press('Escape');
  const posts = page.url();
  await page.goto(`${posts}/settings`);
  await page.getByRole('button', { name: /^Posts/ }).click();
  await page.getByRole('group', { name: 'Fields' }).waitFor();
  await picture('10-settings');
  await page.goto(posts);
}

async function writeInIt({ page, picture }: Walk, post: Locator): Promise<void> {
  if (!(await page.getByRole('complementary', { name: 'Details' }).isVisible())) {
    await page.getByRole('button', { name: 'Details' }).click();
    await page.getByRole('dialog', { name: 'Details' }).waitFor();
    await page.getByRole('dialog').locator('img').first().waitFor();
    await picture('4-post-details');
    await page.keyboard.press('Escape');
  }
  await select(post, 'Mud is never quiet');
  await page.getByRole('toolbar').first().waitFor();
  await picture('4-post-selection');
  await post.getByRole('img').first().click();
  await picture('4-post-image');
  await post.getByText('1,280 g').click();
  await picture('4-post-table');
  await post.locator('figure').last().scrollIntoViewIfNeeded();
  await post.getByText('We counted').click();
  await picture('4-post-raw');
  // No person presses the next key as soon as this.
  await page.waitForTimeout(200);
  await page.keyboard.press('End');
  await page.waitForTimeout(200);
  await page.keyboard.press('Enter');
  await page.keyboard.type('/');
  await page.getByRole('listbox').first().waitFor();
  await picture('4-post-menu');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Backspace');
  await page.keyboard.type('One more line, to publish.');
  await page.getByText('Saved', { exact: true }).waitFor();
  await picture('4-post-saved');
}

async function showAndPublish({ page, host, picture }: Walk): Promise<void> {
  await page.getByRole('button', { name: 'Preview' }).click();
  await page.frameLocator('iframe').getByText('One more line').first().waitFor();
  await page
    .frameLocator('iframe')
    .getByRole('img')
    .first()
    .evaluate((image) => (image as HTMLImageElement).decode());
  await picture('5-preview');
  await page.getByRole('button', { name: 'Preview' }).click();
  const publish = page.getByRole('button', { name: 'Publish', exact: true });
  await publish.click();
  const publishNow = page.getByRole('dialog').getByRole('button', { name: 'Publish now' });
  await publishNow.waitFor();
  await picture('6-publish');
  await publishNow.click();
  await page
    .getByRole('dialog')
    .getByText(/is now being built/)
    .first()
    .waitFor();
  await picture('6-tracker');
  await page
    .getByRole('dialog')
    .getByRole('status')
    .filter({ hasText: /^Live$/ })
    .first()
    .waitFor({ timeout: 90_000 });
  await picture('6-live');
  await page.keyboard.press('Escape');
  await host.settled();
}

async function beginAnother({ page, picture }: Walk): Promise<void> {
  await page.getByRole('link', { name: 'Posts' }).click();
  await page.getByRole('link', { name: POST }).first().waitFor();
  await page.getByRole('link', { name: 'New post' }).first().click();
  const title = page.getByRole('textbox', { name: 'Title' });
  await title.waitFor();
  await picture('4-post-new');
  await title.fill('A post that was just begun');
  await page.getByText('Saved', { exact: true }).waitFor();
  await page.getByRole('link', { name: 'Posts' }).click();
  await page.getByRole('link', { name: 'A post that was just begun' }).first().waitFor();
  await page.locator('main img').first().waitFor();
  await picture('3-posts-draft');
}
