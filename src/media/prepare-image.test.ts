import { expect, test, vi } from 'vitest';
import type { Drawing, OpenPicture } from './open-picture';
import { drawOnDemand } from './draw-on-demand';
import { fitWithin } from './open-picture';
import { drawHere } from './pictures';
import { prepareImage } from './prepare-image';

const now = new Date(2026, 10, 20);
const ends: Readonly<Record<string, { start: number[]; end: number[] }>> = {
  'image/jpeg': { start: [0xff, 0xd8, 0xff, 0xda, 0, 2], end: [0xff, 0xd9] },
  'image/gif': { start: [...new TextEncoder().encode('GIF89a'), 1, 0, 1, 0, 0, 0, 0], end: [0x3b] },
  'image/svg+xml': { start: [...new TextEncoder().encode('<svg>')], end: [...new TextEncoder().encode('</svg>')] },
};
const png = [
  0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0, 0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82,
];

/** A file that is built as its type says, of about so many bytes. */
function fileOf(size: number, name: string, type: string): File {
  if (type === 'image/png') {
    const data = new Uint8Array(size);
    new DataView(data.buffer).setUint32(0, size - 12);
    data.set(new TextEncoder().encode('IDAT'), 4);
    return new File([new Uint8Array(png.slice(0, 8)), data, new Uint8Array(png.slice(8))], name, { type });
  }
  const { start, end } = ends[type] ?? { start: [], end: [] };
  const filling =
    type === 'image/gif' ? new Uint8Array() : new Uint8Array(Math.max(0, size - start.length - end.length));
  return new File([new Uint8Array(start), filling, new Uint8Array(end)], name, { type });
}

/** A picture of so many pixels, whose drawings weigh as is said. */
function pictureOf(
  width: number,
  height: number,
  weigh: (type: string, quality: number, edge: number) => number,
  { isOpaque = true, savesAs }: { isOpaque?: boolean; savesAs?: string } = {},
): OpenPicture {
  return vi.fn<OpenPicture>(async () => ({
    width,
    height,
    drawn: (edge): Drawing => ({
      save: async (type, quality) =>
        new Blob([new Uint8Array(weigh(savesAs ?? type, quality, edge))], { type: savesAs ?? type }),
      isOpaque: () => isOpaque,
    }),
    close: () => undefined,
  }));
}

test('a photo with too many pixels is drawn smaller, and the original stays at hand', async () => {
  const open = pictureOf(4000, 3000, () => 40_000);
  const made = await prepareImage(fileOf(900_000, 'Low Tide.jpg', 'image/jpeg'), { now, pictures: drawHere(open) });
  expect(made).toMatchObject({ kind: 'ready', name: 'low-tide.jpg', type: 'image/jpeg', originalSize: 900_000 });
  expect(made.kind === 'ready' && [made.bytes.length, made.original?.bytes.length]).toEqual([40_000, 900_000]);
});

test('quality goes down step by step until a photo is light, then its size', async () => {
  const byQuality = pictureOf(4000, 3000, (_type, quality) => (quality > 0.7 ? 500_000 : 380_000));
  const bySize = pictureOf(4000, 3000, (_type, _quality, edge) => (edge > 1700 ? 500_000 : 300_000));
  const never = pictureOf(4000, 3000, (_type, quality, edge) => Math.round(edge * 1000 * quality));
  const file = fileOf(4_000_000, 'a.jpg', 'image/jpeg');
  const sizes = [];
  for (const open of [byQuality, bySize, never]) {
    const made = await prepareImage(file, { now, pictures: drawHere(open) });
    sizes.push(made.kind === 'ready' && made.bytes.length);
  }
  expect(sizes).toEqual([380_000, 300_000, 720_000]);
});

test('a light photo of few pixels stays as it is, and a heavy one too where drawing makes it no lighter', async () => {
  const light = await prepareImage(fileOf(300_000, 'a.jpg', 'image/jpeg'), {
    now,
    pictures: drawHere(pictureOf(800, 600, () => 1)),
  });
  const heavy = await prepareImage(fileOf(500_000, 'a.jpg', 'image/jpeg'), {
    now,
    pictures: drawHere(pictureOf(800, 600, () => 600_000)),
  });
  expect(light.kind === 'ready' && [light.bytes.length, light.original]).toEqual([300_000, null]);
  expect(heavy.kind === 'ready' && [heavy.bytes.length, heavy.original]).toEqual([500_000, null]);
});

