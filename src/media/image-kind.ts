import { between, latin, viewOf } from './metadata/byte-parts';

const isSvg =
  /^\ufeff?\s*(?:<\?[^>]{0,2000}\?>\s*|<!--[\s\S]{0,4000}?-->\s*|<!DOCTYPE[^>[]{0,500}(?:\[[^\]]{0,3000}\])?\s*>\s*)*<(?:[\w-]+:)?svg[\s>/]/i;

/**
 * What an image file is by its first bytes, whatever its name and the browser say: a media type; null for anything else.
 * `image/heic` stands for every photo in HEIF that is no AVIF.
 */
export function imageKind(bytes: Uint8Array): string | null {
  const start = latin(bytes.subarray(0, 16));
  if (start.startsWith('\xff\xd8\xff')) return 'image/jpeg';
  if (start.startsWith('\x89PNG\r\n\x1a\n')) return 'image/png';
  if (/^GIF8[79]a/.test(start)) return 'image/gif';
  if (/^RIFF....WEBP/s.test(start)) return 'image/webp';
  if (/^(?:II\*\0|MM\0\*)/.test(start)) return 'image/tiff';
  if (/^BM.{4}\0{4}/s.test(start)) return 'image/bmp';
  if (start.slice(4, 8) === 'ftyp') return kindOfBrands(bytes);
  return isSvg.test(new TextDecoder().decode(bytes.subarray(0, 16_384))) ? 'image/svg+xml' : null;
}

/** https://www.iso.org/standard/83102.html: a box of four-letter brands at the file's start. */
function kindOfBrands(bytes: Uint8Array): string | null {
  const size = Math.min(bytes.length, viewOf(bytes).getUint32(0), 256);
  const brands = latin(bytes.subarray(8, size)).match(/.{4}/gs) ?? [];
  if (brands.some((brand) => brand === 'avif' || brand === 'avis')) return 'image/avif';
  return brands.some((brand) => /^(?:hei[cfxms]|hev[cxms]|mif1|msf1)$/.test(brand)) ? 'image/heic' : null;
}

/** How many pixels a file says that it has, before anything is unpacked; null where it does not say so at its start. */
export function pixelCount(bytes: Uint8Array, kind: string): number | null {
  try {
    const view = viewOf(bytes);
    if (kind === 'image/png') return view.getUint32(16) * view.getUint32(20);
    if (kind === 'image/gif') return view.getUint16(6, true) * view.getUint16(8, true);
    if (kind === 'image/jpeg') return pixelsOfJpeg(bytes, view);
    if (kind === 'image/webp' && latin(between(bytes, 12, 16)) === 'VP8X') {
      const three = (at: number) => view.getUint16(at, true) + view.getUint8(at + 2) * 65_536 + 1;
      return three(24) * three(27);
    }
    return null;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** https://www.w3.org/Graphics/JPEG/itu-t81.pdf: segments up to the frame's own, which begins with its height and width. */
function pixelsOfJpeg(bytes: Uint8Array, view: DataView): number | null {
  for (let at = 2; bytes[at] === 0xff; at += 2 + view.getUint16(at + 2)) {
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xda) return null;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
    if (isFrame) return view.getUint16(at + 5) * view.getUint16(at + 7);
  }
  return null;
}
