import { afterEach, expect, test } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import { openDesk, select, type Desk } from './desk';
import { frames } from './gestures';

let desk: Desk;
afterEach(() => desk.close());

const widths = [390, 360, 320];

test('a post with an image, a table and a link to another post, written and published with a thumb', async () => {
  desk = await openDesk({ viewport: { width: 390, height: 844 }, isTouched: true });
  const { page, host, git } = desk;
  const before = git('rev-parse', 'main');
  await desk.signIn();
  await page.goto(`${host.app}/${Object.keys(host.repositories)[0]}/new`);
  const post = page.getByRole('textbox', { name: 'Post', exact: true });
  const dock = page.getByRole('toolbar', { name: 'Writing' });
  await page.getByRole('textbox', { name: 'Title' }).tap();
  await page.keyboard.type('Written with a thumb');
  await post.tap();
  await page.keyboard.type('One hand on the rail, and the frost on the other.');
  await dock.waitFor();
  await dock.getByRole('button', { name: 'Undo' }).tap();
  await dock.getByRole('button', { name: 'Redo' }).waitFor();
  await expectFits(page);
  await dock.getByRole('button', { name: 'Redo' }).tap();
  await post.getByText('One hand on the rail, and the frost on the other.').waitFor();
  await expectFits(page);

  await select(page, 'the frost');
  await dock.getByRole('button', { name: 'Link' }).tap();
  const address = page.getByRole('combobox', { name: 'Address' });
  await address.fill('first frost');
  await page.getByRole('option', { name: /^First frost on the saltings/ }).waitFor();
  await expectFits(page);
  await page.getByRole('option', { name: /^First frost on the saltings/ }).tap();
  await post.getByRole('link', { name: 'the frost' }).waitFor();

  await select(page, 'the rail');
  await dock.getByRole('button', { name: 'Add a block' }).tap();
  const files = page.waitForEvent('filechooser');
  await page.getByRole('dialog', { name: 'Add' }).getByRole('button', { name: 'File', exact: true }).tap();
  await (await files).setFiles({ name: 'Rail.zip', mimeType: 'application/zip', buffer: Buffer.from('PK') });
  await post.getByRole('link', { name: 'the rail' }).waitFor();

  await goToEnd(page, post);
  await page.keyboard.press('Enter');
  await dock.getByRole('button', { name: 'Add a block' }).tap();
  await expectFits(page);
  await page.getByRole('dialog', { name: 'Add' }).getByRole('button', { name: 'Table' }).tap();
  await post.getByRole('columnheader').first().waitFor();
  await page.keyboard.type('Knot');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Use');
  await dock.getByRole('button', { name: 'Table', exact: true }).tap();
  await page.getByRole('menuitem', { name: 'Add a row below' }).waitFor();
  await expectFits(page);
  await page.getByRole('menuitem', { name: 'Add a row below' }).tap();
  await goToEnd(page, post);

  // What draws images is there before one is chosen: a thumb may be where the network is not.
  await expect.poll(() => page.workers().some((worker) => worker.url().includes('picture.worker'))).toBe(true);
  const chooser = page.waitForEvent('filechooser');
  await dock.getByRole('button', { name: 'Image' }).tap();
  await (await chooser).setFiles({ name: 'rail.png', mimeType: 'image/png', buffer: await picture(page) });
  const image = post.locator('img[src^="blob:"]');
  await image.waitFor();
  await image.tap();
  await page.getByRole('toolbar', { name: 'Image' }).waitFor();
  await expectFits(page);
  await page
    .getByRole('status')
    .filter({ hasText: /^Saved$/ })
    .waitFor();

  await page.getByRole('button', { name: 'Publish', exact: true }).tap();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: /^Alt text/ }).fill('A green square');
  await expectFits(page);
  await dialog.getByRole('button', { name: 'Publish now' }).tap();
  await page
    .getByRole('status')
    .filter({ hasText: /^Live$/ })
    .first()
    .waitFor({ timeout: 90_000 });
  expect(git('rev-list', '--count', `${before}..main`)).toBe('1');
  const text = git('show', `main:${git('diff', '--name-only', before, 'main', '--', '*.md')}`);
  expect(text).toMatch(/^title: "?Written with a thumb"?$/m);
  expect(text).toContain('One hand on [the rail](/files/rail.zip), and');
  expect(text).toMatch(/and \[the frost\]\(\/\S+\) on the other\./);
  expect(text).toContain('| Knot | Use |');
  expect(text).toMatch(/!\[A green square\]\(\S+\)/);
  desk.expectQuiet();
});