test.each([
  ['opaque', true, new Set<string>(), 'shot.jpg'],
  ['opaque where the site has WebP', true, new Set(['image/webp']), 'shot.webp'],
  ['opaque where the site has AVIF', true, new Set(['image/avif']), 'shot.webp'],
  ['with holes', false, new Set<string>(), 'shot.png'],
  ['with holes where the site has WebP', false, new Set(['image/webp']), 'shot.webp'],
])('a heavy PNG that is %s', async (_words, isOpaque, siteTypes, name) => {
  const open = pictureOf(3000, 2000, (type) => (type === 'image/png' ? 900_000 : 200_000), { isOpaque });
  expect(
    await prepareImage(fileOf(2_000_000, 'Shot.png', 'image/png'), { now, pictures: drawHere(open), siteTypes }),
  ).toMatchObject({
    name,
  });
});

test('a PNG that is light when it is smaller stays a PNG', async () => {
  const open = pictureOf(3000, 2000, () => 100_000);
  const made = await prepareImage(fileOf(2_000_000, 'Shot.png', 'image/png'), { now, pictures: drawHere(open) });
  expect(made).toMatchObject({ name: 'shot.png', type: 'image/png' });
});

test.each([
  ['a.gif', 'image/gif'],
  ['a.svg', 'image/svg+xml'],
])('%s is never drawn anew', async (name, type) => {
  const open = pictureOf(9000, 9000, () => 1);
  const made = await prepareImage(fileOf(3_000_000, name, type), { now, pictures: drawHere(open) });
  expect(made).toMatchObject({ kind: 'ready', name, original: null });
  expect(open).not.toHaveBeenCalled();
});

test.each(['image/png', 'image/webp'])('an animated %s is never drawn anew, however heavy', async (type) => {
  const text = (words: string) => Uint8Array.from(words, (letter) => letter.charCodeAt(0));
  const moving: Readonly<Record<string, Uint8Array<ArrayBuffer>[]>> = {
    'image/png': [
      new Uint8Array(png.slice(0, 8)),
      text('\0\0\0\x08acTL\0\0\0\x02\0\0\0\0\0\0\0\0'),
      text('\0\x0f\x42\x40IDAT'),
      new Uint8Array(1_000_004),
      new Uint8Array(png.slice(8)),
    ],
    'image/webp': [
      text('RIFF\x22\x42\x0f\0WEBPVP8X\x0a\0\0\0\x02\0\0\0\x07\0\0\x07\0\0ANMF\x08\x42\x0f\0'),
      new Uint8Array(1_000_008),
    ],
  };
  const open = pictureOf(9000, 9000, () => 1);
  const file = new File(moving[type] ?? [], 'Waves', { type });
  const made = await prepareImage(file, { now, pictures: drawHere(open) });
  expect(made).toMatchObject({ kind: 'ready', type, original: null });
  expect(made.kind === 'ready' && made.bytes.length).toBeGreaterThan(900_000);
  expect(open).not.toHaveBeenCalled();
});

test('what a browser saves as another type stays as it was', async () => {
  const open = pictureOf(3000, 2000, () => 100, { savesAs: 'image/bmp' });
  const made = await prepareImage(fileOf(5_000, 'a.png', 'image/png'), { now, pictures: drawHere(open) });
  expect(made.kind === 'ready' && made.bytes.length).toBe(5_020);
});

/** The box that begins a file of the ISO kind, with its brands. */
function box(brands: string): Uint8Array<ArrayBuffer> {
  const bytes = new TextEncoder().encode(`\0\0\0\0ftyp${brands.slice(0, 4)}\0\0\0\0${brands.slice(4)}`);
  new DataView(bytes.buffer).setUint32(0, bytes.length);
  return bytes;
}

test('a HEIC photo becomes a JPEG where the browser can read it, and is refused with its own reason elsewhere', async () => {
  const file = new File([box('heicmif1'), new Uint8Array(2_000_000)], 'IMG_2041.HEIC', { type: 'image/heic' });
  const fails: OpenPicture = () => Promise.reject(new Error('The source image could not be decoded.'));
  const made = await prepareImage(file, { now, pictures: drawHere(pictureOf(4032, 3024, () => 300_000)) });
  expect(made).toMatchObject({ kind: 'ready', name: 'img-2041.jpg', type: 'image/jpeg', original: null });
  expect(await prepareImage(file, { now, pictures: drawHere(fails) })).toEqual({ kind: 'refused', reason: 'heic' });
});

