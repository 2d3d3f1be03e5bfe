import type { Walk } from './walk';

/** What the site itself has, in a post: cards with inputs, HTML as it looks, the menu's group, the offer under an address. */
export async function walkBlocks({ page, host, picture }: Walk): Promise<void> {
  const open = (name: string) => page.goto(`${host.app}/mara/blocks/posts/content/posts/${name}`);
  await open('low-water.md');
  await page.getByRole('figure', { name: /^Tide times/ }).waitFor();
  await page.getByRole('figure', { name: 'HTML' }).waitFor();
  await page.waitForLoadState('networkidle');
  await picture('9-blocks');
  await page.getByText('The last words.').click();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await picture('9-blocks-below');
  const add = page.getByRole('button', { name: 'Add a block', exact: true });
  if (await add.isVisible()) await add.click();
  else await page.keyboard.type('/');
  await page.getByText('Tide times').last().scrollIntoViewIfNeeded();
  await picture('9-blocks-menu');
  await open('chart.mdx');
  await page
    .getByRole('figure', { name: /^Chart/ })
    .getByLabel('Height')
    .fill('high');
  await picture('9-blocks-refused');
  await open('photographs.md');
  await page
    .getByRole('figure', { name: /^Photo/ })
    .locator('img[src^="blob:"]')
    .last()
    .waitFor();
  await picture('9-blocks-image');
  await open('first-frost.md');
  await page.getByText('Words.').click();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await page.evaluate(() => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', 'https://youtu.be/abcdefghijk');
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  });
  await page.getByRole('button', { name: 'Show it from YouTube' }).waitFor();
  await picture('9-blocks-address');
}
