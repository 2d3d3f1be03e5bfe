import { expect, test } from 'vitest';
import { expectAccessible } from '../expect-accessible';
import { driveEditor } from './drive-editor';

const { page, open, saved, press, caretBefore, coloured } = driveEditor();

test('a callout is made another kind, and nothing but its word changes', async () => {
  const text = '> [!NOTE]\n> Useful *words*\n> over lines.\n\n:::tip[A title]\n\nInside.\n\n:::\n';
  await open(text, { show: 'directives' });
  const kinds = page().getByLabel('Kind of callout');
  await kinds.first().selectOption('Caution');
  await kinds.last().selectOption('Danger');
  expect(await saved()).toBe(text.replace('NOTE', 'CAUTION').replace('tip', 'danger'));
  await page().getByRole('textbox', { name: 'Title' }).fill('Another title');
  expect(await saved()).toBe(text.replace('NOTE', 'CAUTION').replace('tip[A title]', 'danger[Another title]'));
});

test('a callout of MkDocs is one, and Shift+Tab goes from its words to its kind', async () => {
  await open('Words.\n\n!!! note "Low water"\n\n    At six.\n\n    - one\n', { show: 'directives&admonitions' });
  await page().getByText('At six.').click();
  await page().keyboard.press('End');
  await page().keyboard.type(' Or later.');
  await page().keyboard.press('Shift+Tab');
  const kind = page().getByLabel('Kind of callout');
  await expect.poll(() => kind.evaluate((field) => field === document.activeElement)).toBe(true);
  await kind.selectOption('Bug');
  await page().keyboard.press('Tab');
  await page().keyboard.press('Control+A');
  await page().keyboard.type('High water');
  expect(await saved()).toBe('Words.\n\n!!! bug "High water"\n\n    At six. Or later.\n\n    - one\n');
});

test('the line of a quote and of a callout stands where its own words begin', async () => {
  await open('> ציטוט מן הים.\n\n> A quote.\n\n> [!NOTE]\n> הים עולה.\n\n> [!TIP]\n> Words.\n');
  const sides = () =>
    page()
      .locator('blockquote, [role=note]')
      .evaluateAll((blocks) =>
        blocks.map((block) => (parseFloat(getComputedStyle(block).borderRightWidth) > 0 ? 'right' : 'left')),
      );
  await expect.poll(sides).toEqual(['right', 'left', 'right', 'left']);
});

test('a formula is drawn, written in place, and says when it cannot be drawn', async () => {
  await open('Words $a^2$ here.\n\n$$\nx\n$$\n');
  const block = page().getByRole('figure', { name: 'Formula' });
  await block.locator('math').click();
  await block.getByRole('button', { name: 'Edit the formula' }).click();
  await block.getByRole('textbox', { name: 'TeX' }).fill('\\frac{1');
  await expect.poll(() => block.getByRole('alert').textContent()).toContain('cannot be drawn yet');
  await block.getByRole('textbox', { name: 'TeX' }).fill('\\frac{1}{2}');
  await block.locator('mfrac').waitFor();
  await page().keyboard.press('Escape');
  expect(await saved()).toBe('Words $a^2$ here.\n\n$$\n\\frac{1}{2}\n$$\n');
  await page().locator('p math').click();
  const popover = page().getByRole('dialog', { name: 'Formula' });
  await popover.getByRole('textbox', { name: 'TeX' }).fill('b_1');
  await page().keyboard.press('Enter');
  expect(await saved()).toBe('Words $b_1$ here.\n\n$$\n\\frac{1}{2}\n$$\n');
});

test('code is coloured once the typing rests, copied, and named in human words', async () => {
  await open('```js {1,3} title="a.js"\nconst a = 1;\n```\n');
  await expect.poll(() => coloured('keyword')).toEqual(['const']);
  await page().getByText('= 1;').click();
  await page().keyboard.press('Control+End');
  await page().keyboard.type(' return;');
  await expect.poll(() => coloured('keyword')).toEqual(['const', 'return']);
  await page().getByRole('button', { name: 'Copy' }).click();
  await page().getByRole('button', { name: 'Copied' }).waitFor();
  expect(await page().evaluate(() => navigator.clipboard.readText())).toBe('const a = 1; return;');
  const language = page().getByLabel('Language');
  expect(await language.inputValue()).toBe('JavaScript');
  await language.fill('Plain words');
  await page().keyboard.press('Enter');
  await expect.poll(() => coloured('keyword')).toEqual([]);
  expect(await saved()).toBe('```Plain-words {1,3} title="a.js"\nconst a = 1; return;\n```\n');
});

