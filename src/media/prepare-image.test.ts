import { expect, test, vi } from 'vitest';
import { fitWithin, prepareImage, type Redraw } from './prepare-image';

const now = new Date(2026, 10, 20);
const fileOf = (size: number, name: string, type: string) => new File([new Uint8Array(size)], name, { type });
const redrawTo = (size: number, wasScaled: boolean): Redraw =>
  vi.fn<Redraw>(async (_source, type) => ({ blob: new Blob([new Uint8Array(size)], { type }), wasScaled }));

test('a picture with too many pixels is drawn smaller and keeps its type', async () => {
  const made = await prepareImage(fileOf(900, 'Low Tide.jpg', 'image/jpeg'), now, redrawTo(400, true));
  expect(made).toMatchObject({ kind: 'ready', name: 'low-tide.jpg', type: 'image/jpeg', originalSize: 900 });
  expect(made.kind === 'ready' && made.bytes.length).toBe(400);
});

test('a heavy picture is drawn anew only where that makes it lighter', async () => {
  const heavy = fileOf(2_000_000, 'a.png', 'image/png');
  const lighter = await prepareImage(heavy, now, redrawTo(800_000, false));
  const heavier = await prepareImage(heavy, now, redrawTo(3_000_000, false));
  expect(lighter.kind === 'ready' && lighter.bytes.length).toBe(800_000);
  expect(heavier.kind === 'ready' && heavier.bytes.length).toBe(2_000_000);
});

test.each([
  ['a.gif', 'image/gif'],
  ['a.svg', 'image/svg+xml'],
])('%s is never drawn anew', async (name, type) => {
  const redraw = redrawTo(1, true);
  const made = await prepareImage(fileOf(3_000_000, name, type), now, redraw);
  expect(made.kind === 'ready' && made.bytes.length).toBe(3_000_000);
  expect(redraw).not.toHaveBeenCalled();
});

test('what a browser saves as another type stays as it was', async () => {
  const asPng: Redraw = async () => ({ blob: new Blob(['png'], { type: 'image/png' }), wasScaled: true });
  const made = await prepareImage(fileOf(5_000, 'a.webp', 'image/webp'), now, asPng);
  expect(made.kind === 'ready' && made.bytes.length).toBe(5_000);
});

test('says why it refuses', async () => {
  const fails: Redraw = () => Promise.reject(new Error('The source image could not be decoded.'));
  expect(await prepareImage(fileOf(26 * 1024 * 1024, 'a.jpg', 'image/jpeg'), now)).toEqual({
    kind: 'refused',
    reason: 'too-large',
  });
  expect(await prepareImage(fileOf(10, 'a.pdf', 'application/pdf'), now)).toEqual({
    kind: 'refused',
    reason: 'not-an-image',
  });
  expect(await prepareImage(fileOf(10, 'a.jpg', 'image/jpeg'), now, fails)).toEqual({
    kind: 'refused',
    reason: 'unreadable',
  });
});

test('a size is shrunk to fit and never enlarged', () => {
  expect(fitWithin(4000, 3000, 2400)).toEqual({ width: 2400, height: 1800 });
  expect(fitWithin(1000, 4800, 2400)).toEqual({ width: 500, height: 2400 });
  expect(fitWithin(300, 200, 2400)).toEqual({ width: 300, height: 200 });
  expect(fitWithin(100_000, 1, 2400)).toEqual({ width: 2400, height: 1 });
});
