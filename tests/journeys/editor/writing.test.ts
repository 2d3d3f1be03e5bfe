import { describe, expect, test } from 'vitest';
import { driveEditor } from './drive-editor';

const { page, post, select, open, saved, focused, press, paste } = driveEditor();

describe('writing', () => {
  test('letters, marks by key, and undo', async () => {
    await open('One word.\n');
    await select('word');
    await page().keyboard.press('Control+b');
    expect(await saved()).toBe('One **word**.\n');
    await page().keyboard.press('Control+i');
    await press('Control+End');
    await page().keyboard.type(' And more.');
    expect(await saved()).toMatch(/^One (\*\*[*_]word[*_]\*\*|[*_]\*\*word\*\*[*_])\. And more\.\n$/);
    for (let count = 0; count < 4; count += 1) await page().keyboard.press('Control+z');
    expect(await saved()).toBe('One word.\n');
    await page().keyboard.press('Control+Shift+z');
    expect(await saved()).toContain('**word**');
  });

  test('Markdown as one types', async () => {
    await open('');
    await expect.poll(() => page().getByText('for images, tables and more').count()).toBe(1);
    await post().click();
    await page().keyboard.type('## A heading');
    await page().keyboard.press('Enter');
    await page().keyboard.type('Some **bold** words');
    await page().keyboard.press('Enter');
    await page().keyboard.type('- one');
    await page().keyboard.press('Enter');
    await page().keyboard.type('two');
    await page().keyboard.press('Enter');
    await page().keyboard.press('Enter');
    await page().keyboard.type('> said');
    await page().keyboard.press('Enter');
    await page().keyboard.press('Enter');
    await page().keyboard.type('[ ] to do');
    await page().keyboard.press('Enter');
    await page().keyboard.type('more');
    expect(await saved()).toBe(
      '## A heading\n\nSome **bold** words\n\n- one\n- two\n\n> said\n\n- [ ] to do\n- [ ] more\n',
    );
  });

  test('block styles by key, and back', async () => {
    await open('A line.\n');
    await select('line');
    await page().keyboard.press('Control+Alt+2');
    expect(await saved()).toBe('## A line.\n');
    await page().keyboard.press('Control+Shift+8');
    expect(await saved()).toBe('- A line.\n');
    await page().keyboard.press('Control+Shift+9');
    expect(await saved()).toBe('- [ ] A line.\n');
    await page().keyboard.press('Control+Shift+7');
    expect(await saved()).toBe('1. A line.\n');
    await page().keyboard.press('Control+Alt+0');
    expect(await saved()).toBe('A line.\n');
  });
});

describe('the toolbar', () => {
  test('floats above the selection, and its buttons act on it', async () => {
    await open('Mud is never quiet.\n');
    await select('never');
    const bar = page().getByRole('toolbar', { name: 'Text' });
    await bar.getByRole('button', { name: 'Italic' }).click();
    expect(await saved()).toBe('Mud is *never* quiet.\n');
    expect(await bar.getByRole('button', { name: 'Italic' }).getAttribute('aria-pressed')).toBe('true');
    await bar.getByRole('button', { name: /^Text style/ }).click();
    await page().getByRole('menuitem', { name: 'Heading 3' }).click();
    expect(await saved()).toBe('### Mud is *never* quiet.\n');
    await press('Control+End');
    await page().keyboard.type('!');
    expect(await saved()).toBe('### Mud is *never* quiet.!\n');
    expect(await bar.count()).toBe(0);
  });

  test('by keyboard: Alt+F10 enters, arrows move, Escape returns', async () => {
    await open('Mud is never quiet.\n');
    await select('quiet');
    await page().keyboard.press('Alt+F10');
    await expect
      .poll(() => page().evaluate(() => document.activeElement?.getAttribute('aria-label')))
      .toBe('Text style: Text');
    await page().keyboard.press('ArrowRight');
    await expect.poll(focused).toBe('Bold');
    await page().keyboard.press('Enter');
    expect(await saved()).toBe('Mud is never **quiet**.\n');
    await expect.poll(focused).toBe('Post');
    await page().keyboard.press('Alt+F10');
    await expect.poll(focused).toBe('Bold');
    await page().keyboard.press('Escape');
    await expect.poll(focused).toBe('Post');
    await page().keyboard.type('still');
    expect(await saved()).toBe('Mud is never **still**.\n');
  });
});

describe('links', () => {
  test('made by key, changed after a press, removed', async () => {
    await open('See the map here.\n');
    await select('map');
    await page().keyboard.press('Control+k');
    const address = page().getByRole('combobox', { name: 'Address' });
    await address.fill('javascript:alert(1)');
    await address.press('Enter');
    await page().getByRole('alert').waitFor();
    await address.fill('example.org/map');
    await address.press('Enter');
    expect(await saved()).toBe('See the [map](https://example.org/map) here.\n');
    await page().keyboard.type('s');
    await post().getByRole('link', { name: 'map' }).click();
    await page().getByRole('button', { name: 'Remove the link' }).click();
    expect(await saved()).toBe('See the maps here.\n');
  });

  test('an address pasted onto words links them', async () => {
    await open('See the map here.\n');
    await select('map');
    await paste('https://example.org/');
    expect(await saved()).toBe('See the [map](https://example.org/) here.\n');
  });
});
