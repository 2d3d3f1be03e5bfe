import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDesk, publishAndWait, type Desk } from './desk';
import { takePhonePhoto } from './phone-photo';

let desk: Desk;
let photo: Buffer;
const folder = mkdtempSync(join(tmpdir(), 'galley-photo-'));
beforeAll(async () => {
  desk = await openDesk();
  await desk.signIn();
  photo = await takePhonePhoto(desk.page);
});
afterAll(async () => {
  await desk.close();
  rmSync(folder, { recursive: true, force: true });
});

const bytesAt = (path: string) =>
  execFileSync(
    'git',
    ['--git-dir', Object.values(desk.host.repositories)[0] ?? '', 'cat-file', 'blob', `main:${path}`],
    {
      maxBuffer: 50_000_000,
    },
  );
const markdown = (path: string) => bytesAt(path).toString();

test('a photo of twelve megapixels is light, the right way up and says nothing of where it was taken', async () => {
  const { page, git, host } = desk;
  const [name = ''] = Object.keys(host.repositories);
  await page.goto(`${host.app}/${name}/posts/content/posts/in-praise-of-mud.md`);
  const post = page.getByRole('textbox', { name: 'Post', exact: true });
  await post.getByRole('paragraph').first().click();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  const cost = await beginToMeasure(desk);
  await insertPhoto();
  await post.locator('img[src^="blob:"]').last().waitFor();
  const { seconds, longest } = await cost();
  const tools = page.getByRole('toolbar', { name: 'Image' });
  await page.getByRole('button', { name: 'Describe this image' }).last().click();
  await page.getByRole('textbox', { name: 'Alt text' }).fill('Two fields');
  await page.getByRole('button', { name: 'Done' }).click();

  // One press changes to the original, one more, or undo, back again.
  await tools.getByText(/^Made smaller: \d\.\d MB → \d+ KB$/).waitFor();
  await tools.getByRole('button', { name: 'Use the original' }).click();
  await tools.getByText(/^The original, \d\.\d MB$/).waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+z');
  await post.getByRole('img', { name: 'Two fields' }).click();
  await tools.getByText(/^Made smaller/).waitFor();
  await page.getByText('Saved', { exact: true }).waitFor();
  // The choice outlives the page.
  await page.reload();
  await post.getByRole('img', { name: 'Two fields' }).click();
  await tools.getByText(/^Made smaller/).waitFor();
  await tools.getByRole('button', { name: 'Use the original' }).waitFor();

  const before = git('rev-parse', 'main');
  await publishAndWait(page);
  const added = git('diff', '--name-only', '--diff-filter=A', before, 'main').split('\n');
  expect(added).toHaveLength(1);
  const [path = ''] = added;
  const bytes = bytesAt(path);
  console.log(
    `A 12-megapixel photo: ${kilobytes(photo)} became ${kilobytes(bytes)}, ${seconds.toFixed(2)} s of CPU, longest task of the page ${longest.toFixed(0)} ms`,
  );
  expect(longest).toBeLessThan(200);
  expect(bytes.length).toBeLessThan(400_000);
  expect(bytes.includes('Exif') || bytes.includes('GPS') || bytes.includes('Mara') || bytes.includes('xap')).toBe(
    false,
  );
  const look = await lookAt(bytes);
  expect([look.width, look.height]).toEqual([1800, 2400]);
  expect(look.left).toBe('green');
  expect(look.right).toBe('orange');
  expect(markdown('content/posts/in-praise-of-mud.md')).toContain('![Two fields](');
  await page.keyboard.press('Escape');
  await host.settled();
  desk.expectQuiet();
}, 60_000);

test('the original, when it is wanted, lies in the site without its metadata and the right way up', async () => {
  const { page, git, host } = desk;
  const post = page.getByRole('textbox', { name: 'Post', exact: true });
  await post.getByRole('paragraph').last().click();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await insertPhoto('other.jpg');
  await page.getByRole('button', { name: 'Describe this image' }).last().click();
  await page.getByRole('checkbox', { name: 'Decorative' }).check();
  await page.getByRole('button', { name: 'Done' }).click();
  await page.getByRole('button', { name: 'Use the original' }).click();
  await page.getByText(/^The original/).waitFor();
  const before = git('rev-parse', 'main');
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('1 new image').waitFor();
  expect(await dialog.getByText('no alt text').count()).toBe(0);
  await page.keyboard.press('Escape');
  await publishAndWait(page);
  const [path = '', ...others] = git('diff', '--name-only', '--diff-filter=A', before, 'main').split('\n');
  expect(others).toEqual([]);
  const bytes = bytesAt(path);
  expect(bytes.length).toBeGreaterThan(1_000_000);
  expect(bytes.includes('GPS') || bytes.includes('Mara')).toBe(false);
  const look = await lookAt(bytes);
  expect([look.width, look.height, look.left]).toEqual([3024, 4032, 'green']);
  await page.keyboard.press('Escape');
  await host.settled();
  desk.expectQuiet();
}, 60_000);

async function insertPhoto(name = 'IMG_2041.JPG'): Promise<void> {
  const { page } = desk;
  // From a file, as a person does: bytes that are handed over are unpacked in the page, and counted as its own work.
  const file = join(folder, name);
  writeFileSync(file, photo);
  await page.keyboard.type('/image');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('option', { name: 'Image From this device' }).click();
  await (await chooser).setFiles(file);
  await page.getByRole('button', { name: 'Describe this image' }).last().waitFor();
}

/** All processes' CPU seconds, and the page's longest task in milliseconds, from here on. */
async function beginToMeasure({ page, context }: Desk): Promise<() => Promise<{ seconds: number; longest: number }>> {
  await page.evaluate(() => {
    const tasks: number[] = [];
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
      type: 'longtask',
    });
    Object.assign(window, { longTasks: tasks });
  });
  const devtools = await context.browser()?.newBrowserCDPSession();
  const spent = async () => {
    const { processInfo } = (await devtools?.send('SystemInfo.getProcessInfo')) ?? { processInfo: [] };
    return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
  };
  const start = await spent();
  return async () => ({
    seconds: (await spent()) - start,
    longest: Math.max(0, ...((await page.evaluate('window.longTasks')) as number[])),
  });
}

/** The picture as a browser shows it: its size, and the colours of its halves. */
async function lookAt(bytes: Buffer) {
  return desk.page.evaluate(async (encoded) => {
    const data = Uint8Array.from(atob(encoded), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([data], { type: 'image/jpeg' }));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext('2d', { willReadFrequently: true });
    if (!context) throw new Error('no canvas');
    context.drawImage(bitmap, 0, 0);
    const colourAt = (x: number) => {
      const [red = 0, green = 0] = context.getImageData(x, bitmap.height / 2, 1, 1).data;
      return red > green ? 'orange' : 'green';
    };
    return {
      width: bitmap.width,
      height: bitmap.height,
      left: colourAt(bitmap.width / 4),
      right: colourAt((bitmap.width * 3) / 4),
    };
  }, bytes.toString('base64'));
}

function kilobytes(bytes: Buffer): string {
  return `${Math.round(bytes.length / 1000)} KB`;
}