test('a block is moved, turned and copied with a thumb', async () => {
  desk = await openDesk({ viewport: { width: 390, height: 844 }, isTouched: true });
  const { page, host } = desk;
  await desk.signIn();
  await page.goto(`${host.app}/${Object.keys(host.repositories)[0]}/new`);
  const post = page.getByRole('textbox', { name: 'Post', exact: true });
  await post.tap();
  for (const line of ['One', 'Two', 'Three']) {
    await page.keyboard.type(line);
    if (line !== 'Three') await page.keyboard.press('Enter');
  }
  const blocks = () =>
    post.evaluate((element) => [...element.children].map((child) => `${child.tagName} ${child.textContent}`));
  await page.getByRole('toolbar', { name: 'Writing' }).getByRole('button', { name: 'Block', exact: true }).tap();
  await page.getByRole('menu').waitFor();
  await expectFits(page);
  await page.getByRole('menuitem', { name: 'Turn into' }).tap();
  await page.getByRole('menuitem', { name: 'Heading 2' }).tap();
  expect(await blocks()).toEqual(['P One', 'P Two', 'H2 Three']);

  const grip = page.getByRole('button', { name: 'Move this block, or open its menu' });
  await grip.waitFor();
  const from = await grip.boundingBox();
  const to = await post.getByText('One').boundingBox();
  if (!from || !to) throw new Error('nothing to drag');
  const touch = await page.context().newCDPSession(page);
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', y: number) =>
    touch.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: type === 'touchEnd' ? [] : [{ x: from.x + from.width / 2, y }],
    });
  await send('touchStart', from.y + 20);
  await send('touchMove', from.y - 10);
  await send('touchMove', to.y + 2);
  await send('touchEnd', to.y + 2);
  await expect.poll(blocks).toEqual(['H2 Three', 'P One', 'P Two']);
  desk.expectQuiet();
});

/** At every width of a phone: nothing is cut off at the side, what is pressed is as large as a thumb, and inputs do not zoom. */
async function expectFits(page: Page): Promise<void> {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 844 });
    await frames(page, 1);
    const found = await page.evaluate(() => {
      const shown = (element: Element) => {
        const { width: wide, height } = element.getBoundingClientRect();
        return wide > 2 && height > 2 && element.checkVisibility({ checkVisibilityCSS: true, checkOpacity: true });
      };
      const name = (element: Element) => element.ariaLabel ?? element.textContent?.slice(0, 30) ?? '';
      const pressed = [...document.querySelectorAll('button, [role=menuitem], [role=option]')].filter(shown);
      const inputs = [...document.querySelectorAll('input:not([type=file]), textarea, select')].filter(shown);
      return {
        width: document.documentElement.scrollWidth,
        small: pressed
          .filter((element) => !element.closest('[aria-hidden=true], [inert]'))
          .filter((element) => element.getBoundingClientRect().height < 43.5)
          .map((element) => `${name(element)} ${Math.round(element.getBoundingClientRect().height)}`),
        zooming: inputs.filter((input) => Number.parseFloat(getComputedStyle(input).fontSize) < 16).map(name),
      };
    });
    expect({ at: width, ...found }).toEqual({ at: width, width, small: [], zooming: [] });
  }
  await page.setViewportSize({ width: 390, height: 844 });
}

async function picture(page: Page): Promise<Buffer> {
  const bytes = await page.evaluate(async () => {
    const canvas = new OffscreenCanvas(64, 48);
    const context = canvas.getContext('2d');
    if (!context) throw new Error('no canvas');
    context.fillStyle = '#1d4d46';
    context.fillRect(0, 0, 64, 48);
    return [...new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer())];
  });
  return Buffer.from(bytes);
}

/** The caret at the end of the text, and still there at a second look: a text that has just got the focus back sets its own caret again. */
async function goToEnd(page: Page, post: Locator): Promise<void> {
  const isAtEnd = () =>
    post.evaluate((element) => {
      const selection = getSelection();
      const block = element.lastElementChild;
      const last = [...(block?.querySelectorAll('td') ?? [])].at(-1) ?? block;
      if (!selection?.anchorNode || !last?.contains(selection.anchorNode)) return false;
      const rest = document.createRange();
      rest.selectNodeContents(element);
      rest.setStart(selection.anchorNode, selection.anchorOffset);
      return element.contains(document.activeElement) && rest.toString() === '';
    });
  await expect
    .poll(async () => {
      const isThere = await isAtEnd();
      if (!isThere) await page.keyboard.press('Control+End');
      return isThere;
    })
    .toBe(true);
}
