import { describe, expect, test } from 'vitest';
import { expectAccessible } from '../expect-accessible';
import { pasteImage } from '../gestures';
import { driveEditor } from './drive-editor';

const { page, post, frames, select, open, saved, focused, press } = driveEditor();

const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" width="600" height="400"><rect width="600" height="400" fill="#1d4d46"/></svg>';

describe('images', () => {
  test('shown from the site; a missing one says so; alt text is edited beside it', async () => {
    await open('![A map](/images/map.svg)\n\nWords.\n\n![](gone.jpg)\n', { files: { '/images/map.svg': svg } });
    await expect.poll(() => post().getByRole('img', { name: 'A map' }).getAttribute('src')).toMatch(/^blob:/);
    await post().getByRole('img', { name: 'Image not found: gone.jpg' }).waitFor();
    await post().getByRole('img', { name: 'A map' }).click();
    await page().getByRole('toolbar', { name: 'Image' }).getByRole('button', { name: 'Alt text' }).click();
    const alt = page().getByRole('textbox', { name: 'Alt text' });
    await alt.fill('A map of the creek');
    await alt.press('Enter');
    expect(await saved()).toBe('![A map of the creek](/images/map.svg)\n\nWords.\n\n![](gone.jpg)\n');
    await page().keyboard.press('Alt+F10');
    await expect.poll(() => page().evaluate(() => document.activeElement?.textContent)).toBe('Alt text');
    await page().keyboard.press('End');
    await expect.poll(focused).toBe('Remove the image');
    await page().keyboard.press('Enter');
    expect(await saved()).not.toContain('map.svg');
  });

  test('pasted: named by the day, made smaller, and one writes on below it', async () => {
    await open('Before.\n');
    await select('Before');
    await press('Control+End');
    await pasteImage(page(), 3000, 1500);
    const image = post().locator('img[src^="blob:"]');
    await image.waitFor();
    expect(await image.evaluate((element: HTMLImageElement) => [element.naturalWidth, element.naturalHeight])).toEqual([
      2400, 1200,
    ]);
    await page().keyboard.type('After.');
    expect(await saved()).toBe('Before.\n\n![](/images/pasted-image-2026-11-20.png)\n\nAfter.\n');
  });

  test('one that comes late leaves the line that one writes where it is in the window', async () => {
    const tall = '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="900"><path d="M0 0h400v900H0z"/></svg>';
    await open('Above.\n\n![A map](/images/map.svg)\n\nWords.\n', { files: { '/images/map.svg': svg } });
    let arrive = () => {};
    const arriving = new Promise<void>((resolve) => (arrive = resolve));
    await page().route('**/images/map.svg', async (route) => {
      await arriving;
      await route.fulfill({ contentType: 'image/svg+xml', body: tall });
    });
    await page().reload();
    const words = post().getByText('Words.');
    await words.click();
    await press('End');
    const before = await words.boundingBox();
    arrive();
    await post().getByRole('img', { name: 'A map' }).and(page().locator('img')).waitFor();
    await frames(3);
    await page().keyboard.type(' More');
    expect(Math.abs(((await post().getByText('Words. More').boundingBox())?.y ?? 0) - (before?.y ?? 0))).toBeLessThan(
      2,
    );
  });

  test('dropped where the mouse is', async () => {
    await open('One.\n\nTwo.\n');
    await page()
      .getByText('One.')
      .evaluate((element, content) => {
        const { left, top } = element.getBoundingClientRect();
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([content], 'Creek Bend.svg', { type: 'image/svg+xml' }));
        const init = { dataTransfer, clientX: left + 5, clientY: top + 5, bubbles: true, cancelable: true };
        element.dispatchEvent(new DragEvent('drop', init));
      }, svg);
    await expect.poll(saved).toBe('One.\n\n![](/images/creek-bend.svg)\n\nTwo.\n');
  });

  test('from the slash menu, by choosing a file', async () => {
    await open('');
    const chooser = page().waitForEvent('filechooser');
    await post().click();
    await page().keyboard.type('/image');
    await page().keyboard.press('Enter');
    await (await chooser).setFiles({ name: 'Low Tide.svg', mimeType: 'image/svg+xml', buffer: Buffer.from(svg) });
    await post().locator('img[src^="blob:"]').waitFor();
    expect(await saved()).toBe('![](/images/low-tide.svg)\n');
  });

  test('made wider by its edge and by a choice, with mouse and keys; only its width changes in the file', async () => {
    const at = (width: string) => `Words.\n\n![A map](/images/map.svg){: ${width}.left loading="lazy"}\n`;
    await open(at('width="300" '), { files: { '/images/map.svg': svg }, show: 'kramdown' });
    const image = post().getByRole('img', { name: 'A map' });
    await expect.poll(async () => (await image.boundingBox())?.width).toBe(300);
    await image.click();
    const edge = page().getByRole('slider', { name: 'Width of the picture' });
    const box = await edge.boundingBox();
    const [x, y] = [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2];
    await page().mouse.move(x, y);
    await page().mouse.down();
    await page().mouse.move(x + 30, y, { steps: 3 });
    await expect.poll(async () => (await image.boundingBox())?.width).toBe(360);
    expect(await saved()).toBe('');
    await page().mouse.up();
    expect(await saved()).toBe(at('width="360" '));
    await page().keyboard.press('ArrowLeft');
    await page().keyboard.press('ArrowLeft');
    expect(await edge.getAttribute('aria-valuetext')).toBe('340 pixels');
    await expectAccessible(page());
    expect(await saved()).toBe(at('width="340" '));
    await page().keyboard.press('Escape');
    await press('Control+z');
    await press('Alt+F10');
    await page().getByRole('toolbar', { name: 'Image' }).getByRole('button', { name: 'Width' }).press('Enter');
    await page().getByRole('radio', { name: 'Medium' }).check();
    await expectAccessible(page());
    await page().keyboard.press('Enter');
    expect(await saved()).toBe(at('width="400" '));
    await page().getByRole('toolbar', { name: 'Image' }).getByRole('button', { name: 'Width' }).click();
    const exactly = page().getByRole('textbox', { name: 'Exactly' });
    await exactly.fill('wide');
    await exactly.press('Enter');
    await page().getByRole('alert').filter({ hasText: 'Write a number' }).waitFor();
    await exactly.fill('');
    await exactly.press('Enter');
    expect(await saved()).toBe(at(''));
  });

  test('arrows go onto each, wherever it stands, and its tools are a key away', async () => {
    const items = '![A](/a.svg)\n\n- One\n- ![B](/a.svg)\n\n| a |\n|---|\n| ![C](/a.svg) |\n';
    await open(`Above.\n\n${items}\nText ![D](/a.svg) and ![E](/a.svg).\n\n> ![F](/gone.png)\n`, {
      files: { '/a.svg': svg },
      show: 'kramdown',
    });
    await post().focus();
    await press('Control+Home');
    const met: unknown[] = [];
    for (let step = 0; step < 50 && !met.includes('F'); step++) {
      await press('ArrowRight');
      const alt = await page().evaluate(() => {
        const { doc, selection } = window.editorPage.editor?.state ?? {};
        const node = selection?.to === (selection?.from ?? 0) + 1 ? doc?.nodeAt(selection?.from ?? 0) : null;
        return node?.type.name === 'image' ? String(node.attrs.alt) : null;
      });
      if (alt !== null) met.push(alt);
    }
    expect(met).toEqual(['A', 'B', 'C', 'D', 'E', 'F']);
    await page().getByRole('toolbar', { name: 'Image' }).waitFor();
    await press('Alt+F10');
    await expect.poll(() => page().evaluate(() => document.activeElement?.textContent)).toBe('Alt text');
    await page().keyboard.press('Enter');
    await page().keyboard.type('G');
    await page().keyboard.press('Enter');
    expect(await saved()).toContain('> ![FG](/gone.png)');
  });

  test('one in HTML that is not there says so, is replaced, and is given a width; the rest of its tag stays', async () => {
    await open('<img  src="/gone.png" alt="A" height="20" class=\'wide\'>\n');
    const card = page().getByRole('figure', { name: 'Image' });
    await card.getByText('not found').waitFor();
    const chooser = page().waitForEvent('filechooser');
    await card.getByRole('button', { name: 'Replace' }).press('Enter');
    await (await chooser).setFiles({ name: 'Low Tide.svg', mimeType: 'image/svg+xml', buffer: Buffer.from(svg) });
    await card.locator('img[src^="blob:"]').waitFor();
    const width = card.getByRole('textbox', { name: 'Width' });
    await width.fill('300');
    expect(await saved()).toBe('<img  src="/images/low-tide.svg" alt="A" class=\'wide\' width="300">\n');
    await width.fill('');
    await page().keyboard.press('Tab');
    expect(await saved()).toBe('<img  src="/images/low-tide.svg" alt="A" class=\'wide\'>\n');
  });
});
