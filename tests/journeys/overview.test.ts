import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { shortcutTable } from '../../src/design/commands/shortcut-table';
import { openDesk, select, type Desk } from './desk';
import { expectAccessible } from './expect-accessible';

const name = 'What the tide leaves behind';

describe.each(['light', 'dark'] as const)('a post as a whole, %s', (colorScheme) => {
  let desk: Desk;
  let page: Page;
  const post = () => page.getByRole('textbox', { name: 'Post', exact: true });
  const said = (words: string | RegExp) =>
    page.getByRole('status').filter({ hasText: words }).first().waitFor({ state: 'attached' });

  beforeAll(async () => {
    desk = await openDesk({ host: { build: false }, colorScheme });
    ({ page } = desk);
    await desk.signIn();
    await page.goto(`${desk.host.app}/${Object.keys(desk.host.repositories)[0]}`);
    await page.getByRole('link', { name }).first().waitFor();
  });
  afterAll(() => desk.close());

  test('the list of shortcuts opens by its key, and the search leads to a post', async () => {
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Shortcuts' }).getByText('Find and replace').waitFor();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox').fill('the tide leav');
    await page.getByRole('option', { name: /What the tide leaves/, selected: true }).waitFor();
    await expectAccessible(page);
    await page.keyboard.press('Enter');
    await post().waitFor();
  });

  test('the outline leads to a section, with the caret there', async () => {
    await page.getByRole('navigation', { name: 'Outline' }).getByRole('button', { name: 'The way back' }).click();
    await page.locator('[aria-current=location]').getByText('The way back').waitFor();
    await expectAccessible(page);
    await page.keyboard.type('Home: ');
    await post().getByRole('heading', { name: 'Home: The way back' }).waitFor();
  });

  test('words are found and replaced, and one undo brings them back', async () => {
    await page.keyboard.press('Control+f');
    await page.getByRole('textbox', { name: 'Find', exact: true }).fill('count');
    await page.getByText('1 of 3').waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('2 of 3').waitFor();
    await said('2 of 3');
    await page.getByRole('button', { name: 'Also replace' }).click();
    await page.getByRole('textbox', { name: 'Replace with' }).fill('tally');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Replace all' }).click();
    await said('3 matches replaced');
    await post().getByText('We tallyed.').waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+z');
    await post().getByText('We counted.').waitFor();
    expect(await post().innerText()).not.toContain('tally');
  });

  test('the caret and the place in the window go along to the source and back', async () => {
    await select(page, 'hurried a');
    const [before] = await caret(page);
    await page.keyboard.press('Control+Alt+m');
    await page.getByText('## Home: The way back').waitFor();
    await expectAccessible(page);
    await page.keyboard.type('dawdled a');
    await page.getByText('We counted. We dawdled a little anyway.').waitFor();
    await page.keyboard.press('Control+Alt+m');
    await post().getByText('We counted. We dawdled a little anyway.').waitFor();
    await expect.poll(async () => Math.abs(((await caret(page))[0] ?? 0) - (before ?? 0))).toBeLessThan(60);
    await page.keyboard.type('!');
    await post().getByText('We dawdled a! little anyway.').waitFor();
  });

  test('in focus everything but the block at the caret steps back, until one leaves', async () => {
    await page.keyboard.press('Control+Shift+f');
    await page.getByRole('complementary', { name: 'Post details' }).waitFor({ state: 'detached' });
    await said('Focus on');
    expect(await post().locator('.block-in-focus').innerText()).toContain('dawdled');
    await expectAccessible(page);
    await page.reload();
    await post().waitFor();
    await page.getByRole('button', { name: 'Leave focus' }).click();
    await page.getByRole('complementary', { name: 'Post details' }).waitFor();
    desk.expectQuiet();
  });

  test.runIf(colorScheme === 'light')(
    'every key of the list that is not the text’s own does something here',
    async () => {
      const deaf: string[] = [];
      // The preview comes first and takes the room of the details and the outline.
      const opensDialog = new Set(['search', 'shortcuts', 'publish', 'details', 'outline']);
      for (const [shortcut, { scope, keys }] of Object.entries(shortcutTable))
        for (const key of scope === 'text' ? [] : keys) {
          if (!(await page.evaluate(isHeard, key))) deaf.push(`${shortcut}: ${key}`);
          if (opensDialog.has(shortcut)) {
            const dialog = page.getByRole('dialog');
            await dialog.waitFor();
            await page.keyboard.press('Escape');
            await dialog.waitFor({ state: 'detached' });
          }
          if (shortcut === 'source') await page.getByText('## Home: The way back').waitFor();
          if (shortcut === 'find') await page.getByRole('textbox', { name: 'Find', exact: true }).waitFor();
        }
      expect(deaf).toEqual([]);
    },
  );
});

/** Whether the page takes a key for itself, pressed where nobody writes. */
function isHeard(shortcut: string): boolean {
  const parts = shortcut.split('-');
  const key = parts.pop() ?? '';
  const held = { ctrlKey: parts.includes('Mod'), altKey: parts.includes('Alt'), shiftKey: parts.includes('Shift') };
  const event = new KeyboardEvent('keydown', { key, ...held, bubbles: true, cancelable: true });
  return !document.body.dispatchEvent(event);
}

/** Where the caret is in the window, from its top. */
async function caret(page: Page): Promise<readonly number[]> {
  return page.evaluate(() => {
    const selection = getSelection();
    return selection?.rangeCount ? [selection.getRangeAt(0).getBoundingClientRect().top] : [];
  });
}
