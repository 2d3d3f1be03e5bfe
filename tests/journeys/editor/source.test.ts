import { describe, expect, test } from 'vitest';
import { driveEditor } from './drive-editor';

const { page, open, press } = driveEditor();

describe('the source view', () => {
  const source = () => page().evaluate(() => window.editorPage.source);

  test('gives every line break back as it was', async () => {
    await open('one\r\ntwo\nthree\r\n', { show: 'source' });
    const box = page().getByRole('textbox', { name: 'Source' });
    await box.click();
    await press('Control+Home');
    await page().keyboard.type('a');
    expect(await source()).toBe('aone\r\ntwo\nthree\r\n');
    await page().keyboard.press('Backspace');
    expect(await source()).toBe('one\r\ntwo\nthree\r\n');
  });

  test('wears the theme inside its shadow root', async () => {
    await open('# Title\n', { show: 'source' });
    const heading = page().getByRole('textbox', { name: 'Source' }).locator('.cm-line span').last();
    expect(await heading.evaluate((element) => getComputedStyle(element).fontWeight)).toBe('650');
  });

  test('opens five megabytes, and types in them', async () => {
    await open('All the words of a very long post.\n\n'.repeat(145_000), { show: 'source' });
    await page().getByRole('textbox', { name: 'Source' }).click();
    await press('Control+Home');
    await page().keyboard.type('Hello ');
    await expect.poll(async () => (await source())?.slice(0, 12), { timeout: 10_000 }).toBe('Hello All th');
  });

  test('read only, it cannot be changed', async () => {
    await open('as it is', { show: 'source&readonly' });
    await page().getByRole('textbox', { name: 'Source' }).click();
    await page().keyboard.type('x');
    expect(await source()).toBeNull();
  });
});
