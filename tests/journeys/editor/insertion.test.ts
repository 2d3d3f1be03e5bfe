import { describe, expect, test } from 'vitest';
import { insertableBlocks } from '../../../src/editor/constructs/items';
import { noBlocks } from '../../../src/site/blocks/learnt-block';
import { driveEditor } from './drive-editor';

const { page, post, select, open, saved, press } = driveEditor();

/** The post as it would be saved; tables without the air and the dashes that are a matter of style. */
const tables = async () => (await saved()).replace(/ *\| */g, '|').replace(/-+/g, '-');

describe('the slash menu', () => {
  test('filters, chooses by arrows, and Escape leaves the slash', async () => {
    await open('First.\n');
    await select('First');
    await press('Control+End');
    await page().keyboard.press('Enter');
    await page().keyboard.type('/');
    const options = page().getByRole('listbox', { name: 'Blocks' }).getByRole('option');
    await expect.poll(() => options.count()).toBe(insertableBlocks(noBlocks).length);
    const active = () => post().getAttribute('aria-activedescendant');
    const [first] = [await active()];
    await page().keyboard.press('ArrowDown');
    expect(await active()).not.toBe(first);
    await page().keyboard.type('quo');
    await expect.poll(() => options.count()).toBe(1);
    await page().keyboard.press('Enter');
    await page().keyboard.type('Said.');
    expect(await saved()).toBe('First.\n\n> Said.\n');
    await page().keyboard.press('Enter');
    await page().keyboard.press('Enter');
    await page().keyboard.type('/hea');
    await page().keyboard.press('Escape');
    expect(await options.count()).toBe(0);
    await page().keyboard.type('d');
    expect(await options.count()).toBe(0);
    expect(await saved()).toBe('First.\n\n> Said.\n\n/head\n');
  });

  test('a slash inside a word or an address is a letter', async () => {
    await open('Go');
    await select('Go');
    await press('End');
    await page().keyboard.type(' and/or https://x');
    expect(await page().getByRole('listbox').count()).toBe(0);
  });

  test('from the handle beside a block', async () => {
    await open('First.\n\nSecond.\n');
    await page().getByText('First.').hover();
    await page().getByRole('button', { name: 'Add a block below' }).click();
    await page()
      .getByRole('option', { name: /^Heading/ })
      .click();
    await page().keyboard.type('Between');
    expect(await saved()).toBe('First.\n\n## Between\n\nSecond.\n');
  });
});

describe('tables', () => {
  test('insert, fill by Tab, add rows and columns, align, delete', async () => {
    await open('Before.\n');
    await select('Before');
    await press('Control+End');
    await page().keyboard.press('Enter');
    await page().keyboard.type('/table');
    await page().keyboard.press('Enter');
    await page().keyboard.type('Found');
    await page().keyboard.press('Tab');
    await page().keyboard.type('Weight');
    expect(await tables()).toBe('Before.\n\n|Found|Weight||\n|-|-|-|\n||||\n||||\n');
    for (let count = 0; count < 8; count += 1) await page().keyboard.press('Tab');
    await page().keyboard.type('new');
    expect(await tables()).toMatch(/\n\|\|\|\|\n\|\|\|\|\n\|new\|\|\|\n$/);
    await page()
      .getByRole('button', { name: /^Column 1/ })
      .click();
    await page().getByRole('menuitem', { name: 'Align right' }).click();
    expect(await tables()).toContain('|-:|-|-|');
    await page()
      .getByRole('button', { name: /^Row 4/ })
      .click();
    await page().getByRole('menuitem', { name: 'Delete the row' }).click();
    expect(await tables()).not.toContain('new');
    await page().getByRole('button', { name: 'Add a column' }).click();
    expect(await tables()).toContain('|-:|-|-|-|');
    await page().keyboard.press('Alt+F10');
    await page().getByRole('toolbar').getByRole('button', { name: 'Table' }).press('Enter');
    await page().getByRole('menuitem', { name: 'Delete the table' }).press('Enter');
    expect(await saved()).toBe('Before.\n');
  });
});
