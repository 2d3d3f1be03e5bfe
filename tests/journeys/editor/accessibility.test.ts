import { describe, expect, test } from 'vitest';
import { expectAccessible } from '../expect-accessible';
import { driveEditor } from './drive-editor';

const { page, post, select, open, saved, press } = driveEditor();

const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" width="600" height="400"><rect width="600" height="400" fill="#1d4d46"/></svg>';

describe.each(['light', 'dark'] as const)('axe finds nothing, %s', (colorScheme) => {
  test('in the text and in everything that opens', async () => {
    const text = [
      'Some [linked](/a) `code` {{ tag }} words.[^1]',
      '![A map](/map.svg)',
      '| a | b |\n| - | - |\n| cell | d |',
      '- [ ] Boots',
      '```js\ngo();\n```',
      '<aside>raw</aside>',
      '[^1]: Note.\n',
    ].join('\n\n');
    await open(text, { files: { '/map.svg': svg }, colorScheme });
    await post().getByRole('img', { name: 'A map' }).waitFor();
    await expectAccessible(page());
    await select('words');
    await page().getByRole('toolbar', { name: 'Text' }).waitFor();
    await expectAccessible(page());
    await page().keyboard.press('Control+k');
    await page().getByRole('dialog', { name: 'Link' }).waitFor();
    await expectAccessible(page());
    await page().keyboard.press('Escape');
    await select('cell');
    await expectAccessible(page());
    await post().getByRole('img', { name: 'A map' }).click();
    await page().getByRole('button', { name: 'Alt text' }).click();
    await expectAccessible(page());
    await page().keyboard.press('Escape');
    await page().getByRole('button', { name: 'Edit as text' }).click();
    await expectAccessible(page());
    await select('words');
    await press('ArrowRight');
    await page().keyboard.type(' /');
    await page().getByRole('listbox').waitFor();
    await expectAccessible(page());
  });
});

test('read only, nothing can be changed and nothing floats', async () => {
  await open('Some [linked](/a) words.\n\n- [ ] Boots\n', { show: 'readonly' });
  expect(await post().getAttribute('contenteditable')).toBe('false');
  expect(await page().getByRole('checkbox').isDisabled()).toBe(true);
  await page().getByText('words').dblclick();
  await post().getByRole('link', { name: 'linked' }).click();
  expect(await page().getByRole('toolbar').count()).toBe(0);
  expect(new URL(page().url()).pathname).toBe('/');
});

describe('on a phone', () => {
  test('a dock has the actions, and a sheet what can be added', async () => {
    await open('Mud is never quiet.\n', { viewport: { width: 390, height: 844 }, hasTouch: true });
    await post().tap();
    const dock = page().getByRole('toolbar', { name: 'Writing' });
    await dock.getByRole('button', { name: 'Heading 2' }).tap();
    expect(await saved()).toBe('## Mud is never quiet.\n');
    await press('Control+End');
    await page().keyboard.press('Enter');
    await dock.getByRole('button', { name: 'Add a block' }).tap();
    await page().getByRole('dialog', { name: 'Add' }).getByRole('button', { name: 'Checklist' }).tap();
    await page().getByRole('textbox', { name: 'Post', exact: true }).getByRole('checkbox').waitFor();
    await page().keyboard.type('Boots');
    expect(await saved()).toBe('## Mud is never quiet.\n\n- [ ] Boots\n');
    const buttons = await dock
      .getByRole('button')
      .evaluateAll((all) => all.map((button) => button.getBoundingClientRect()));
    expect(buttons.every(({ width, height, bottom }) => width >= 44 && height >= 44 && bottom <= 844)).toBe(true);
    expect(await page().evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });
});
