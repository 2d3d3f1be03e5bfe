import type { Page } from 'playwright-core';

/**
 * A photo as a phone takes it: 4032 by 3024 pixels that are lying on their side (orientation 6), with noise as a camera's,
 * where it was taken and by whom. Shown the right way up its left half is green, and its right half orange.
 */
export async function takePhonePhoto(page: Page): Promise<Buffer> {
  const encoded = await page.evaluate(async () => {
    const canvas = new OffscreenCanvas(4032, 3024);
    const context = canvas.getContext('2d');
    if (!context) throw new Error('no canvas');
    // Turned a quarter clockwise to be seen, the lower half stands on the left.
    context.fillStyle = '#e07b39';
    context.fillRect(0, 0, 4032, 1512);
    context.fillStyle = '#2f6b3c';
    context.fillRect(0, 1512, 4032, 1512);
    const pixels = context.getImageData(0, 0, 4032, 3024);
    let seed = 20261121;
    for (let at = 0; at < pixels.data.length; at += 4) {
      seed = (seed * 1664525 + 1013904223) >>> 0;
      const grain = (seed >>> 24) / 6 - 21;
      for (const channel of [0, 1, 2]) pixels.data[at + channel] = (pixels.data[at + channel] ?? 0) + grain;
    }
    context.putImageData(pixels, 0, 0);
    const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.9 });
    const reader = new FileReader();
    reader.readAsDataURL(blob);
    await new Promise((resolve) => reader.addEventListener('load', resolve));
    return (typeof reader.result === 'string' ? reader.result : '').replace(/^[^,]*,/, '');
  });
  const jpeg = Buffer.from(encoded, 'base64');
  return Buffer.concat([jpeg.subarray(0, 2), exifSegment(), xmpSegment(), jpeg.subarray(2)]);
}

/** TIFF, big endian: orientation 6, the camera's maker, and a directory of the place. Exif 2.32 4.6. */
function exifSegment(): Buffer {
  const entry = (tag: number, type: number, count: number, value: readonly number[]) =>
    Buffer.from([tag >> 8, tag & 255, 0, type, 0, 0, 0, count, ...value, 0, 0, 0, 0].slice(0, 12));
  const maker = Buffer.from('Pocket Camera of Mara Oduya\0');
  const degrees = Buffer.from([0, 0, 0, 54, 0, 0, 0, 1, 0, 0, 0, 2, 0, 0, 0, 1, 0, 0, 0, 27, 0, 0, 0, 1]);
  const first = 8;
  const place = first + 2 + 3 * 12 + 4;
  const data = place + 2 + 2 * 12 + 4;
  const tiff = Buffer.concat([
    Buffer.from([0x4d, 0x4d, 0, 42, 0, 0, 0, first, 0, 3]),
    entry(0x010f, 2, maker.length, [0, 0, 0, data + degrees.length]),
    entry(0x0112, 3, 1, [0, 6]),
    entry(0x8825, 4, 1, [0, 0, 0, place]),
    Buffer.from([0, 0, 0, 0, 0, 2]),
    entry(0x0001, 2, 2, [0x4e, 0]),
    entry(0x0002, 5, 3, [0, 0, 0, data]),
    Buffer.from([0, 0, 0, 0]),
    degrees,
    maker,
  ]);
  return segment(Buffer.concat([Buffer.from('Exif\0\0'), tiff]));
}

function xmpSegment(): Buffer {
  return segment(Buffer.from('http://ns.adobe.com/xap/1.0/\0<x exif:GPSLatitude="54,2.45N"/>'));
}

function segment(content: Buffer): Buffer {
  const size = content.length + 2;
  return Buffer.concat([Buffer.from([0xff, 0xe1, size >> 8, size & 255]), content]);
}
