import type { Locator } from 'playwright-core';
import { select, type Walk } from './walk';

/** What opens while one writes a new post, and what is asked before it is published. */
export async function walkWriting(walk: Walk): Promise<void> {
  const { page, host, picture } = walk;
  const { keyboard } = page;
  const [demo = ''] = Object.keys(host.repositories);
  await page.goto(`${host.app}/${demo}`);
  await page.getByRole('link', { name: 'New post' }).first().click();
  await page
    .getByRole('textbox', { name: 'Title' })
    .fill('Donaudampfschifffahrtsgesellschaftskapitän und Strandläufer');
  const post = page.getByRole('textbox', { name: 'Post', exact: true });
  await post.click();
  await keyboard.type('We walked along the sea wall, as in @frost');
  await page.getByRole('option', { name: /^First frost/ }).waitFor();
  await picture('15-another-post');
  await keyboard.press('Enter');
  await post.getByRole('link').waitFor();
  await keyboard.press('Enter');
  await addBlock(walk, post, '/callout');
  await keyboard.type('Mind the mud.');
  await picture('15-callout');
  await keyboard.press('Control+End');
  await keyboard.press('Enter');
  await keyboard.press('Enter');
  await keyboard.type('```js');
  await keyboard.press('Enter');
  await keyboard.type('const tide = "low"; // in metres');
  await picture('15-code');
  await select(post, 'sea wall');
  await keyboard.press('Control+k');
  await page.getByRole('combobox').first().waitFor();
  await keyboard.type('tide');
  await page.getByRole('listbox').getByRole('option').first().waitFor();
  await picture('15-link');
  await keyboard.press('Escape');
  await page.getByText('Saved', { exact: true }).waitFor();
  await lookAtTags(walk);
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Publish now' }).waitFor();
  await picture('15-checklist');
  await keyboard.press('Escape');
}

async function addBlock({ page }: Walk, post: Locator, words: string): Promise<void> {
  await page.keyboard.type(words);
  await page.getByRole('option', { name: /^Callout/ }).waitFor();
  await page.keyboard.press('Enter');
  await post.locator('[data-look], figure').first().waitFor();
}

async function lookAtTags({ page, picture }: Walk): Promise<void> {
  const isSheet = !(await page.getByRole('complementary', { name: 'Post details' }).isVisible());
  if (isSheet) await page.getByRole('button', { name: 'Post details' }).click();
  await page.getByRole('combobox', { name: 'Tags' }).pressSequentially('ti');
  await page.getByRole('listbox').getByRole('option').first().waitFor();
  await picture('15-tags');
  await page.keyboard.press('Escape');
  if (isSheet) await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
}