test('says why it refuses', async () => {
  const fails: OpenPicture = () => Promise.reject(new Error('The source image could not be decoded.'));
  const why = async (file: File) => {
    const made = await prepareImage(file, { pictures: drawHere(fails) });
    return made.kind === 'refused' && made.reason;
  };
  const large = 26 * 1024 * 1024;
  expect(await why(fileOf(large, 'a.jpg', 'image/jpeg'))).toBe('too-large');
  expect(await why(fileOf(large, 'a.svg', 'image/svg+xml'))).toBe('too-large');
  expect(await why(new File([], 'a.jpg', { type: 'image/jpeg' }))).toBe('empty');
  expect(await why(new File(['II*\0 and more'], 'a.tif', { type: 'image/tiff' }))).toBe('tiff');
  expect(await why(new File(['<html><svg></svg></html>'], 'a.svg', { type: 'image/svg+xml' }))).toBe('unreadable');
  expect(await why(new File(['<svg><script>1</script></svg>'], 'a.svg', { type: 'image/svg+xml' }))).toBe('program');
  expect(await why(jpegOf(30_000, 30_000))).toBe('too-many-pixels');
  expect(await why(jpegOf(12_000, 9_000))).toBe('too-many-pixels');
  expect(await prepareImage(fileOf(10, 'a.pdf', 'application/pdf'))).toEqual({
    kind: 'refused',
    reason: 'not-an-image',
  });
  expect(await prepareImage(fileOf(10, 'a.jpg', 'image/jpeg'), { pictures: drawHere(fails) })).toEqual({
    kind: 'refused',
    reason: 'unreadable',
  });
  expect(await prepareImage(new File(['GIF89a'], 'cut.gif', { type: 'image/gif' }))).toEqual({
    kind: 'refused',
    reason: 'unreadable',
  });
});

test('a sound photo is not called damaged when what draws it could not be fetched', async () => {
  const pictures = drawOnDemand(() => Promise.reject(new TypeError('Failed to fetch dynamically imported module')));
  expect(await prepareImage(fileOf(1000, 'a.jpg', 'image/jpeg'), { pictures })).toEqual({
    kind: 'refused',
    reason: 'not-fetched',
  });
});

/** A JPEG that says how many pixels it has. */
function jpegOf(width: number, height: number): File {
  const frame = [0xff, 0xc0, 0, 8, 8, height >> 8, height & 255, width >> 8, width & 255, 1];
  return new File([new Uint8Array([0xff, 0xd8, ...frame, 0xff, 0xda, 0, 2, 0xff, 0xd9])], 'a.jpg', {
    type: 'image/jpeg',
  });
}

test('a photo of a hundred megapixels and more bytes than may be kept is drawn smaller', async () => {
  const file = fileOf(30 * 1024 * 1024, 'huge.jpg', 'image/jpeg');
  const made = await prepareImage(file, { now, pictures: drawHere(pictureOf(12_000, 9_000, () => 9)) });
  expect(made).toMatchObject({ kind: 'ready', name: 'huge.jpg', original: null });
});

test('a file is what its bytes are, whatever its name and the browser say', async () => {
  const jpeg = new File([fileOf(900, 'a.jpg', 'image/jpeg')], 'Low Tide 🌊.PNG', { type: 'image/png' });
  const open = pictureOf(800, 600, () => 1);
  expect(await prepareImage(jpeg, { now, pictures: drawHere(open) })).toMatchObject({
    kind: 'ready',
    name: 'low-tide.jpg',
    type: 'image/jpeg',
  });
});

test('an image that must become another type is drawn as it, or refused', async () => {
  const png = fileOf(5_000, 'New creek.png', 'image/png');
  const as = (type: string, isOpaque: boolean, file = png) =>
    prepareImage(file, { now, pictures: drawHere(pictureOf(800, 600, () => 100, { isOpaque })), as: type });
  expect(await as('image/jpeg', true)).toMatchObject({ kind: 'ready', type: 'image/jpeg' });
  expect(await as('image/png', false)).toMatchObject({ kind: 'ready', type: 'image/png' });
  expect(await as('image/jpeg', false)).toEqual({ kind: 'refused', reason: 'other-type' });
  expect(await as('image/gif', true)).toEqual({ kind: 'refused', reason: 'other-type' });
  const svg = fileOf(10, 'a.svg', 'image/svg+xml');
  expect(await as('image/png', true, svg)).toEqual({ kind: 'refused', reason: 'other-type' });
});

test('a size is shrunk to fit and never enlarged', () => {
  expect(fitWithin(4000, 3000, 2400)).toEqual({ width: 2400, height: 1800 });
  expect(fitWithin(1000, 4800, 2400)).toEqual({ width: 500, height: 2400 });
  expect(fitWithin(300, 200, 2400)).toEqual({ width: 300, height: 200 });
  expect(fitWithin(100_000, 1, 2400)).toEqual({ width: 2400, height: 1 });
});
