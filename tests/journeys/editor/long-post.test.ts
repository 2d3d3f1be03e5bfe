import { expect, test } from 'vitest';
import { driveEditor } from './drive-editor';

const { page, post, open, saved, press, frames } = driveEditor();

const lines = Array.from({ length: 300 }, (_, at) =>
  `Paragraph ${at} of a long post. ${'More of it. '.repeat(at % 40)}`.trim(),
);
const leaps = `
ArrowDown End ArrowDown ArrowUp Home Shift+ArrowDown ArrowRight
scroll ArrowUp scroll Control+ArrowDown scroll Shift+ArrowUp ArrowLeft
Control+Home ArrowDown Control+End ArrowUp Control+Shift+Home`
  .trim()
  .split(/\s+/);

const selected = () =>
  page().evaluate(() => {
    const { anchor, head } = window.editorPage.editor?.state.selection ?? {};
    return [anchor, head];
  });

/** How many blocks the browser may leave out of its work. */
const resting = () =>
  page()
    .locator('.ProseMirror > *')
    .evaluateAll((blocks) => blocks.filter((block) => getComputedStyle(block).contentVisibility === 'auto').length);

async function openLong(): Promise<void> {
  await open(lines.join('\n\n'));
  await expect.poll(resting).toBeGreaterThan(200);
}

/** As a person does, who sees the words before. */
async function click(words: string): Promise<void> {
  await page().getByText(words).scrollIntoViewIfNeeded();
  await frames(4);
  await page().getByText(words).click();
  await frames(4);
}

test('one writes in a long post wherever the caret leaps, and every letter is where it was typed', async () => {
  await openLong();
  await click('Paragraph 160 of');
  await page().keyboard.press('Control+End');
  await page().keyboard.type(' The end.');
  await press('Enter');
  await page().keyboard.type('A new one.');
  await page().keyboard.press('Control+Home');
  await page().keyboard.type('First: ');
  await click('Paragraph 160 of');
  await press('Home');
  await press('Enter');
  await press('ArrowUp');
  await page().keyboard.type('In the middle.');
  const wanted = [`First: ${lines[0]}`, ...lines.slice(1, 160), 'In the middle.', ...lines.slice(160), 'A new one.'];
  wanted[300] += ' The end.';
  expect(await saved()).toBe(wanted.join('\n\n'));
  await page().keyboard.press('Control+Shift+Home');
  await page().keyboard.type('All is new.');
  expect(await saved()).toBe(['All is new.', ...wanted.slice(161)].join('\n\n'));
});

test('the caret leaps in a long post as it would if no block rested', async () => {
  await openLong();
  const walk = async () => {
    const places: [string, ...(number | undefined)[]][] = [];
    await click('Paragraph 150 of');
    for (const key of leaps) {
      if (key === 'scroll') await page().evaluate(() => scrollTo(0, 0));
      else await press(key);
      places.push([key, ...(await selected())]);
    }
    return places;
  };
  const rested = await walk();
  await post().evaluate((element) => element.removeAttribute('data-drawn'));
  expect(await resting()).toBe(0);
  expect(rested).toEqual(await walk());
});

test('Page Down and Page Up take the caret by a window, wherever one has scrolled', async () => {
  await openLong();
  await click('Paragraph 150 of');
  const caret = () =>
    page().evaluate(() => {
      const { view, state } = window.editorPage.editor ?? {};
      return scrollY + (view?.coordsAtPos(state?.selection.head ?? 0).top ?? 0);
    });
  for (const [key, direction] of [
    ['PageDown', 1],
    ['PageDown', 1],
    ['PageUp', -1],
    ['Shift+PageUp', -1],
  ] as const) {
    const before = await caret();
    await page().evaluate(() => scrollTo(0, 0));
    await press(key);
    const windows = (direction * ((await caret()) - before)) / (page().viewportSize()?.height ?? 0);
    expect(windows).toBeGreaterThan(0.7);
    expect(windows).toBeLessThan(1.3);
  }
});

test('a long post keeps its height while one scrolls through it', async () => {
  await openLong();
  const height = () => post().evaluate((post) => post.scrollHeight);
  const before = await height();
  await page().getByText('Paragraph 150 of').scrollIntoViewIfNeeded();
  await page().getByText('Paragraph 299 of').scrollIntoViewIfNeeded();
  expect(await height()).toBe(before);
  await click('Paragraph 20 of');
  expect(await height()).toBe(before);
});

test.each(['kramdown&directives', 'mdx'])('no block changes its place because it may rest (%s)', async (syntax) => {
  await open('', { show: `examples&${syntax}` });
  await page().locator('figure').first().waitFor();
  await page().evaluate(() => {
    const { editor } = window.editorPage;
    editor?.commands.insertContentAt(
      0,
      Array.from({ length: 250 }, () => ({ type: 'paragraph' })),
    );
  });
  await expect.poll(resting).toBeGreaterThan(200);
  const changed = await post().evaluate((post) => {
    const blocks = [...post.children].filter((block) => block instanceof HTMLElement);
    const mayRest = blocks.filter((block) => getComputedStyle(block).contentVisibility === 'auto');
    const tops = () => blocks.map((block) => Math.round(block.getBoundingClientRect().top));
    for (const block of mayRest) block.style.contentVisibility = 'visible';
    const before = tops();
    for (const block of mayRest) block.style.contain = 'layout style paint';
    const after = tops();
    for (const block of mayRest) block.removeAttribute('style');
    return blocks.filter((_block, at) => before[at] !== after[at]).map((block) => block.outerHTML);
  });
  expect(changed).toEqual([]);
});
