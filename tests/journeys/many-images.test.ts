import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDesk, type Desk } from './desk';

const NAME = 'mara/pictures';
const count = 2000;
let desk: Desk;
beforeAll(async () => {
  const file = onePixel();
  const images = Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`static/images/photo-${index}.png`, file(index)] as const),
  );
  desk = await openDesk({
    host: {
      build: false,
      repositories: {
        [NAME]: {
          ...images,
          'static/images/large.png': Buffer.concat([file(count), Buffer.alloc(3_500_000)]),
          'hugo.toml': 'baseURL = "https://tidewater.example/"\n',
          'content/posts/one.md': '---\ntitle: One\ndate: 2026-01-01\n---\n\n![A pixel](/images/photo-7.png)\n',
        },
      },
    },
  });
  await desk.signIn();
});
afterAll(() => desk.close());

const sent = () => desk.host.faults.requests.filter(({ method }) => method !== 'OPTIONS');
const blobs = () => sent().filter(({ path }) => path.includes('/git/blobs/')).length;

test('of two thousand images the first thumbnail stands after four requests, and only what is in sight is fetched', async () => {
  const { page, host } = desk;
  // Counts the answers that the page has had when its first thumbnail is drawn.
  await page.addInitScript((api) => {
    const look = () => {
      const image = document.querySelector<HTMLImageElement>('main ul img');
      if (!image?.complete) return requestAnimationFrame(look);
      const answers = performance.getEntriesByType('resource').filter(({ name }) => name.startsWith(api));
      document.documentElement.dataset['answers'] = String(answers.length);
      return undefined;
    };
    requestAnimationFrame(look);
  }, host.api);
  const before = sent().length;
  await page.goto(`${host.app}/${NAME}/images`);
  await page.locator('html[data-answers]').waitFor();
  const answers = Number(await page.locator('html').getAttribute('data-answers'));
  await page
    .getByRole('button', { name: /^Not used/ })
    .and(page.locator(':enabled'))
    .waitFor();
  await page.waitForLoadState('networkidle');
  const mounted = await page.locator('main ul button').count();
  console.log(
    `Of ${count} images: the first thumbnail after ${answers} answers; in all ${sent().length - before} requests, ${blobs()} of them images, for ${mounted} tiles`,
  );
  expect(answers).toBeLessThanOrEqual(4);
  expect(mounted).toBeLessThan(60);
  expect(blobs()).toBeLessThanOrEqual(mounted);
  await page.getByRole('button', { name: 'photo-7.png In 1 post' }).waitFor();
});

test('scrolling to the end mounts what is seen there, and a large file waits to be asked for', async () => {
  const { page } = desk;
  await page.keyboard.press('End');
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  await page
    .getByRole('button', { name: /^photo-1999\.png/ })
    .locator('img')
    .waitFor();
  expect(await page.locator('main ul button').count()).toBeLessThan(60);
  await page.getByRole('combobox', { name: 'Order' }).selectOption('size');
  await page.evaluate(() => window.scrollTo(0, 0));
  const large = page.getByRole('button', { name: /^3\.5 MB, not fetched by itself large\.png/ });
  await large.click();
  const before = blobs();
  await page.getByRole('button', { name: 'Show, 3.5 MB' }).click();
  await page.getByRole('complementary').locator('img').waitFor();
  expect(blobs() - before).toBe(1);
});

test('a second visit downloads no image again', async () => {
  const { page, host } = desk;
  await page.goto(`${host.app}/${NAME}/images`);
  await page.locator('main ul img').first().waitFor();
  await page.waitForLoadState('networkidle');
  const before = blobs();
  await page.reload();
  await page.locator('main ul img').first().waitFor();
  await page.waitForLoadState('networkidle');
  expect(blobs()).toBe(before);
  desk.expectQuiet();
});

/** PNG files of one pixel, each of another colour: https://www.w3.org/TR/png-3/ with a stored deflate block. */
function onePixel(): (colour: number) => Buffer {
  return (colour) => {
    const raw = Buffer.from([0, colour & 255, (colour >> 8) & 255, 90]);
    const header = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0]);
    const stored = Buffer.concat([Buffer.from([0x78, 1, 1, 4, 0, 251, 255]), raw, adler(raw)]);
    const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', stored), chunk('IEND', Buffer.alloc(0))]);
  };
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name), data]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(data.length, 0);
  body.copy(whole, 4);
  whole.writeUInt32BE(crc(body), body.length + 4);
  return whole;
}

function crc(bytes: Buffer): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return ~sum >>> 0;
}

function adler(bytes: Buffer): Buffer {
  let [a, b] = [1, 0];
  for (const byte of bytes) {
    a = (a + byte) % 65521;
    b = (b + a) % 65521;
  }
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(((b << 16) | a) >>> 0);
  return sum;
}
