import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { blocksSite } from './blocks-site';
import { openDesk, type Desk } from './desk';
import { expectAccessible } from './expect-accessible';
import { frames } from './gestures';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk({ host: { demo: false, build: false, repositories: { 'mara/blocks': blocksSite } } });
  await desk.signIn();
});
afterAll(() => desk.close());

test('a field of a shortcode changes its own letters in the file and no other', async () => {
  const { page } = desk;
  await open('low-water.md');
  const card = page.getByRole('figure', { name: 'Tide times, a block from your site' });
  await expect.poll(() => card.getByLabel('Place').inputValue()).toBe('Saltholm harbour');
  expect(await card.getByRole('switch', { name: 'Moon' }).isChecked()).toBe(true);

  await card.getByLabel('Days').fill('many');
  await card.getByRole('alert').getByText('Write a number').waitFor();
  await card.getByLabel('Days').fill('5');
  await card.getByLabel('Place').fill('Saltholm "old" harbour');
  await card.getByLabel('Place').fill('" >}}<script>');
  await card.getByRole('alert').getByText('This cannot be written in a field').waitFor();
  await card.getByLabel('Place').fill('Saltholm "old" harbour');
  await expectAccessible(page, { within: '[data-body-editor]' });

  expect(await publish()).toEqual([
    '-{{< tide-times place="Saltholm harbour" days=3 moon=true >}}',
    '+{{< tide-times place="Saltholm \\"old\\" harbour" days=5 moon=true >}}',
  ]);
  desk.expectQuiet();
});

test('HTML is seen and does not run; a comment says what it is', async () => {
  const { page } = desk;
  await open('low-water.md');
  const html = page.getByRole('figure', { name: 'HTML' });
  await html.getByRole('heading', { name: 'The right map' }).waitFor();
  expect(await html.locator('[style], [onclick], [onerror], script, a[href]').count()).toBe(0);
  expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false);
  await page.getByRole('figure', { name: 'Comment, hidden from readers' }).waitFor();
  await page.getByRole('figure', { name: /^Read more/ }).waitFor();
  desk.expectQuiet();
});

test('what the posts use is offered, by keyboard into its first field and out again', async () => {
  const { page } = desk;
  await open('low-water.md');
  await page.getByText('The last words.').click();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await page.keyboard.type('/notice');
  await page.getByRole('option', { name: /^Notice/ }).waitFor();
  await page.keyboard.press('Enter');
  const card = page.getByRole('figure', { name: 'Notice, a block from your site' }).last();
  await expect.poll(() => card.getByLabel('Type').evaluate((field) => field === document.activeElement)).toBe(true);
  await page.keyboard.press('Tab');
  await page.keyboard.type('Mind the mud');
  await go('Escape');
  await go('ArrowDown');
  await page.keyboard.type('It is *deep*.');
  expect((await publish()).filter((line) => line !== '+')).toEqual([
    '+{{% notice type="warning" title="Mind the mud" %}}',
    '+It is *deep*.',
    '+{{% /notice %}}',
  ]);
  desk.expectQuiet();
});

test('a component’s values in MDX, by keyboard: Enter goes in, code is kept', async () => {
  const { page } = desk;
  await open('chart.mdx');
  const card = page.getByRole('figure', { name: 'Chart, a block from your site' });
  await card.waitFor();
  await page.getByText('The last words.').click();
  await go('Home');
  await go('ArrowLeft');
  await go('Enter');
  await page.keyboard.press('End');
  await page.keyboard.type(' <of all>');
  await card.getByRole('switch', { name: 'Live' }).uncheck();
  expect(await card.getByLabel('Data').getAttribute('readonly')).toBe('');
  expect(await publish()).toEqual([
    '-<Chart title="Heights &amp; depths" height={300} live data={[1, 2]} />',
    '+<Chart title="Heights & depths <of all>" height={300} live={false} data={[1, 2]} />',
  ]);
  desk.expectQuiet();
});

test('an address that is pasted alone is shown as the site shows it; undoing brings the link back', async () => {
  const { page } = desk;
  await open('first-frost.md');
  await page.getByText('Words.').click();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  const address = 'https://www.youtube.com/watch?v=abcdefghijk';
  const paste = async () => {
    await page.evaluate((text) => navigator.clipboard.writeText(text), address);
    await page.keyboard.press('Control+V');
  };
  await paste();
  const bar = page.getByRole('toolbar', { name: 'The address that you pasted' });
  await bar.getByRole('button', { name: 'Show it from YouTube' }).click();
  const cards = page.getByRole('figure', { name: 'YouTube, a block from your site' });
  await expect.poll(() => cards.count()).toBe(2);
  await page.keyboard.press('Control+Z');
  await page.getByText(address).waitFor();
  await page.keyboard.press('Control+Y');
  await expect.poll(() => cards.count()).toBe(2);
  expect((await publish()).filter((line) => line !== '+')).toEqual(['+{{< youtube abcdefghijk >}}']);
  desk.expectQuiet();
});