test('code keeps the colours of its words while one writes in it, and takes colours as one scrolls', async () => {
  const lines = Array.from({ length: 300 }, (_, at) => `const tide${at} = 'high';`);
  await open(['```js', ...lines, "const last = 'low';", '```'].join('\n'));
  await expect.poll(() => coloured('keyword')).toContain('const');
  const wanted = new Set(['const']);
  await caretBefore('tide3 ');
  for (const keys of ['Enter', 'x', 'Backspace', 'Backspace', 'Control+z', 'Control+Shift+z']) {
    await press(keys);
    expect([keys, new Set(await coloured('keyword'))]).toEqual([keys, wanted]);
    expect(new Set(await coloured('string'))).toEqual(new Set(["'high'"]));
  }
  expect(await page().locator('pre code *:not(br)').count()).toBe(0);
  expect((await coloured('keyword')).length).toBeLessThan(100);
  await page().evaluate(() => scrollTo(0, document.body.scrollHeight));
  await expect.poll(() => coloured('string')).toContain("'low'");
});

test('rows and columns of a table move by menu and by key', async () => {
  await open('| a | b |\n|:--|---|\n| 1 | 2 |\n| 3 | 4 |\n');
  await page().getByRole('cell', { name: '1' }).click();
  await page()
    .getByRole('button', { name: /^Row 2/ })
    .click();
  await page()
    .getByRole('menuitem', { name: /^Move the row down/ })
    .click();
  expect(await saved()).toBe('| a | b |\n|:--|---|\n| 3 | 4 |\n| 1 | 2 |\n');
  await page().keyboard.press('Alt+ArrowRight');
  expect(await saved()).toBe('| b | a |\n|---|:--|\n| 4 | 3 |\n| 2 | 1 |\n');
  const column = page()
    .getByRole('button', { name: /^Column/ })
    .locator('..');
  const cell = page().locator('.cell-here');
  const sideways = async (place: typeof cell) => {
    const { x = 0, width = 0 } = (await place.boundingBox()) ?? {};
    return [Math.round(x), Math.round(width)];
  };
  const before = await sideways(cell);
  await page().keyboard.type(' and so many more words that the column is wider');
  expect(await sideways(cell)).not.toEqual(before);
  await expect.poll(async () => String(await sideways(column)) === String(await sideways(cell))).toBe(true);
});

test('rows and columns are dragged by their handles; the header stays, and Escape lets them stay', async () => {
  await open('| a | b |\n| - | - |\n| 1 | 2 |\n| 3 | 4 |\n| 5 | 6 |\n');
  await page().getByRole('cell', { name: '1' }).click();
  const drag = async (handle: RegExp, onto: string, end: () => Promise<void>) => {
    const target = await page().locator('th, td').filter({ hasText: onto }).boundingBox();
    await page().getByRole('button', { name: handle }).hover();
    await page().mouse.down();
    if (target) await page().mouse.move(target.x + target.width - 4, target.y + target.height - 4, { steps: 3 });
    await end();
    await page().mouse.up();
  };
  await drag(/^Row 2/, '5', () => page().keyboard.press('Escape'));
  await drag(/^Row 2/, '3', async () => {});
  await drag(/^Column 1/, '6', async () => {});
  expect(await saved()).toBe('| b | a |\n| - | - |\n| 4 | 3 |\n| 2 | 1 |\n| 6 | 5 |\n');
  await page().keyboard.type('x');
  expect(await saved()).toContain('| 2 | 1x |');
  for (let step = 0; step < 3; step++) await page().keyboard.press('Control+z');
  expect(await saved()).toBe('| a | b |\n| - | - |\n| 1 | 2 |\n| 3 | 4 |\n| 5 | 6 |\n');
  await page().keyboard.press('Alt+ArrowDown');
  await drag(/^Row 3/, 'a', async () => {});
  expect(await saved()).toContain('| a | b |\n| - | - |\n| 1 | 2 |\n| 3 | 4 |');
});

test('a note leads back to its number, and goes with it when that is wanted', async () => {
  await open('One[^1] and two.\n\n[^1]: The note.\n');
  await page().getByRole('button', { name: 'Footnote 1: back to the text' }).click();
  const tools = page().getByRole('toolbar', { name: 'Footnote 1' });
  await tools.getByRole('button', { name: 'Delete' }).click();
  await tools.getByRole('button', { name: 'Delete the note, too' }).click();
  expect(await saved()).toBe('One and two.\n');
});

test.each([
  ['kramdown&directives&admonitions', 'math mfrac'],
  ['mdx', 'figure'],
])('every example of every construct is drawn and accessible, light and dark (%s)', async (syntax, last) => {
  await open('', { show: `examples&${syntax}` });
  await page().locator(last).first().waitFor();
  // Headings and cells without words are the writer's to fill, and the examples' levels follow no order.
  await expectAccessible(page(), { without: ['empty-heading', 'empty-table-header', 'heading-order'] });
  await page().emulateMedia({ colorScheme: 'dark' });
  await expectAccessible(page(), { rules: ['color-contrast', 'link-in-text-block'] });
});
