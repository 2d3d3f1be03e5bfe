import type { Locator, Page } from 'playwright-core';

/** Resolves when the page has drawn so many frames: a browser tells a page of a moved caret some frames later. */
export async function frames(page: Page, count: number): Promise<void> {
  for (let frame = 0; frame < count; frame += 1)
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(drawn)));
}

/** Pastes into an element as a browser does; the HTML as it is, not as a browser would clean it. */
export async function paste(into: Locator, text: string, html?: string): Promise<void> {
  await into.evaluate(
    (element, [plain, rich]) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', plain);
      if (rich !== undefined) clipboardData.setData('text/html', rich);
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    },
    [text, html] as const,
  );
}

/** Copies an image of a size in pixels, and pastes it where the cursor is. */
export async function pasteImage(page: Page, width: number, height: number): Promise<void> {
  await page.evaluate(
    async ([wide, high]) => {
      const canvas = new OffscreenCanvas(wide, high);
      const context = canvas.getContext('2d');
      if (!context) throw new Error('no canvas');
      context.fillStyle = '#1d4d46';
      context.fillRect(0, 0, wide, high);
      const blob = await canvas.convertToBlob({ type: 'image/png' });
      await navigator.clipboard.write([new ClipboardItem({ 'image/png': blob })]);
    },
    [width, height] as const,
  );
  await page.keyboard.press('Control+V');
}