test('a picture’s caption is written, changed and removed by keyboard, in the line that the site’s posts have', async () => {
  const { page } = desk;
  await open('boat.md');
  const tools = page.getByRole('toolbar', { name: 'Image', exact: true });
  const field = page.getByRole('dialog', { name: 'Caption' }).getByRole('textbox', { name: 'Caption' });
  const caption = async (words: string) => {
    await page.getByText('Words of a post.').click();
    await go('End');
    await go('ArrowRight');
    await tools.getByRole('button', { name: 'Caption' }).waitFor();
    await go('Alt+F10');
    for (let press = 0; press < 4 && !(await isFocused(tools.getByRole('button', { name: 'Caption' }))); press += 1)
      await go('ArrowRight');
    await go('Enter');
    await expect.poll(() => isFocused(field)).toBe(true);
    await go('Control+A');
    await go('Backspace');
    if (words !== '') await page.keyboard.type(words);
    await go('Enter');
    await field.waitFor({ state: 'detached' });
  };
  await caption('At low tide');
  await page.locator('em').getByText('At low tide', { exact: true }).waitFor();
  await go('Control+Z');
  await expect.poll(() => page.getByText('At low tide').count()).toBe(0);
  await go('Control+Y');
  await page.locator('em').getByText('At low tide', { exact: true }).waitFor();
  await caption('At high tide');
  expect(await publish()).toEqual(['+*At high tide*', '+']);
  await open('boat.md');
  await caption('');
  expect(await publish()).toEqual(['-*At high tide*', '-']);
  desk.expectQuiet();
});

test('an image that a block names is seen, and another is taken to where the others are, in the same commit', async () => {
  const { page, git } = desk;
  await open('photographs.md');
  const cards = page.getByRole('figure', { name: 'Photo, a block from your site' });
  const card = cards.first();
  await card.locator('img[src^="blob:"]').waitFor();
  const file = (name: string) => ({
    name,
    mimeType: 'image/svg+xml',
    buffer: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><path d="M0 0h8v8H0z"/></svg>'),
  });
  const seen = await card.locator('img').getAttribute('src');
  const chooser = page.waitForEvent('filechooser');
  await card.getByRole('button', { name: 'Replace: Image' }).click();
  await (await chooser).setFiles([file('Low Tide.svg')]);
  await expect.poll(() => card.getByLabel('Image', { exact: true }).inputValue()).toBe('low-tide.svg');
  await expect.poll(() => card.locator('img').getAttribute('src')).not.toBe(seen);
  await expectAccessible(page, { within: '[data-body-editor]' });

  // One that the site has is named as this block names its images, and what it cannot reach is not taken.
  await page.getByText('{{< thumb').click();
  const chip = page.getByRole('dialog', { name: 'Kept exactly as it is' });
  await chip.getByRole('button', { name: 'From this site: Image' }).click();
  const picker = page.getByRole('dialog', { name: 'Choose an image' });
  await picker.getByRole('button', { name: 'boat.svg' }).click();
  await picker.getByRole('button', { name: 'Use this image' }).click();
  await page.getByText('A post cannot show this image from where it is.').waitFor();
  const before = git('rev-parse', 'main');
  expect((await publish()).filter((line) => !line.startsWith('+<svg'))).toEqual([
    '-{{< photo file="slip.svg" alt="The slip" wide=true >}}',
    '+{{< photo file="low-tide.svg" alt="The slip" wide=true >}}',
  ]);
  expect(git('diff', '--name-only', before, 'main').trim().split('\n')).toEqual([
    'assets/photos/low-tide.svg',
    'content/posts/photographs.md',
  ]);
  desk.expectQuiet();
});

/** Presses a key, and lets the page follow. */
async function go(key: string): Promise<void> {
  await desk.page.keyboard.press(key);
  await frames(desk.page, 2);
}

function isFocused(element: Locator): Promise<boolean> {
  return element.evaluateAll(([found]) => found !== undefined && found === document.activeElement);
}

async function open(name: string): Promise<void> {
  const { page, host } = desk;
  await page.goto(`${host.app}/mara/blocks/posts/content/posts/${name}`);
  await page.getByRole('textbox', { name: 'Post', exact: true }).waitFor();
}

/** Publishes, and gives the lines that the newest commit took away and brought. */
async function publish(): Promise<readonly string[]> {
  const { page, git } = desk;
  const before = git('rev-parse', 'main');
  await page
    .getByRole('status')
    .filter({ hasText: /^Saved$/ })
    .waitFor();
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Publish now' }).click();
  await expect.poll(() => git('rev-parse', 'main'), { timeout: 20_000 }).not.toBe(before);
  return git('diff', '-U0', before, 'main')
    .split('\n')
    .filter((line) => /^[-+](?![-+]{2} )/.test(line));
}
