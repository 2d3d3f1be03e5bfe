import { describe, expect, test } from 'vitest';
import { driveEditor } from './drive-editor';

const { page, post, frames, select, caretBefore, open, saved, focused, press } = driveEditor();

describe('what is more than words', () => {
  test('a raw block is edited as text in place', async () => {
    await open('<aside>\n  One\n</aside>\n\nWords.\n');
    await page().getByRole('button', { name: 'Edit as text' }).click();
    const source = page().getByRole('textbox', { name: 'Source' });
    await source.fill('<aside>\n  Two\n</aside>');
    await page().getByRole('button', { name: 'Done' }).click();
    expect(await saved()).toBe('<aside>\n  Two\n</aside>\n\nWords.\n');
  });

  test('both by keyboard: select with the arrows, then Alt+F10', async () => {
    await open('Made by {{ site.title }}\n\n<hr class="x">\n\nEnd.\n');
    await select('Made by ');
    await press('ArrowRight');
    await press('ArrowRight');
    await page().keyboard.press('Alt+F10');
    await expect.poll(() => page().evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
    await page().keyboard.press('Escape');
    await expect.poll(focused).toBe('Post');
    await frames(4);
    await press('ArrowRight');
    await press('ArrowRight');
    await page().keyboard.press('Alt+F10');
    await expect.poll(() => page().evaluate(() => document.activeElement?.textContent)).toBe('Edit as text');
  });

  test('a chip is edited beside it', async () => {
    await open('Made by {{ site.title }} here.\n');
    await post().getByText('{{ site.title }}').click();
    await page().getByRole('textbox', { name: 'Kept exactly as it is' }).fill('{{ site.name }}');
    await page().getByRole('button', { name: 'Done' }).click();
    await page().keyboard.type('!');
    expect(await saved()).toBe('Made by {{ site.name }}! here.\n');
  });

  test('a task is ticked; Enter makes another, Tab goes in, Backspace takes it out', async () => {
    await open('- [ ] Ask Ana\n');
    await page().getByRole('checkbox', { name: 'Done: Ask Ana' }).check();
    expect(await saved()).toBe('- [x] Ask Ana\n');
    await select('Ask Ana');
    await press('End');
    await page().keyboard.press('Enter');
    await page().keyboard.type('Then Ben');
    await page().keyboard.press('Tab');
    expect(await saved()).toBe('- [x] Ask Ana\n  - [ ] Then Ben\n');
    await page().getByRole('checkbox', { name: 'Done: Then Ben' }).waitFor();
    await page().keyboard.press('Shift+Tab');
    await press('Home');
    await page().keyboard.press('Backspace');
    expect(await saved()).toBe('- [x] Ask Ana\n- Then Ben\n');
    await page().keyboard.press('Backspace');
    expect(await saved()).toBe('- [x] Ask Ana\n\nThen Ben\n');
  });

  test('code has a language and lines; Mod+Enter leaves it', async () => {
    await open('Before.\n');
    await select('Before');
    await press('Control+End');
    await page().keyboard.press('Enter');
    await page().keyboard.type('/code');
    await page().keyboard.press('Enter');
    await page().keyboard.type('if (tide) {');
    await page().keyboard.press('Enter');
    await page().keyboard.press('Tab');
    await page().keyboard.type('press();');
    await page().keyboard.press('Control+Enter');
    await page().keyboard.type('After.');
    await page().getByRole('textbox', { name: 'Language' }).fill('js');
    await page().keyboard.press('Enter');
    expect(await saved()).toBe('Before.\n\n```js\nif (tide) {\n  press();\n```\n\nAfter.\n');
  });

  test('a footnote is its number and its note', async () => {
    await open('Mud smells.[^1]\n\n[^1]: It does.\n');
    await select('Mud smells');
    await press('ArrowRight');
    await page().keyboard.type(' /foot');
    await page().keyboard.press('Enter');
    await page().keyboard.type('Of salt.');
    expect(await saved()).toBe('Mud smells [^2].[^1]\n\n[^1]: It does.\n\n[^2]: Of salt.\n');
  });

  test('blocks move by key', async () => {
    await open('One.\n\n## Two\n\nThree.\n');
    await select('Two');
    await page().keyboard.press('Alt+ArrowUp');
    expect(await saved()).toBe('## Two\n\nOne.\n\nThree.\n');
    await page().keyboard.press('Control+z');
    expect(await saved()).toBe('One.\n\n## Two\n\nThree.\n');
  });
});

describe('the handle beside a block', () => {
  test('its menu moves, copies and deletes the block', async () => {
    await open('One.\n\nTwo.\n');
    const menu = async (item: string) => {
      await page().getByText('One.').first().hover();
      await page().getByRole('button', { name: 'Move this block, or open its menu' }).click();
      await page().getByRole('menuitem', { name: item }).click();
    };
    await menu('Duplicate');
    expect(await saved()).toBe('One.\n\nOne.\n\nTwo.\n');
    await menu('Delete');
    expect(await saved()).toBe('One.\n\nTwo.\n');
    await menu('Move down');
    expect(await saved()).toBe('Two.\n\nOne.\n');
  });

  test('drags it', async () => {
    await open('One.\n\nTwo.\n\nThree.\n');
    await page().getByText('Three.').hover();
    const handle = page().getByRole('button', { name: 'Move this block, or open its menu' });
    await handle.dragTo(page().getByText('One.'), { targetPosition: { x: 5, y: 1 } });
    expect(await saved()).toBe('Three.\n\nOne.\n\nTwo.\n');
  });

  test('drags an item to another place of its list, under another item, and out of it; Escape lets it stay', async () => {
    await open('Above.\n\n- one\n- two\n- three\n\n> quoted\n');
    const handle = page().getByRole('button', { name: 'Move this block, or open its menu' });
    const drag = async (words: string, to: string, where: { x: number; y: number }) => {
      await page().getByText(words, { exact: true }).hover();
      await handle.dragTo(page().getByText(to, { exact: true }), { targetPosition: where });
    };
    await drag('three', 'one', { x: 5, y: 2 });
    expect(await saved()).toBe('Above.\n\n- three\n- one\n- two\n\n> quoted\n');
    await drag('two', 'three', { x: 90, y: 28 });
    expect(await saved()).toBe('Above.\n\n- three\n  - two\n- one\n\n> quoted\n');
    await drag('one', 'Above.', { x: 5, y: 2 });
    expect(await saved()).toBe('- one\n\nAbove.\n\n- three\n  - two\n\n> quoted\n');
    await drag('Above.', 'quoted', { x: 5, y: 10 });
    expect(await saved()).toBe('- one\n- three\n  - two\n\n> Above.\n>\n> quoted\n');
    await page().getByText('one', { exact: true }).hover();
    await handle.hover();
    await page().mouse.down();
    await page().getByText('quoted').hover();
    await page().keyboard.press('Escape');
    await page().mouse.up();
    expect(await saved()).toBe('- one\n- three\n  - two\n\n> Above.\n>\n> quoted\n');
  });

  test('turns a block into another, and several at once by keyboard', async () => {
    await open('One.\n\nTwo.\n\nThree.\n');
    await page().getByText('Three.').hover();
    await page().getByRole('button', { name: 'Move this block, or open its menu' }).click();
    await page().getByRole('menuitem', { name: 'Turn into' }).hover();
    await page().getByRole('menuitem', { name: 'Quote' }).click();
    expect(await saved()).toBe('One.\n\nTwo.\n\n> Three.\n');
    await caretBefore('One');
    await page().keyboard.press('Escape');
    await page().keyboard.press('Shift+ArrowDown');
    await page().keyboard.press('Control+Alt+b');
    await page().getByRole('menu', { name: 'Move this block, or open its menu' }).waitFor();
    await page().keyboard.press('ArrowDown');
    await page().keyboard.press('ArrowRight');
    await page().getByRole('menuitem', { name: 'Checklist' }).waitFor();
    const active = () => page().evaluate(() => document.activeElement?.textContent);
    await page().keyboard.press('End');
    await expect.poll(active).toBe('Callout');
    await page().keyboard.press('ArrowUp');
    await expect.poll(active).toBe('Checklist');
    await page().keyboard.press('Enter');
    expect(await saved()).toBe('- [ ] One.\n- [ ] Two.\n\n> Three.\n');
    await page().keyboard.press('Control+z');
    expect(await saved()).toBe('One.\n\nTwo.\n\n> Three.\n');
    await page().keyboard.press('Control+Alt+b');
    await page().getByRole('menuitem', { name: 'Copy' }).click();
    await page().keyboard.press('ArrowDown');
    await page().keyboard.press('Enter');
    await page().keyboard.press('Control+End');
    await page().keyboard.press('Control+v');
    expect(await saved()).toContain('Two.');
    expect((await saved()).match(/One\./g)).toHaveLength(2);
  });
});
